import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod";
import { ROLES } from "../session/roles.ts";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";
import { MOTIFS_SECOND_FACTEUR, VERIFICATIONS_IDENTITE } from "./motifs-second-facteur.ts";

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

const nom = z
  .string({ error: "Nom attendu." })
  .trim()
  .min(1, { error: "Indiquez le nom de la personne." })
  .max(200, { error: "Nom : 200 caractères au plus." });

export const personneInviteSchema = z.object({
  cleIdempotence,
  email,
  nom,
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

export const secondFacteurRemoveSchema = z.object({
  cleIdempotence,
  utilisateurId: identifiantCompte,
  motif: z.enum(MOTIFS_SECOND_FACTEUR, { error: "Indiquez pourquoi." }),
  verification: z.enum(VERIFICATIONS_IDENTITE, { error: "Indiquez comment l'identité a été vérifiée." }),
});

export const accesGetSchema = z.object({ organismeId: identifiant("Organisme") });

export const administrateurInviteSchema = z.object({
  cleIdempotence,
  organismeId: identifiant("Organisme"),
  email,
  nom,
});
