import type { Mission } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";

/** What a mission holds besides its devis. */
export type PartiesMission = Pick<Mission, "besoins" | "creneaux" | "interventions" | "demandes">;

const listContenus = <Contenu>(lignes: readonly { readonly contenu: Contenu }[]): readonly Contenu[] =>
  lignes.map(({ contenu }) => contenu);

/** Reads the parts of a mission, each in the order in which they were added. */
export async function loadParties(tx: Tx, dossierId: string): Promise<PartiesMission> {
  const besoins = tx.selectFrom("besoin").where("dossier_id", "=", dossierId).orderBy("rang");
  const creneaux = tx.selectFrom("creneau").where("dossier_id", "=", dossierId).orderBy("rang");
  const interventions = tx.selectFrom("intervention").where("dossier_id", "=", dossierId).orderBy("rang");
  const demandes = tx.selectFrom("demande_document").where("dossier_id", "=", dossierId).orderBy("rang");
  return {
    besoins: listContenus(await besoins.select("contenu").execute()),
    creneaux: listContenus(await creneaux.select("contenu").execute()),
    interventions: listContenus(await interventions.select("contenu").execute()),
    demandes: listContenus(await demandes.select("contenu").execute()),
  };
}
