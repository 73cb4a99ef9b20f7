import { codeDepartementSchema, siretSchema } from "@ia-territoires/core/schemas";
import { natureOrganismeSchema } from "@ia-territoires/dossiers/schemas";
import * as z from "zod/mini";
import { courrielFacultatif, texteFacultatif, texteRequis } from "../formulaires/champs-schema.ts";

/** What the form of a new organisme holds while it is typed. */
export const ORGANISME_VIDE = {
  nature: "",
  nom: "",
  siret: "",
  departement: "",
  codePostal: "",
  assemblee: "",
  adresse: "",
  courriel: "",
  telephone: "",
};

/** The form of a new organisme; the keys of SIRET and département are the library's. */
export const organismeSchema = z.object({
  nature: natureOrganismeSchema,
  nom: texteRequis("Indiquez le nom de l’organisme."),
  siret: z.pipe(texteRequis("Indiquez le SIRET, 14 chiffres."), siretSchema),
  departement: z.pipe(texteRequis("Indiquez le code du département, par exemple 14."), codeDepartementSchema),
  codePostal: z
    .string()
    .check(z.trim(), z.regex(/^$|^\d{5}$/, { error: "Indiquez les 5 chiffres du code postal." })),
  adresse: texteFacultatif,
  assemblee: texteRequis("Indiquez le nom de son assemblée, par exemple « conseil d’administration »."),
  courriel: courrielFacultatif,
  telephone: texteFacultatif,
});
