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

/**
 * Stores the parts of a mission that an action added or changed; a part unchanged is not written.
 *
 * @example
 * await saveParties(tx, charge, fait.mission)
 */
export async function saveParties(tx: Tx, charge: MissionChargee, apres: PartiesMission): Promise<void> {
  const { mission: avant, prestataire, beneficiaire } = charge;
  const commun = (element: { readonly id: string; readonly statut: string }) => ({
    id: element.id,
    dossier_id: avant.id,
    prestataire_id: prestataire.id,
    beneficiaire_id: beneficiaire.id,
    statut: element.statut,
    contenu: JSON.stringify(element),
  });
  for (const element of listChangees(avant.besoins, apres.besoins)) {
    const { statut, contenu } = commun(element);
    await tx
      .insertInto("besoin")
      .values({ ...commun(element), recu_le: element.recuLe })
      .onConflict((conflit) => conflit.column("id").doUpdateSet({ statut, contenu }))
      .execute();
  }
  for (const element of listChangees(avant.creneaux, apres.creneaux)) {
    const { statut, contenu } = commun(element);
    const mobiles = {
      date: element.date,
      demi_journee: element.demiJournee,
      referent_id: element.referentId,
    };
    await tx
      .insertInto("creneau")
      .values({ ...commun(element), ...mobiles, devis_id: element.devisId })
      .onConflict((conflit) => conflit.column("id").doUpdateSet({ ...mobiles, statut, contenu }))
      .execute();
  }
  for (const element of listChangees(avant.interventions, apres.interventions)) {
    const { statut, contenu } = commun(element);
    const mobiles = { date: element.date, demi_journees: element.demiJournees };
    await tx
      .insertInto("intervention")
      .values({ ...commun(element), ...mobiles, devis_id: element.devisId })
      .onConflict((conflit) => conflit.column("id").doUpdateSet({ ...mobiles, statut, contenu }))
      .execute();
  }
  for (const element of listChangees(avant.demandes, apres.demandes)) {
    const { statut, contenu } = commun(element);
    await tx
      .insertInto("demande_document")
      .values({ ...commun(element), pour_le: element.pourLe })
      .onConflict((conflit) => conflit.column("id").doUpdateSet({ statut, contenu, pour_le: element.pourLe }))
      .execute();
  }
}
