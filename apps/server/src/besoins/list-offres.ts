import { TARIFS_CDG } from "@ia-territoires/pricing/cdg";
import type { Tx } from "../db/in-transaction.ts";

/** A support mission that a vendor of the installation offers to a body. */
export interface OffreMission {
  readonly prestataireId: string;
  readonly prestataire: string;
  readonly tarif: string;
  readonly mission: string;
}

/**
 * Lists what a body may ask for: the tariffs whose territory holds its département, at the vendors of the installation
 * that sell them.
 *
 * @example
 * await listOffres(tx, communeId) // => [{ prestataire: "CDG 14", tarif: "cdg14-ia", … }]
 */
export async function listOffres(tx: Tx, organismeId: string): Promise<readonly OffreMission[]> {
  const lu = await tx
    .selectFrom("organisme")
    .where("id", "=", organismeId)
    .select("departement")
    .executeTakeFirst();
  const siens = TARIFS_CDG.filter(({ ressort }) =>
    ressort.departements.some((departement) => departement === lu?.departement),
  );
  if (siens.length === 0) return [];
  const prestataires = await tx
    .selectFrom("prestataire as p")
    .innerJoin("organisme as o", "o.id", "p.organisme_id")
    .where(
      "p.departement",
      "in",
      siens.map(({ prestataire }) => prestataire.departement),
    )
    .where("p.organisme_id", "<>", organismeId)
    .orderBy("o.nom")
    .select(["p.organisme_id as id", "o.nom", "p.departement"])
    .execute();
  return prestataires.flatMap(({ id, nom, departement }) =>
    siens
      .filter(({ prestataire }) => prestataire.departement === departement)
      .map((tarif) => ({
        prestataireId: id,
        prestataire: nom,
        tarif: tarif.id,
        mission: tarif.mission,
      })),
  );
}
