import type { DateIso } from "@ia-territoires/core";
import { type ActionFaite, getEtapeMission, type EtapeMission } from "@ia-territoires/dossiers";
import { listEcheancesASuivre } from "../echeances/sync-echeances-mission.ts";
import { toLigneEcheance } from "../echeances/sync-echeances.ts";
import { type Acteur, setActeur, type Tx } from "../db/in-transaction.ts";
import { chainFaits, insertEntrees } from "../journal/add-journal.ts";
import { toLignesAnomalies } from "../pilotage/sync-pilotage.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { MissionChargee } from "./mission.repository.ts";
import { storeParties, toLignesParties } from "./save-parties.ts";
import { listFaitsMission, moveCompteurs, toColonnesDevis, toColonnesMission } from "./save-mission.ts";

/** One action of a history: what the library answered, who did it, when. */
export interface PasMission {
  readonly fait: ActionFaite;
  readonly quand: Date;
  readonly auteur: Pick<ContexteOrganisme, "acteur" | "organismeId" | "roles">;
}

/** A mission that is not stored yet, with its whole history in the order of time; its first action opened it. */
export interface MissionRacontee {
  readonly charge: Pick<MissionChargee, "prestataire" | "beneficiaire" | "contexte" | "demonstration">;
  readonly pas: readonly [PasMission, ...PasMission[]];
  /** When it was entered here, if its history had begun elsewhere. */
  readonly saisieLe?: Date;
}

/**
 * Stores missions whole, with what each of their actions left: rows as {@link saveMission} writes them, one version an
 * action, the ledger of the cap entry by entry, a record of the journal for each event by who did it. A few statements
 * for all of them, where each action played by itself takes a dozen. The acting organisme is the vendor of them all.
 *
 * @example
 * await insertMissions(tx, ctx, [{ charge, pas: [ouverture, devisCree] }])
 */
export async function insertMissions(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "acteur" | "organismeId" | "horloge">,
  missions: readonly MissionRacontee[],
): Promise<void> {
  if (missions.length === 0) return;
  const lues = missions.map((racontee) => ({ ...racontee, mission: getDernier(racontee.pas).fait.mission }));
  await tx
    .insertInto("dossier")
    .values(
      lues.map(({ charge, pas, mission, saisieLe = pas[0].quand }) => ({
        id: mission.id,
        genre: "mission" as const,
        cree_par: ctx.organismeId,
        cree_le: saisieLe.toISOString(),
        demonstration: charge.demonstration,
        version: pas.length,
      })),
    )
    .execute();
  await tx
    .insertInto("dossier_partie")
    .values(
      lues.flatMap(({ charge, mission: { id } }) => [
        { dossier_id: id, organisme_id: charge.prestataire.id, role: "prestataire" as const },
        { dossier_id: id, organisme_id: charge.beneficiaire.id, role: "beneficiaire" as const },
      ]),
    )
    .execute();
  await tx
    .insertInto("mission")
    .values(
      lues.map(({ charge, pas, mission }) => ({
        ...toColonnesMission(mission),
        ...findEtape(charge, pas),
        dossier_id: mission.id,
        prestataire_id: charge.prestataire.id,
        beneficiaire_id: charge.beneficiaire.id,
        tarif: mission.tarif,
        maj_le: getDernier(pas).quand.toISOString(),
      })),
    )
    .execute();
  await insertContenus(tx, lues);
  await insertSuivi(tx, ctx, lues);
  for (const { charge, pas } of lues) {
    for (const [rang, { fait }] of pas.entries()) await moveCompteurs(tx, charge, fait, rang + 1);
  }
  await insertHistoires(tx, ctx, lues);
}

type Lue = MissionRacontee & { readonly mission: ActionFaite["mission"] };

function getDernier(pas: MissionRacontee["pas"]): PasMission {
  return pas.at(-1) ?? pas[0];
}

/** The stage of today, and the day on which its last actions brought it there. */
function findEtape(
  { contexte, prestataire }: MissionRacontee["charge"],
  pas: MissionRacontee["pas"],
): { readonly etape: EtapeMission; readonly etape_depuis: DateIso } {
  const etape = getEtapeMission(getDernier(pas).fait.mission, contexte);
  let depuis: DateIso | undefined;
  for (const { fait, quand } of pas) {
    const aujourdHui = getAujourdHui(quand, prestataire.fuseau);
    const autre = getEtapeMission(fait.mission, { ...contexte, aujourdHui }) !== etape;
    depuis = autre ? undefined : (depuis ?? aujourdHui);
  }
  return { etape, etape_depuis: depuis ?? contexte.aujourdHui };
}

/** Devis in the order of their numbers, then the other parts. */
async function insertContenus(tx: Tx, lues: readonly Lue[]): Promise<void> {
  const devis = lues.flatMap(({ charge, mission }) =>
    mission.devis.map((un) => ({
      ...toColonnesDevis(un, charge.beneficiaire.nom),
      id: un.id,
      dossier_id: mission.id,
      prestataire_id: charge.prestataire.id,
      beneficiaire_id: charge.beneficiaire.id,
      numero: un.numero,
    })),
  );
  devis.sort((a, b) => (a.numero < b.numero ? -1 : 1));
  if (devis.length > 0) await tx.insertInto("devis").values(devis).execute();
  const parties = lues.map(({ charge, mission }) => toLignesParties(mission.id, charge, mission));
  await storeParties(tx, {
    besoin: parties.flatMap(({ besoin }) => besoin),
    creneau: parties.flatMap(({ creneau }) => creneau),
    intervention: parties.flatMap(({ intervention }) => intervention),
    demande_document: parties.flatMap((lignes) => lignes.demande_document),
  });
}

async function insertSuivi(
  tx: Tx,
  { horloge }: Pick<ContexteOrganisme, "horloge">,
  lues: readonly Lue[],
): Promise<void> {
  const anomalies = lues.flatMap(({ charge, mission }) => toLignesAnomalies(charge, mission));
  if (anomalies.length > 0) await tx.insertInto("anomalie").values(anomalies).execute();
  const echeances = lues.flatMap(({ charge, mission }) =>
    listEcheancesASuivre(charge, mission).map((une) => toLigneEcheance(mission.id, une, horloge())),
  );
  if (echeances.length > 0) await tx.insertInto("echeance").values(echeances).execute();
}

/** The records of everybody are chained together, then each organisme stores its own. */
async function insertHistoires(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "acteur" | "organismeId">,
  lues: readonly Lue[],
): Promise<void> {
  const auteurs = new Map<string, Acteur>();
  const entrees = await chainFaits(
    tx,
    lues.flatMap(({ pas }) =>
      pas.flatMap(({ fait, quand, auteur }, rang) => {
        auteurs.set(auteur.organismeId, auteur.acteur);
        return listFaitsMission(fait, rang + 1).map((un) => ({
          auteur: { ...auteur, horloge: () => quand },
          fait: un,
        }));
      }),
    ),
  );
  for (const [organismeId, acteur] of auteurs) {
    if (organismeId !== ctx.organismeId) await setActeur(tx, acteur);
    await insertEntrees(
      tx,
      entrees.filter((entree) => entree.organisme_id === organismeId),
    );
    if (organismeId !== ctx.organismeId) await setActeur(tx, ctx.acteur);
  }
}
