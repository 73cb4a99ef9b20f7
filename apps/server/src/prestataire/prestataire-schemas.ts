import { siretSchema } from "@ia-territoires/core/schemas";
import { findFauteHeures } from "@ia-territoires/dossiers";
import { tvaDemandeSchema } from "@ia-territoires/pricing/schemas";
import * as z from "zod";
import { shared } from "../trpc/schemas.ts";

const texte = (longueur: number, quoi: string) =>
  z
    .string({ error: `${quoi} : texte attendu.` })
    .trim()
    .max(longueur, { error: `${quoi} : ${longueur} caractères au plus.` });
/** A form sends an empty text for what is left out. */
const facultatif = (schema: z.ZodType<string>) =>
  z.preprocess((v) => (v === "" ? undefined : v), schema.optional());

const telephone = texte(30, "Téléphone").regex(/^[+\d][\d .()-]*$/, {
  error: "Téléphone : chiffres attendus, par exemple 02 31 00 00 00.",
});
const courriel = z.email({ error: "Courriel : adresse attendue, par exemple contact@exemple.fr." }).max(200);

const heure = z.string({ error: "Heure attendue, par exemple 09:00." });
const demiJournee = z.object({ de: heure, a: heure });
const heuresSchema = z
  .object({ matin: demiJournee, "apres-midi": demiJournee })
  .superRefine((heures, ctx) => {
    const faute = findFauteHeures(heures);
    if (faute === undefined) return;
    const { demiJournee: laquelle, borne, message } = faute;
    ctx.addIssue({ code: "custom", path: [laquelle, borne], message });
  });

/** What the vendor changes about itself; what is left out stays. */
export const prestataireUpdateSchema = z.object({
  cleIdempotence: z.uuid({ error: "Clé d'idempotence : UUID attendu." }),
  version: z.int({ error: "Version : nombre entier attendu." }),
  siret: z.optional(siretSchema),
  enTete: z
    .object({
      adresse: z.array(texte(120, "Ligne d'adresse")).max(8, { error: "Adresse : 8 lignes au plus." }),
      telephone: facultatif(telephone),
      courriel: facultatif(courriel),
    })
    .optional(),
  referent: z
    .object({
      fonction: texte(120, "Fonction").min(1, {
        error: "Fonction du référent attendue, par exemple « Référent IA ».",
      }),
      telephone: facultatif(telephone),
      courriel: facultatif(courriel),
    })
    .optional(),
  pages: z
    .object({
      mentionsLegales: texte(20_000, "Mentions légales"),
      donneesPersonnelles: texte(20_000, "Données personnelles"),
      accessibilite: texte(20_000, "Déclaration d'accessibilité"),
    })
    .optional(),
  logo: z
    .object({
      typeMedia: z.enum(["image/png", "image/jpeg"], { error: "Logo : PNG ou JPEG attendu." }),
      base64: z
        .base64({ error: "Logo : contenu en base64 attendu." })
        .max(700_000, { error: "Logo : 500 Ko au plus." }),
      texteAlternatif: texte(250, "Texte alternatif du logo").min(1, {
        error: "Texte alternatif du logo attendu.",
      }),
    })
    .nullable()
    .optional(),
  reglages: z
    .object({
      transmission: z
        .enum(["dispensee", "requise"], { error: "Transmission « dispensee » ou « requise » attendue." })
        .optional(),
      derogationTerritoire: z.boolean({ error: "Dérogations : oui ou non attendu." }).optional(),
      tva: z.optional(shared(tvaDemandeSchema)),
      heures: heuresSchema.optional(),
    })
    .optional(),
});
