import { type GenrePiece, getGenrePiece, type Signataire } from "@ia-territoires/dossiers";
import { type DepotPiece, deposerPieceSchema } from "@ia-territoires/dossiers/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

/** What is typed about a file that is being filed. */
export interface ValeursDepot extends Record<string, unknown> {
  nom: string;
  genre: GenrePiece;
  signataires: Record<"nom" | "qualite" | "delegation", string>[];
}

/** Signatories as they are typed: those already recorded for the act, else one to fill in. */
export function toSignatairesSaisis(connus: readonly Signataire[]): ValeursDepot["signataires"] {
  if (connus.length === 0) return [{ nom: "", qualite: "", delegation: "" }];
  return connus.map(({ nom, qualite, delegation = "" }) => ({ nom, qualite, delegation }));
}

/**
 * Turns what is typed into what is sent: signatories belong to signed acts only.
 *
 * @example
 * toDepot({ nom: "a.pdf", genre: "autre", signataires: [{ nom: "", qualite: "", delegation: "" }] }).signataires // => []
 */
export function toDepot({ nom, genre, signataires }: ValeursDepot): DepotPiece {
  return {
    nom: nom.trim(),
    genre,
    signataires: getGenrePiece(genre).signee
      ? signataires.map((signataire) => ({
          nom: signataire.nom.trim(),
          qualite: signataire.qualite.trim(),
          ...(signataire.delegation.trim() === "" ? {} : { delegation: signataire.delegation.trim() }),
        }))
      : [],
  };
}

/** Checks what is typed with the server's own schema: a message beside each field to correct, by its path. */
export function validateDepot(valeurs: ValeursDepot): Record<string, string> {
  return readErreursSchema(deposerPieceSchema, toDepot(valeurs));
}
