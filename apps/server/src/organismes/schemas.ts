import { getSiren, parseSiren, parseSiret } from "@ia-territoires/core";
import { codeDepartementSchema, sirenSchema, siretSchema } from "@ia-territoires/core/schemas";
import { natureOrganismeSchema } from "@ia-territoires/dossiers/schemas";
import * as z from "zod";
import { cleIdempotence, identifiant, version } from "../trpc/schemas.ts";

// Control characters, lone surrogates and the marks that turn the direction of the text around.
const INVISIBLES = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function texte(libelle: string, longueur: number) {
  return z
    .string({ error: `${libelle} : un texte est attendu.` })
    .max(longueur, { error: `${libelle} : ${longueur} caractères au plus.` })
    .overwrite((saisi) =>
      saisi
        .normalize("NFC")
        .replace(/[ \t\u00a0\u202f]+/g, " ")
        .trim(),
    )
    .refine((saisi) => !INVISIBLES.test(saisi), {
      error: `${libelle} : un caractère invisible n'est pas admis.`,
    });
}

function nom(libelle: string, longueur: number) {
  return texte(libelle, longueur).refine((saisi) => /\p{L}/u.test(saisi), {
    error: `${libelle} : au moins une lettre est attendue.`,
  });
}

/** An address in several lines, kept as typed. */
const adresse = z
  .string({ error: "Adresse : un texte est attendu." })
  .max(500, { error: "Adresse : 500 caractères au plus." })
  .overwrite((saisi) => saisi.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .refine((saisi) => !INVISIBLES.test(saisi.replaceAll("\n", "")), {
    error: "Adresse : un caractère invisible n'est pas admis.",
  });

const vide = z.literal("");
const contact = z.object({
  courriel: z
    .union([vide, z.email({ error: "Courriel : adresse attendue, par exemple mairie@exemple.fr." }).max(254)])
    .optional(),
  telephone: z
    .union([
      vide,
      z.string().regex(/^\+?[\d ().-]{4,30}$/, { error: "Téléphone : chiffres et espaces attendus." }),
    ])
    .optional(),
});

const id = identifiant("Organisme").overwrite((saisi) => saisi.toLowerCase());

/** The sheet of an organisme. */
export const getOrganismeSchema = z.object({ id });

/** Some SIRET of a list, few enough for an address. */
export const siretsSchema = z.object({
  sirets: z.array(siretSchema).min(1, { error: "SIRET : un au moins." }).max(200, {
    error: "SIRET : 200 au plus à la fois.",
  }),
});

/** An organisme entered by hand; its SIREN is that of its SIRET when only the latter is given. */
export const createOrganismeSchema = z
  .object({
    nature: natureOrganismeSchema,
    nom: nom("Nom", 200),
    siren: z.optional(sirenSchema),
    siret: z.optional(siretSchema),
    departement: codeDepartementSchema,
    codePostal: z
      .string()
      .regex(/^\d{5}$/, { error: "Code postal : 5 chiffres attendus." })
      .optional(),
    assemblee: nom("Assemblée", 120).optional(),
    adresse: adresse.optional(),
    contact: contact.optional(),
    cleIdempotence,
  })
  .refine(({ siren, siret }) => siren !== undefined || siret !== undefined, {
    path: ["siret"],
    error: "SIRET : un SIRET (14 chiffres) ou un SIREN (9 chiffres) est attendu.",
  })
  .refine(
    ({ siren, siret }) => siren === undefined || siret === undefined || getSiren(parseSiret(siret)) === siren,
    { path: ["siret"], error: "SIRET : ses 9 premiers chiffres ne sont pas ceux du SIREN indiqué." },
  );

/** What may be corrected on a sheet; a field left out is not touched, an empty one is cleared. */
export const updateOrganismeSchema = z.object({
  id,
  version,
  assemblee: nom("Assemblée", 120).optional(),
  contact: contact.optional(),
  adresse: adresse.nullable().optional(),
  siret: z.union([siretSchema, vide, z.null()]).optional(),
  departement: z.optional(codeDepartementSchema),
  nom: nom("Nom", 200).optional(),
  nature: z.optional(natureOrganismeSchema),
  cleIdempotence,
});

/** A question to the live register: a SIREN, a SIRET (spaces allowed) or words. */
export const lookupOrganismeSchema = z.object({
  recherche: texte("Recherche", 100)
    .refine((saisi) => saisi.length >= 3, { error: "Recherche : 3 caractères au moins." })
    .check((saisie) => {
      const faute = explainNumero(saisie.value);
      if (faute !== null) saisie.issues.push({ code: "custom", message: faute, input: saisie.value });
    }),
});

/** Nine or fourteen digits are a number of the register: nothing is asked with a wrong key. */
function explainNumero(saisi: string): string | null {
  const chiffres = saisi.replace(/[\s.]/gu, "");
  if (!/^(\d{9}|\d{14})$/.test(chiffres)) return null;
  try {
    if (chiffres.length === 9) parseSiren(chiffres);
    else parseSiret(chiffres);
    return null;
  } catch (erreur) {
    if (erreur instanceof RangeError) return erreur.message;
    throw erreur;
  }
}

export type SaisieOrganisme = z.output<typeof createOrganismeSchema>;
export type CorrectionOrganisme = z.output<typeof updateOrganismeSchema>;
