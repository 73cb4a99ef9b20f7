import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

const jour = shared(dateIsoSchema);
const quoi = z
  .string({ error: "Quoi : texte attendu." })
  .trim()
  .min(1, { error: "Dites ce qui est à faire." })
  .max(200, { error: "Quoi : 200 caractères au plus." });
const explication = z
  .string({ error: "Explication : texte attendu." })
  .trim()
  .max(2_000, { error: "Explication : 2 000 caractères au plus." });
const heure = z
  .string({ error: "Heure : texte attendu." })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "Heure attendue, par exemple 14:30." })
  .nullable();

/** Account of a person of the organisme, null for nobody in particular; left out, as it is. */
const attribueeA = z
  .string({ error: "Attribution : identifiant d'une personne attendu." })
  .min(1, { error: "Attribution : identifiant d'une personne attendu." })
  .max(100, { error: "Attribution : 100 caractères au plus." })
  .nullable()
  .optional();

export const echeancesMoisSchema = z.object({
  mois: z
    .string({ error: "Mois : texte attendu." })
    // The years of which the fériés of every territory are known, and one more on each side.
    .regex(/^20(1[3-9]|[2-8]\d|9[0-8])-(0[1-9]|1[0-2])$/, { error: "Mois attendu, de 2013-01 à 2098-12." }),
});
export const echeanceCreateSchema = z.object({
  cleIdempotence,
  jour,
  heure,
  quoi,
  explication,
  dossierId: identifiant("Dossier").nullable(),
  attribueeA,
});
export const echeanceUpdateSchema = z.object({
  cleIdempotence,
  id: identifiant("Échéance"),
  version,
  jour,
  heure,
  quoi,
  explication,
  /** Left out: as it is. */
  dossierId: identifiant("Dossier").nullable().optional(),
  attribueeA,
});
export const echeanceGetSchema = z.object({ id: identifiant("Échéance") });
export const echeanceActionSchema = z.object({ cleIdempotence, id: identifiant("Échéance"), version });
export const echeanceAssignSchema = echeanceActionSchema.extend({ attribueeA: attribueeA.unwrap() });
export const fluxActionSchema = z.object({ cleIdempotence });
export const resumeUpdateSchema = z.object({
  cleIdempotence,
  actif: z.boolean({ error: "Résumé : oui ou non attendu." }),
});
