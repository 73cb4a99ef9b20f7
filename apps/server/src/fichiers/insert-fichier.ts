import type { GenrePiece, Signataire } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { takeQuota } from "./take-quota.ts";

/** A file whose bytes are stored already, under the identifier of its row to come. */
export interface FichierStocke {
  readonly id: string;
  readonly dossierId: string;
  readonly genre: GenrePiece;
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: number;
  /** SHA-256, hexadecimal. */
  readonly empreinte: string;
  readonly signataires: readonly Signataire[];
  readonly verdict: "sain" | null;
  /** Room of an organisme that has none of its own, in bytes. */
  readonly quota: number;
}

/**
 * Writes the row of a file, the room it takes and its record in the journal of the dossier. Refuses (`quota-depasse`)
 * what does not fit.
 *
 * @example
 * await insertFichier(tx, ctx, { id, dossierId, genre: "autre", nom: "Charte.pdf", … })
 */
export async function insertFichier(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "acteur" | "organismeId" | "roles" | "horloge">,
  fichier: FichierStocke,
): Promise<void> {
  const { id, dossierId, genre, nom, typeMime, octets, empreinte, signataires, verdict, quota } = fichier;
  await takeQuota(tx, { organismeId: ctx.organismeId, octets, defaut: quota });
  await tx
    .insertInto("fichier")
    .values({
      id,
      dossier_id: dossierId,
      organisme_id: ctx.organismeId,
      genre,
      nom: nom.normalize("NFC"),
      type_mime: typeMime,
      octets: String(octets),
      empreinte,
      signataires: JSON.stringify(signataires),
      verdict,
      depose_par: ctx.acteur.utilisateurId,
      depose_le: ctx.horloge().toISOString(),
    })
    .execute();
  await addJournal(tx, ctx, {
    dossierId,
    action: "fichier-depose",
    objetId: id,
    donnees: { genre, octets, empreinte },
  });
}
