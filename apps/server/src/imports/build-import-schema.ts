import * as z from "zod";
import { cleIdempotence, identifiant } from "../trpc/schemas.ts";
import type { DefinitionImport } from "./define-import.ts";

const texte = z
  .string({ error: "Un texte est attendu." })
  .trim()
  .max(500, { error: "500 caractères au plus." });

/**
 * Makes the input of an import: its rows as text under its fields, whether it is a trial, and the identifier under which
 * the screen follows it.
 *
 * @example
 * buildImportSchema({ champs: ["siret", "nom"], lignesMaximum: 5_000 })
 */
export function buildImportSchema<const Champ extends string>({
  champs,
  lignesMaximum,
}: Pick<DefinitionImport<Champ, never>, "champs" | "lignesMaximum">) {
  return z.object({
    cleIdempotence,
    /** Says what would be done, and does nothing. */
    essai: z.boolean({ error: "Essai : oui ou non attendu." }),
    suivi: identifiant("Suivi").optional(),
    lignes: z
      .array(
        z.object({
          ligne: z.int({ error: "Ligne : nombre entier attendu." }).min(1).max(1_048_576),
          champs: z.partialRecord(z.enum(champs, { error: "Champ inconnu de cet import." }), texte),
        }),
      )
      .min(1, { error: "Le fichier n'a aucune ligne à importer." })
      .max(lignesMaximum, {
        error: `Un import prend ${lignesMaximum.toLocaleString("fr-FR")} lignes au plus.`,
      }),
  });
}
