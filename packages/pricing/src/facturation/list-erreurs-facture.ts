import { quoteInput } from "@ia-territoires/core";
import { REGLES_FACTURE, SOURCE_CHORUS, SOURCE_RFE } from "../texts/regles-facture.ts";
import type { CodeRegleFacture } from "../texts/regles-facture.ts";
import type { ErreurFacture, FactureAControler } from "./facture.ts";
import { listErreursIdentifiants } from "./list-erreurs-identifiants.ts";
import { listErreursLignes } from "./list-erreurs-lignes.ts";
import { listErreursTotaux } from "./list-erreurs-totaux.ts";

/** One rule broken: the rule, the field, what is there. */
export type Faute = readonly [code: CodeRegleFacture, champ: string, valeur: unknown];

/**
 * Lists what would have an electronic invoice to a public buyer rejected: decimals, closed lists, form of the number,
 * dates, identifiers, legal notes, totals, fields of Chorus Pro. An empty list means that none of these rules is broken;
 * it is not a validation of the file, which belongs to whoever writes it.
 *
 * Never throws on a text, whatever it holds; throws a TypeError on what is not an invoice.
 * @example
 * const facture = {
 *   nature: "facture", numero: "F 2026", date: "2026-03-31", cadre: "A1", mentions: ["PMT", "PMD", "AAB"],
 *   vendeur: { siren: "732829320" }, acheteur: { siret: "73282932000074" },
 *   lignes: [{ quantite: "2", prixUnitaire: "780.00", montantHt: "1560.00", categorieTva: "S", tauxTva: "20" }],
 *   totalHt: "1560.00", totalTva: "312.00", totalTtc: "1872.00",
 * };
 * listErreursFacture(facture).map(({ code, champ }) => `${code} ${champ}`) // => ["BR-FR-02 numero"]
 */
export function listErreursFacture(facture: FactureAControler): readonly ErreurFacture[] {
  if (typeof facture !== "object" || facture === null || !Array.isArray(facture.lignes)) {
    throw new TypeError(`Facture attendue, reçu ${quoteInput(facture)}.`);
  }
  return [
    ...listErreursIdentifiants(facture),
    ...listErreursLignes(facture.lignes),
    ...listErreursTotaux(facture),
  ].map(([code, champ, valeur]) => ({
    code,
    champ,
    valeur: valeur === undefined || valeur === "" ? "" : quoteInput(valeur),
    message: REGLES_FACTURE[code],
    source: code.startsWith("CHORUS") ? SOURCE_CHORUS : SOURCE_RFE,
  }));
}
