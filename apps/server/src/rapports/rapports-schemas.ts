import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, shared, version } from "../trpc/schemas.ts";

const LISTE_MAXIMUM = 900_000;

const texte = (quoi: string, longueur = 2_000) =>
  z
    .string({ error: `${quoi} : texte attendu.` })
    .max(longueur, { error: `${quoi} : ${longueur} caractères au plus.` });

const date = shared(dateIsoSchema);

const redaction = z.object({
  actionsCommerciales: z
    .array(z.object({ action: texte("Action"), date: z.nullable(date), resultat: texte("Résultat") }))
    .max(200, { error: "Actions : 200 au plus." }),
  bonnesPratiques: z.array(texte("Bonne pratique")).max(200, { error: "Bonnes pratiques : 200 au plus." }),
  defauts: z
    .array(
      z.object({
        defaut: texte("Défaut"),
        mesureCorrective: texte("Mesure corrective"),
        echeance: z.nullable(date),
        responsable: texte("Responsable", 200),
      }),
    )
    .max(200, { error: "Défauts : 200 au plus." }),
  commentaire: texte("Commentaire", 10_000),
});

const choix = {
  titre: texte("Titre", 200).trim().min(1, { error: "Titre : à indiquer." }),
  debut: date,
  fin: date,
  arreteLe: date,
  avoirs: z.enum(["date-propre", "date-de-la-commande"], { error: "Lecture des avoirs inconnue." }),
  redaction,
};

export const rapportCreateSchema = z.object({
  cleIdempotence,
  ...choix,
  /** JSON of the list, gzip, base64. */
  liste: z
    .string({ error: "Liste : texte attendu." })
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: "Liste : base64 attendu." })
    .max(LISTE_MAXIMUM, { error: "Liste : 20 000 lignes de commande au plus s'enregistrent." }),
});
export const rapportUpdateSchema = z.object({
  cleIdempotence,
  id: identifiant("Rapport"),
  version,
  ...choix,
});
export const rapportDeleteSchema = z.object({ cleIdempotence, id: identifiant("Rapport"), version });
export const rapportGetSchema = z.object({ id: identifiant("Rapport") });

const anomalie = z.object({ code: z.string(), ligne: z.int().min(0), colonne: z.string() });

/** What a saved list holds once opened: rows of the file format, and what the report needs beside them. */
export const listeGardeeSchema = z.object({
  lignes: z.array(z.array(z.string())).min(2),
  bpu: z.object({
    titre: z.string(),
    lignes: z.array(z.object({ lot: z.string(), code: z.string(), designation: z.string() })).max(10_000),
  }),
  suivi: z.object({
    etapes: z.array(z.unknown()).optional(),
    livrables: z.array(z.unknown()).optional(),
    penalites: z.array(z.unknown()).optional(),
    projets: z.array(z.unknown()).optional(),
    achats: z.array(z.unknown()).optional(),
  }),
  ecartees: z.int().min(0),
  /** What the browser shows again of the lines put aside, each at its row of the file; no figure comes from it. */
  anomalies: z
    .object({
      places: z.record(z.string(), z.int().min(0)),
      erreurs: z
        .array(anomalie.extend({ valeur: texte("Valeur lue", 1_000), attendu: z.string() }))
        .max(1_000),
      signalements: z.array(anomalie.extend({ message: z.string() })).max(10_000),
      omises: z.object({ erreurs: z.int().min(0), signalements: z.record(z.string(), z.int().min(0)) }),
    })
    .optional(),
});
