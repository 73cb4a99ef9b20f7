import type { GenrePiece, Signataire } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";

/** A file of a dossier as its parties see it; who filed it is an organisme, never a name. */
export interface FichierVue {
  readonly id: string;
  readonly genre: GenrePiece;
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: number;
  readonly empreinte: string;
  readonly signataires: readonly Signataire[];
  readonly analyse: "sain" | null;
  readonly deposeLe: string;
  readonly deposePar: { readonly organismeId: string; readonly nom: string };
}

/** Files of a dossier that were not withdrawn, newest first. */
export async function listFichiers(tx: Tx, dossierId: string): Promise<readonly FichierVue[]> {
  const lus = await tx
    .selectFrom("fichier")
    .innerJoin("organisme", "organisme.id", "fichier.organisme_id")
    .where("fichier.dossier_id", "=", dossierId)
    .where("fichier.retire_le", "is", null)
    .orderBy("fichier.depose_le", "desc")
    .orderBy("fichier.id")
    .select([
      "fichier.id",
      "fichier.genre",
      "fichier.nom",
      "fichier.type_mime as typeMime",
      "fichier.octets",
      "fichier.empreinte",
      "fichier.signataires",
      "fichier.verdict as analyse",
      "fichier.depose_le as deposeLe",
      "fichier.organisme_id as organismeId",
      "organisme.nom as organisme",
    ])
    .execute();
  return lus.map(({ organismeId, organisme, octets, ...lu }) => ({
    ...lu,
    octets: Number(octets),
    deposePar: { organismeId, nom: organisme },
  }));
}
