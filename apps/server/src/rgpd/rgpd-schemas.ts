import { sirenSchema } from "@ia-territoires/core/schemas";
import { CATEGORIES_CONSERVATION } from "@ia-territoires/dossiers";
import * as z from "zod";
import { cleIdempotence, shared } from "../trpc/schemas.ts";

const utilisateurId = z
  .string({ error: "Personne : identifiant attendu." })
  .min(1, { error: "Personne : identifiant attendu." })
  .max(100, { error: "Personne : identifiant attendu." });

export const pagesGetSchema = z.object({ organisme: z.optional(shared(sirenSchema)) }).optional();
export const dossierAccesSchema = z.object({ utilisateurId });
export const effacementSchema = z.object({ cleIdempotence, utilisateurId });
export const dureeUpdateSchema = z.object({
  cleIdempotence,
  categorie: z.enum(CATEGORIES_CONSERVATION, { error: "Catégorie de conservation inconnue." }),
  /** Null: back to the default. */
  jours: z.nullable(
    z.int({ error: "Durée : nombre entier de jours attendu." }).min(0, { error: "Durée : 0 jour au moins." }),
  ),
});
