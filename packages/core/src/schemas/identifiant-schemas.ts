import type { CodeDepartement, CodeInsee, NumeroTva, Siren, Siret } from "../brands.ts";
import { parseNumeroTva } from "../identifiants/parse-numero-tva.ts";
import { parseSiren } from "../identifiants/parse-siren.ts";
import { parseSiret } from "../identifiants/parse-siret.ts";
import { parseCodeDepartement } from "../territoires/parse-code-departement.ts";
import { parseCodeInsee } from "../territoires/parse-code-insee.ts";
import { buildTextSchema, type TextSchema } from "./text-schema.ts";

/** Reads a SIREN; spaces are tolerated; gives a {@link Siren}. */
export const sirenSchema: TextSchema<Siren> = /* @__PURE__ */ buildTextSchema(parseSiren, {
  description: "Numéro SIREN, 9 chiffres",
  example: "732829320",
});

/** Reads a SIRET; spaces are tolerated; gives a {@link Siret}. */
export const siretSchema: TextSchema<Siret> = /* @__PURE__ */ buildTextSchema(parseSiret, {
  description: "Numéro SIRET, 14 chiffres",
  example: "73282932000074",
});

/** Reads a French VAT number; spaces and small letters are tolerated; gives a {@link NumeroTva}. */
export const numeroTvaSchema: TextSchema<NumeroTva> = /* @__PURE__ */ buildTextSchema(parseNumeroTva, {
  description: "Numéro de TVA français",
  example: "FR44732829320",
});

/** Reads the INSEE code of a commune; outer spaces and small letters are tolerated; gives a {@link CodeInsee}. */
export const codeInseeSchema: TextSchema<CodeInsee> = /* @__PURE__ */ buildTextSchema(parseCodeInsee, {
  description: "Code INSEE de commune, 5 caractères",
  example: "14118",
});

/** Reads the code of a département; outer spaces and small letters are tolerated; gives a {@link CodeDepartement}. */
export const codeDepartementSchema: TextSchema<CodeDepartement> = /* @__PURE__ */ buildTextSchema(
  parseCodeDepartement,
  {
    description: "Code de département",
    example: "14",
  },
);
