import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod";
import { ROLES } from "../session/roles.ts";
import { cleIdempotence, shared, version } from "../trpc/schemas.ts";

const identifiantCompte = z
  .string({ error: "Personne : identifiant attendu." })
  .min(1, { error: "Personne : identifiant attendu." })
  .max(100, { error: "Personne : identifiant attendu." });

const roles = z
  .array(z.enum(ROLES, { error: "Rôle inconnu." }), { error: "Rôles : liste attendue." })
  .min(1, { error: "Choisissez au moins un rôle." })
  .max(ROLES.length, { error: "Trop de rôles." })
  .transform((choisis) => ROLES.filter((role) => choisis.includes(role)));

/** First day without access, or null. */
const finLe = z.nullable(shared(dateIsoSchema));

const email = z
  .string({ error: "Adresse électronique attendue." })
  .trim()
  .toLowerCase()
  .max(200, { error: "Adresse électronique : 200 caractères au plus." })
  .pipe(z.email({ error: "Adresse électronique attendue, par exemple nom@collectivite.fr." }));

/** States of a person in an organisme. */
export const STATUTS_PERSONNE = ["active", "invitee", "terminee"] as const;

export const personneInviteSchema = z.object({
  cleIdempotence,
  email,
  nom: z
    .string({ error: "Nom attendu." })
    .trim()
    .min(1, { error: "Indiquez le nom de la personne." })
    .max(200, { error: "Nom : 200 caractères au plus." }),
  roles,
  finLe: z.optional(finLe),
});

export const personneResendSchema = z.object({ cleIdempotence, utilisateurId: identifiantCompte });

export const personneUpdateSchema = z.object({
  cleIdempotence,
  utilisateurId: identifiantCompte,
  version,
  roles,
  finLe,
});
