import * as z from "zod";
import { cleIdempotence, identifiant, pagination } from "../trpc/schemas.ts";
import { REGISTRE } from "./registre.ts";

const liste = z
  .string({ error: "Liste : un texte est attendu." })
  .refine((code) => REGISTRE.some((connue) => connue.code === code), { error: "Liste inconnue." });

const LONGUEUR_MAXIMALE = 4_000;

export const vuesSchema = z.object({ liste });
export const pageValeursSchema = z.object({
  liste,
  /** As the schema of the list has them. */
  criteres: z
    .record(z.string().max(40), z.unknown(), { error: "Critères : noms et valeurs attendus." })
    .refine((criteres) => JSON.stringify(criteres).length <= LONGUEUR_MAXIMALE, {
      error: "Critères : trop longs.",
    }),
  ...pagination,
});
export const vueSaveSchema = z.object({
  cleIdempotence,
  liste,
  nom: z
    .string({ error: "Nom de la vue : un texte est attendu." })
    .trim()
    .min(1, { error: "Nom de la vue : à indiquer." })
    .max(80, { error: "Nom de la vue : 80 caractères au plus." }),
  /** What the address of the screen says after « ? », by name. */
  recherche: z
    .record(z.string().max(40), z.union([z.string(), z.number(), z.boolean()]), {
      error: "Filtres de la vue : noms et valeurs attendus.",
    })
    .refine((recherche) => JSON.stringify(recherche).length <= LONGUEUR_MAXIMALE, {
      error: "Filtres de la vue : trop longs.",
    }),
});
export const vueRemoveSchema = z.object({ cleIdempotence, id: identifiant("Vue") });
