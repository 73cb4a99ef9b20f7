import { type DateIso, type Quantite, parseQuantite } from "@ia-territoires/core";
import { dateIsoSchema } from "@ia-territoires/core/schemas";
import * as z from "zod/mini";
import { countQuarts } from "../formations/count-quarts.ts";
import { LIBELLES_PUBLIC, type PublicForme } from "../formations/formation.ts";

const texte = (quoi: string, maximum: number) =>
  z
    .string({ error: `${quoi} : un texte est attendu.` })
    .check(
      z.trim(),
      z.minLength(1, { error: `${quoi} : à indiquer.` }),
      z.maxLength(maximum, { error: `${quoi} : ${maximum} caractères au plus.` }),
    );

// Overwritten rather than transformed, so that it can be written as JSON Schema.
const dureeSchema = /* @__PURE__ */ z.string({ error: "Durée : un nombre d'heures est attendu." }).check(
  z.refine((lue) => countQuarts(lue) !== undefined, {
    error: "Durée : des quarts d'heure, de 0,25 à 999 heures.",
    abort: true,
  }),
  z.overwrite((lue) => parseQuantite(lue)),
) as unknown as z.ZodMiniType<Quantite, string>;

/** What people enter of a training: one person by name, or how many. */
export interface SaisieFormation {
  readonly publicForme: PublicForme;
  readonly nom: string | null;
  readonly nombre: number;
  readonly le: DateIso;
  readonly heures: Quantite;
  readonly contenu: string;
  readonly formateur: string;
}

/** Reads a training as a form or the API gives it. */
export const formationSchema: z.ZodMiniType<SaisieFormation> = /* @__PURE__ */ z
  .object({
    publicForme: z.enum(Object.keys(LIBELLES_PUBLIC) as [PublicForme, ...PublicForme[]], {
      error: "Public formé : élus, cadres ou agents.",
    }),
    nom: z.nullable(texte("Nom", 150)),
    nombre: z
      .int({ error: "Nombre de personnes : un nombre entier est attendu." })
      .check(
        z.minimum(1, { error: "Nombre de personnes : 1 au moins." }),
        z.maximum(10_000, { error: "Nombre de personnes : 10 000 au plus." }),
      ),
    le: dateIsoSchema,
    heures: dureeSchema,
    contenu: texte("Contenu", 1_000),
    formateur: texte("Formateur", 200),
  })
  .check(
    z.refine(({ nom, nombre }) => nom === null || nombre === 1, {
      error: "Une personne nommée compte pour une : laissez le nom vide pour en compter plusieurs.",
      path: ["nombre"],
    }),
  );
