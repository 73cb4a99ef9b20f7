import { randomUUID } from "node:crypto";
import { addJours, type DateIso, getAnnee, parseDateIso, parseMontant } from "@ia-territoires/core";
import { inTransaction, type Tx } from "../db/in-transaction.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { actOnExercice } from "../titres/act-on-exercice.ts";
import { actOnLot } from "../titres/act-on-lot.ts";
import { actOnTitre } from "../titres/act-on-titre.ts";
import { createLot } from "../titres/create-lot.ts";
import { planLotDemande } from "../titres/plan-lot-demande.ts";
import { requireVendeur } from "../titres/require-vendeur.ts";
import { updateReglage } from "../titres/update-reglage.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { buildId } from "./build-id.ts";
import { buildContexteAu, type OptionsDemonstration } from "./contexte-demonstration.ts";
import { fait } from "./fait.ts";

/** Who asks on a day, or so many days ago. */
type Au = (quand: DateIso | number) => ContexteOrganisme;

interface Periode {
  readonly exercice: number;
  readonly du: DateIso;
  readonly au: DateIso;
  readonly ecartes?: readonly string[];
}

const SYNDICAT = {
  mission: buildId("mission", "syndicat-numerique"),
  devis: buildId("syndicat-numerique", "a"),
};
/** The number under which the guide and the journeys know the titre of the syndicat. */
const NUMERO_SYNDICAT = "128";

/** Lots issued since the year began: what was done up to so many days ago, with the numbers that came back. */
const LOTS_DE_L_ANNEE = [
  { jours: 225, premier: 71, bordereau: "8" },
  { jours: 135, premier: 88, bordereau: "11" },
  { jours: 65, premier: 109, bordereau: "14" },
] as const;

/**
 * The end of the chain, by the functions that people's clicks call: the exercices of two years past and of this one;
 * lots issued, of which some titres are reduced or cancelled; a lot that waits for its numbers, one in preparation, and
 * a service done that waits for the next one.
 *
 * @example
 * await seedTitres(options)
 */
export async function seedTitres(options: OptionsDemonstration): Promise<void> {
  const aujourdHui = getAujourdHui(options.maintenant);
  const au: Au = (quand) => {
    const jour = typeof quand === "number" ? addJours(aujourdHui, -quand) : quand;
    const instant = new Date(`${jour}T09:00:00Z`);
    return buildContexteAu(options, instant < options.maintenant ? instant : options.maintenant);
  };
  await inTransaction(au(0), async (tx) => {
    await tellAnneesPassees(tx, au, getAnnee(aujourdHui));
    await tellPresent(tx, au, aujourdHui);
  });
}

/** Exercices of the two years before, the first one closed; what was issued then. */
async function tellAnneesPassees(tx: Tx, au: Au, annee: number): Promise<void> {
  const [avant, dernier] = [annee - 2, annee - 1];
  const date = (an: number, jour: string): DateIso => parseDateIso(`${an}-${jour}`);
  const imputation = { chapitre: "70", article: "7068", compteAnterieur: "" };
  fait(await actOnExercice(tx, au(date(avant, "09-02")), { type: "ouvrir", annee: avant }));
  fait(await updateReglage(tx, au(date(avant, "09-02")), { version: 0, ...imputation }));
  const premier = { exercice: avant, du: date(avant, "01-01"), au: date(avant, "12-31") };
  await issue(tx, au(date(avant, "12-10")), await transmit(tx, au(date(avant, "12-09")), premier), {
    premier: 41,
    bordereau: "6",
  });
  fait(await actOnExercice(tx, au(date(dernier, "01-06")), { type: "ouvrir", annee: dernier }));
  fait(await actOnExercice(tx, au(date(dernier, "02-16")), { type: "clore", annee: avant }));
  const second = { exercice: dernier, du: date(dernier, "01-01"), au: date(dernier, "11-30") };
  await issue(tx, au(date(dernier, "12-09")), await transmit(tx, au(date(dernier, "12-08")), second), {
    premier: 52,
    bordereau: "9",
  });
  await rectify(tx, au(date(dernier, "12-15")), "ccas", {
    type: "reduire",
    montantTtc: parseMontant("150.00"),
    motif: "Demi-journée écourtée (démonstration)",
  });
}

/** The exercice of three weeks ago, and the one of today when the year has changed since. */
async function tellPresent(tx: Tx, au: Au, aujourdHui: DateIso): Promise<void> {
  const jour = (jours: number): DateIso => addJours(aujourdHui, -jours);
  const annee = getAnnee(aujourdHui);
  const exercice = getAnnee(jour(20));
  const ouverture = parseDateIso(`${annee}-01-05`);
  fait(
    await actOnExercice(tx, au(ouverture < aujourdHui ? ouverture : aujourdHui), { type: "ouvrir", annee }),
  );
  if (aujourdHui >= `${annee}-03-10`) {
    // Closed, the exercice of last year is only corrected by a mandat of this one.
    fait(await actOnExercice(tx, au(parseDateIso(`${annee}-02-17`)), { type: "clore", annee: annee - 1 }));
    await rectify(tx, au(parseDateIso(`${annee}-03-09`)), "syndicat-scolaire", {
      type: "annuler",
      suite: "abandonner",
      motif: "Facturé deux fois sur papier (démonstration)",
    });
  }
  const debut = [parseDateIso(`${exercice}-01-01`), jour(100)].sort()[0] ?? jour(100);
  let du = debut;
  for (const { jours, ...numeros } of LOTS_DE_L_ANNEE) {
    const periode = { exercice, du, au: jour(jours) };
    // Early in the year there was nothing to bill by then.
    if (periode.au < du || !(await hasTitres(tx, au(jours - 3), periode))) continue;
    await issue(tx, au(jours - 6), await transmit(tx, au(jours - 4), periode), numeros);
    du = addJours(periode.au, 1);
  }
  const emis = await transmit(tx, au(15), { exercice, du, au: jour(20) });
  await issue(tx, au(13), emis, { premier: 118, bordereau: "17" });
  await rectify(tx, au(8), "ccas", {
    type: "reduire",
    montantTtc: parseMontant("100.00"),
    motif: "Remise accordée (démonstration)",
  });
  await rectify(tx, au(7), "caisse-ecoles", {
    type: "annuler",
    suite: "abandonner",
    motif: "Prise en charge par la commune (démonstration)",
  });
  const plusTard = [SYNDICAT.devis, buildId("departement", "a")];
  const suite = jour(19);
  await transmit(tx, au(8), { exercice, du: suite, au: jour(9), ecartes: plusTard });
  await prepare(tx, au(3), { exercice, du: suite, au: jour(4), ecartes: [SYNDICAT.devis] });
}

async function hasTitres(tx: Tx, ctx: ContexteOrganisme, periode: Periode): Promise<boolean> {
  const demande = { ...periode, ecartes: [] };
  const apercu = await planLotDemande(tx, await requireVendeur(tx, ctx), demande, {
    maintenant: ctx.horloge(),
  });
  return apercu.statut !== "refus" && apercu.titres.length > 0;
}

/** A lot as its preview shows it. */
async function prepare(
  tx: Tx,
  ctx: ContexteOrganisme,
  { ecartes = [], ...periode }: Periode,
): Promise<string> {
  const demande = { ...periode, ecartes: [...ecartes] };
  const apercu = await planLotDemande(tx, await requireVendeur(tx, ctx), demande, {
    maintenant: ctx.horloge(),
  });
  if (apercu.statut === "refus") throw new Error(`Démonstration : ${apercu.message}`);
  const attendu = { titres: apercu.titres.length, montantTtc: apercu.totaux.montantTtc };
  return fait(await createLot(tx, ctx, { ...demande, attendu })).lotId;
}

async function transmit(tx: Tx, ctx: ContexteOrganisme, periode: Periode): Promise<string> {
  const lotId = await prepare(tx, ctx, periode);
  fait(await actOnLot(tx, ctx, { lotId, version: 1 }, "transmettre"));
  return lotId;
}

/** Numbers given by the finance software to the titres of a lot, on the day of the call. */
async function issue(
  tx: Tx,
  ctx: ContexteOrganisme,
  lotId: string,
  { premier, bordereau }: { readonly premier: number; readonly bordereau: string },
): Promise<void> {
  const titres = await tx
    .selectFrom("titre")
    .where("lot_id", "=", lotId)
    .orderBy("reference")
    .select(["id", "dossier_id as missionId"])
    .execute();
  for (const [rang, { id: titreId, missionId }] of titres.entries()) {
    const numero = missionId === SYNDICAT.mission ? NUMERO_SYNDICAT : String(premier + rang);
    const emisLe = getAujourdHui(ctx.horloge());
    fait(await actOnTitre(tx, ctx, { titreId }, { type: "enregistrer-emission", numero, bordereau, emisLe }));
  }
}

type Rectification =
  | { readonly type: "reduire"; readonly montantTtc: ReturnType<typeof parseMontant>; readonly motif: string }
  | { readonly type: "annuler"; readonly suite: "abandonner"; readonly motif: string };

/** Reduces or cancels the last titre issued to a body. */
async function rectify(tx: Tx, ctx: ContexteOrganisme, qui: string, action: Rectification): Promise<void> {
  const titre = await tx
    .selectFrom("titre")
    .where("dossier_id", "=", buildId("mission", qui))
    .where("statut", "=", "emis")
    .orderBy("emis_le", "desc")
    .select("id")
    .executeTakeFirst();
  if (titre === undefined) throw new Error(`Démonstration : aucun titre émis pour ${qui}.`);
  fait(await actOnTitre(tx, ctx, { titreId: titre.id }, { ...action, rectificationId: randomUUID() }));
}
