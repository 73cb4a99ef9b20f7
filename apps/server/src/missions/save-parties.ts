import type { Tx } from "../db/in-transaction.ts";
import { canonicalJson } from "../journal/canonical-json.ts";
import type { PartiesMission } from "./load-parties.ts";
import type { MissionChargee } from "./mission.repository.ts";

/** The elements of a list that an action added or changed; nothing is ever removed from a mission. */
function listChangees<Element extends { readonly id: string }>(
  avant: readonly Element[],
  apres: readonly Element[],
): readonly Element[] {
  const connues = new Map(avant.map((element) => [element.id, canonicalJson(element)]));
  return apres.filter((element) => connues.get(element.id) !== canonicalJson(element));
}

type Cle = "id" | "dossier_id" | "prestataire_id" | "beneficiaire_id";
type Parties = Pick<MissionChargee, "prestataire" | "beneficiaire">;

/** The rows of the parts of a mission: what each table holds of them. */
export function toLignesParties(
  missionId: string,
  { prestataire, beneficiaire }: Parties,
  { besoins, creneaux, interventions, demandes }: PartiesMission,
) {
  const commun = (element: { readonly id: string; readonly statut: string }) => ({
    id: element.id,
    dossier_id: missionId,
    prestataire_id: prestataire.id,
    beneficiaire_id: beneficiaire.id,
    statut: element.statut,
    contenu: JSON.stringify(element),
  });
  return {
    besoin: besoins.map((element) => ({ ...commun(element), recu_le: element.recuLe })),
    creneau: creneaux.map((element) => ({
      ...commun(element),
      devis_id: element.devisId,
      date: element.date,
      demi_journee: element.demiJournee,
      referent_id: element.referentId,
    })),
    intervention: interventions.map((element) => ({
      ...commun(element),
      devis_id: element.devisId,
      date: element.date,
      demi_journees: element.demiJournees,
    })),
    demande_document: demandes.map((element) => ({ ...commun(element), pour_le: element.pourLe })),
  };
}

type LignesParties = ReturnType<typeof toLignesParties>;
/** What may change in a part once it is there. */
const MOBILES = {
  besoin: ["statut", "contenu"],
  creneau: ["statut", "contenu", "date", "demi_journee", "referent_id"],
  intervention: ["statut", "contenu", "date", "demi_journees"],
  demande_document: ["statut", "contenu", "pour_le"],
} as const satisfies {
  readonly [Table in keyof LignesParties]: readonly Exclude<keyof LignesParties[Table][number], Cle>[];
};

/** Stores rows of parts, one statement for each table that has any; a part already there is brought up to date. */
export async function storeParties(tx: Tx, lignes: LignesParties): Promise<void> {
  for (const table of Object.keys(MOBILES) as (keyof LignesParties)[]) {
    const siennes = lignes[table];
    if (siennes.length === 0) continue;
    await tx
      .insertInto(table)
      .values(siennes)
      .onConflict((conflit) =>
        conflit
          .column("id")
          .doUpdateSet(
            (eb) =>
              Object.fromEntries(
                MOBILES[table].map((nom) => [nom, eb.ref(`excluded.${nom}` as never)]),
              ) as never,
          ),
      )
      .execute();
  }
}

/**
 * Stores the parts of a mission that an action added or changed; a part unchanged is not written.
 *
 * @example
 * await saveParties(tx, charge, fait.mission)
 */
export async function saveParties(tx: Tx, charge: MissionChargee, apres: PartiesMission): Promise<void> {
  const { mission: avant } = charge;
  const changees = {
    besoins: listChangees(avant.besoins, apres.besoins),
    creneaux: listChangees(avant.creneaux, apres.creneaux),
    interventions: listChangees(avant.interventions, apres.interventions),
    demandes: listChangees(avant.demandes, apres.demandes),
  };
  await storeParties(tx, toLignesParties(avant.id, charge, changees));
}
