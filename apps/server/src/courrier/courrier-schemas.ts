import * as z from "zod";
import { cleIdempotence, identifiant, version } from "../trpc/schemas.ts";
import { CODES_MODELE } from "./modeles.ts";

const codeModele = z.enum(CODES_MODELE, { error: "Modèle de courrier inconnu." });
const objet = z
  .string({ error: "Objet : texte attendu." })
  .max(200, { error: "Objet : 200 caractères au plus." });
const texte = z
  .string({ error: "Texte : texte attendu." })
  .max(20_000, { error: "Texte : 20 000 caractères au plus." });

export const courrierGetSchema = z.object({ id: identifiant("Courrier") });
export const courrierRetrySchema = z.object({ cleIdempotence, id: identifiant("Courrier") });
export const courrierEssaiSchema = z.object({ cleIdempotence });
export const modelePreviewSchema = z.object({ modele: codeModele, objet, texte });
export const modeleUpdateSchema = z.object({ cleIdempotence, modele: codeModele, version, objet, texte });
export const modeleDeleteSchema = z.object({ cleIdempotence, modele: codeModele, version });
