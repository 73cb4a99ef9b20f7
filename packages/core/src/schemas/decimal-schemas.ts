import type { Montant, PrixUnitaire, Quantite, Taux } from "../brands.ts";
import { parseMontant } from "../montants/parse-montant.ts";
import { parsePrixUnitaire } from "../prix-unitaires/parse-prix-unitaire.ts";
import { parseQuantite } from "../quantites/parse-quantite.ts";
import { parseTaux } from "../taux/parse-taux.ts";
import { buildTextSchema, type TextSchema } from "./text-schema.ts";

/** Reads an amount in its stored form; gives a {@link Montant}. */
export const montantSchema: TextSchema<Montant> = /* @__PURE__ */ buildTextSchema(parseMontant, {
  description: "Montant en euros, 2 décimales",
  example: "1800.00",
});

/** Reads a unit price written with a point; gives a {@link PrixUnitaire}. */
export const prixUnitaireSchema: TextSchema<PrixUnitaire> = /* @__PURE__ */ buildTextSchema(
  parsePrixUnitaire,
  {
    description: "Prix unitaire en euros, 2 à 6 décimales",
    example: "12.50",
  },
);

/** Reads a quantity written with a point; gives a {@link Quantite}. */
export const quantiteSchema: TextSchema<Quantite> = /* @__PURE__ */ buildTextSchema(parseQuantite, {
  description: "Quantité, au plus 4 décimales",
  example: "2.5",
});

/** Reads a rate in percent written with a point; gives a {@link Taux}. */
export const tauxSchema: TextSchema<Taux> = /* @__PURE__ */ buildTextSchema(parseTaux, {
  description: "Taux en pour cent, au plus 6 décimales",
  example: "5.5",
});
