import { addJours, type DateIso, parseDateIso } from "@ia-territoires/core";
import { createPersonne } from "../../create-personne.ts";
import { cle, fait } from "../../create-mission.ts";
import type { Monde } from "../../create-monde.ts";
import { financier, openComptes } from "../../create-titre.ts";
import type { Compte } from "./compte.ts";
import { drawTirages, GESTES_MISSION } from "./draw-tirages.ts";
import type { Poste, Tirage } from "./geste.ts";
import { GESTES_TITRES } from "./gestes-titres.ts";
import { ETAPES, startMission } from "./start-mission.ts";

const DEPART = parseDateIso("2026-06-15");
const ANNEE = 2026;
/** How many days a run lasts: from June into the spring of the next year. */
const JOURS = 300;
const METIERS = ["referent", "secretaire"] as const;
/** Missions that live at the same time. */
const DE_FRONT = 8;
/** Actions of people on missions for one of the service financier. */
const POUR_UNE_FACTURATION = 5;

/** The day moves on by itself as people act, from one civil year into the next. */
export class Horloge {
  #jour: DateIso = DEPART;
  #pas = 0;

  readonly now = (): Date => new Date(`${this.#jour}T09:00:00Z`);
  get aujourdHui(): DateIso {
    return this.#jour;
  }

  /** One try more; the day follows, so that `essais` of them last the whole run. */
  advance(essais: number): DateIso {
    this.#pas += 1;
    this.#jour = addJours(DEPART, Math.floor((this.#pas / essais) * JOURS));
    return this.#jour;
  }
}

interface Vendeur {
  readonly monde: Monde;
  readonly compte: Compte;
  readonly horloge: Horloge;
  readonly suites: number;
  readonly actions: number;
  readonly graine: number;
}

/** People of the CDG and of one body, each with their own draws, on one mission at the same time. */
async function runSuite(
  { monde, compte, horloge, suites, actions, graine }: Vendeur,
  n: number,
  { referents, facturer }: { readonly referents: readonly string[]; readonly facturer: () => Promise<void> },
): Promise<string> {
  const suite = graine + n;
  // Stages follow each other from one sequence to the next: each of them starts as many.
  const etape = ETAPES[suite % ETAPES.length] ?? "contact";
  const referentId = referents[suite % referents.length] ?? "";
  const depart = { aujourdHui: horloge.aujourdHui, demiJournees: 2 + (suite % 8), referentId };
  const { missionId, organismeId, fichierId } = await startMission(monde, etape, depart);
  await Promise.all(
    METIERS.map(async (metier, rang) => {
      const appel = metier === "referent" ? monde.referent : monde.as("dgs", organismeId);
      let vue: Poste["vue"] | undefined;
      let faits = 0;
      for (const tirage of drawTirages(metier, actions / METIERS.length, suite * 2 + rang)) {
        const aujourdHui = horloge.advance(suites * actions);
        if (vue === undefined || !tirage.perimee) vue = await appel.missions.get({ id: missionId });
        const partie = metier === "referent" ? ("prestataire" as const) : ("beneficiaire" as const);
        const lieu = { missionId, organismeId, prestataireId: monde.cdg, fichierId, referents };
        const poste: Poste = { appel, partie, vue, aujourdHui, ...lieu };
        await compte.try(tirage, () => GESTES_MISSION[tirage.geste]?.essai(poste, tirage));
        faits += 1;
        if (faits % POUR_UNE_FACTURATION === 0) await facturer();
      }
    }),
  );
  return missionId;
}

/** Gives every titre of a year its number, or takes it back: what the service financier does before it closes. */
async function settleTitres(monde: Monde, aujourdHui: DateIso): Promise<void> {
  const { titres } = financier(monde);
  const lots = await titres.listLots({ page: 1, taille: 200, tri: "-creation" });
  for (const { id: lotId, version, etat } of lots.lignes)
    if (etat === "prepare") fait(await titres.dropLot({ ...cle(), lotId, version }));
  for (;;) {
    const { lignes } = await titres.list({ page: 1, taille: 200, statut: "transmis", exercice: ANNEE });
    if (lignes.length === 0) return;
    for (const { id: titreId, version } of lignes) {
      const emission = { numero: `fin-${titreId}`.slice(0, 40), bordereau: "99", emisLe: aujourdHui };
      const saisie = { ...cle(), titreId, version };
      const emis = await titres.recordEmission({ ...saisie, ...emission });
      if (emis.statut === "refus") fait(await titres.reject({ ...saisie, motif: "Hors délai" }));
    }
  }
}

/**
 * Runs the sequences of one vendor, eight missions at a time, while its service financier bills over all of them; then
 * the year is closed, and titres of a closed exercice are corrected. Answers the missions.
 */
export async function runVendeur(vendeur: Vendeur): Promise<readonly string[]> {
  const { monde, compte, horloge, suites, actions, graine } = vendeur;
  await openComptes(monde, ANNEE);
  const finances = financier(monde);
  const referents = await Promise.all(
    Array.from({ length: 3 }, () => createPersonne(monde, monde.cdg, ["referent-ia"])),
  );
  const tryFinances = async (tirage: Tirage, exercice: number) => {
    const poste = { appel: finances, aujourdHui: horloge.aujourdHui, exercice };
    await compte.try(tirage, () => GESTES_TITRES[tirage.geste]?.essai(poste, tirage));
  };
  const aFacturer = drawTirages("finances", suites * actions, graine).values();
  const facturer = async () => {
    const { value: tirage } = aFacturer.next();
    if (tirage !== undefined) await tryFinances(tirage, Number(horloge.aujourdHui.slice(0, 4)));
  };
  const missions: string[] = [];
  let suivante = 0;
  await Promise.all(
    Array.from({ length: DE_FRONT }, async () => {
      for (let n = suivante++; n < suites; n = suivante++)
        missions.push(await runSuite(vendeur, n, { referents, facturer }));
    }),
  );
  await settleTitres(monde, horloge.aujourdHui);
  const { exercices } = await finances.titres.getCadre();
  if (exercices.some(({ annee, statut }) => annee === ANNEE && statut === "ouvert"))
    await tryFinances({ ...CLOTURE, geste: "clore-exercice" }, ANNEE);
  for (const tirage of drawTirages("finances", 40, graine + 1)) await tryFinances(tirage, ANNEE + 1);
  return missions;
}

const CLOTURE = { rang: 0, demiJournees: 1, jours: 0, perimee: false, double: false };
