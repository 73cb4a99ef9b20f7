import * as z from "zod";
import { cleIdempotence } from "../trpc/schemas.ts";

/** Most rows of one import: one transaction writes them all, or none. */
export const LIGNES_MAXIMUM = 1_000;

const texte = z
  .string({ error: "Un texte est attendu." })
  .trim()
  .max(500, { error: "500 caractères au plus." })
  .optional();

/** What a row of a file may say of an organisme, as text; what is empty is not touched. */
export const CHAMPS_ORGANISME = [
  "siret",
  "siren",
  "nom",
  "nature",
  "departement",
  "codePostal",
  "assemblee",
  "adresse",
  "courriel",
  "telephone",
] as const;
export type ChampOrganisme = (typeof CHAMPS_ORGANISME)[number];

export const importOrganismesSchema = z.object({
  cleIdempotence,
  /** Says what would be done, and does nothing. */
  essai: z.boolean({ error: "Essai : oui ou non attendu." }),
  lignes: z
    .array(
      z.object({
        /** Row as the spreadsheet numbers it. */
        ligne: z.int({ error: "Ligne : nombre entier attendu." }).min(1).max(1_048_576),
        champs: z.object({
          siret: texte,
          siren: texte,
          nom: texte,
          nature: texte,
          departement: texte,
          codePostal: texte,
          assemblee: texte,
          adresse: texte,
          courriel: texte,
          telephone: texte,
        }),
      }),
    )
    .min(1, { error: "Le fichier n'a aucune ligne à importer." })
    .max(LIGNES_MAXIMUM, { error: `Un import prend ${LIGNES_MAXIMUM} lignes au plus.` }),
});
export type LigneImport = z.output<typeof importOrganismesSchema>["lignes"][number];
