import { siretSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import type { RouterOutputs } from "../api/types.ts";
import { CHAMPS_HEURES, CONTROLE_HEURES, toHeures, toValeursHeures } from "./valeurs-heures.ts";
import { CHAMPS_TVA, CONTROLE_TVA, toTvaDemande, toValeursTva } from "./valeurs-tva.ts";
import { courrielFacultatif, texteFacultatif, texteRequis } from "../formulaires/champs-schema.ts";

type Prestataire = Pick<
  NonNullable<RouterOutputs["prestataire"]["get"]>,
  "siret" | "enTete" | "referent" | "pages" | "reglages"
>;

/** What the settings hold while they are typed. */
export type ValeursReglages = Record<keyof typeof LIBELLES_REGLAGES, string>;

export const LIBELLES_REGLAGES = {
  siret: "SIRET",
  adresse: "Adresse postale",
  telephone: "Téléphone",
  courriel: "Courriel",
  referentFonction: "Fonction du référent",
  referentTelephone: "Téléphone du référent",
  referentCourriel: "Courriel du référent",
  mentionsLegales: "Mentions légales",
  donneesPersonnelles: "Données personnelles",
  accessibilite: "Déclaration d’accessibilité",
  transmission: "Transmission de la délibération au préfet",
  derogation: "Organismes hors du territoire",
  tva: "TVA",
  tvaMention: "Mention légale",
  tvaTaux: "Taux (en %)",
  tvaPrix: "Le prix du tarif est",
  matinDe: "Le matin, de",
  matinA: "à (matin)",
  apresMidiDe: "L’après-midi, de",
  apresMidiA: "à (après-midi)",
};

/** Names in the form of fields that the server calls otherwise. */
export const CHEMINS = {
  "enTete.adresse": "adresse",
  "enTete.telephone": "telephone",
  "enTete.courriel": "courriel",
  "referent.fonction": "referentFonction",
  "referent.telephone": "referentTelephone",
  "referent.courriel": "referentCourriel",
  "pages.mentionsLegales": "mentionsLegales",
  "pages.donneesPersonnelles": "donneesPersonnelles",
  "pages.accessibilite": "accessibilite",
  "reglages.tva": "tva",
  "reglages.tva.mention": "tvaMention",
  "reglages.tva.taux": "tvaTaux",
  "reglages.heures.matin.de": "matinDe",
  "reglages.heures.matin.a": "matinA",
  "reglages.heures.apres-midi.de": "apresMidiDe",
  "reglages.heures.apres-midi.a": "apresMidiA",
};

export const reglagesSchema = z
  .object({
    siret: siretSchema,
    adresse: texteFacultatif,
    telephone: texteFacultatif,
    courriel: courrielFacultatif,
    referentFonction: texteRequis("Indiquez la fonction du référent, par exemple « Référent IA »."),
    referentTelephone: texteFacultatif,
    referentCourriel: courrielFacultatif,
    mentionsLegales: texteFacultatif,
    donneesPersonnelles: texteFacultatif,
    accessibilite: texteFacultatif,
    transmission: z.enum(["dispensee", "requise"]),
    derogation: z.enum(["non", "oui"]),
    ...CHAMPS_TVA,
    ...CHAMPS_HEURES,
  })
  .check(CONTROLE_TVA, CONTROLE_HEURES);

/**
 * Turns the stored settings into what the form edits: one line of the address per printed line.
 *
 * @example
 * toValeursReglages(prestataire).adresse // => "2 rue …\n14200 …"
 */
export function toValeursReglages({
  siret,
  enTete,
  referent,
  pages,
  reglages,
}: Prestataire): ValeursReglages {
  return {
    siret,
    adresse: enTete.adresse.join("\n"),
    telephone: enTete.telephone ?? "",
    courriel: enTete.courriel ?? "",
    referentFonction: referent.fonction,
    referentTelephone: referent.telephone ?? "",
    referentCourriel: referent.courriel ?? "",
    mentionsLegales: pages.mentionsLegales,
    donneesPersonnelles: pages.donneesPersonnelles,
    accessibilite: pages.accessibilite,
    transmission: reglages.transmission ?? "dispensee",
    derogation: reglages.derogationTerritoire === true ? "oui" : "non",
    ...toValeursTva(reglages.tva),
    ...toValeursHeures(reglages.heures),
  };
}

/**
 * Turns what was typed into what the server stores; refuses (zod) what the form has not validated.
 *
 * @example
 * toEntreeReglages(valeurs).enTete.adresse // => ["2 rue …", "14200 …"]
 */
export function toEntreeReglages(valeurs: ValeursReglages) {
  const lu = reglagesSchema.parse(valeurs);
  return {
    siret: lu.siret,
    enTete: {
      adresse: lu.adresse
        .split("\n")
        .map((ligne) => ligne.trim())
        .filter((ligne) => ligne !== ""),
      telephone: lu.telephone,
      courriel: lu.courriel,
    },
    referent: {
      fonction: lu.referentFonction,
      telephone: lu.referentTelephone,
      courriel: lu.referentCourriel,
    },
    pages: {
      mentionsLegales: lu.mentionsLegales,
      donneesPersonnelles: lu.donneesPersonnelles,
      accessibilite: lu.accessibilite,
    },
    reglages: {
      transmission: lu.transmission,
      derogationTerritoire: lu.derogation === "oui",
      ...toTvaDemande(lu),
      ...toHeures(lu),
    },
  };
}
