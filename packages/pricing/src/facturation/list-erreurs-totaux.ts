import { addMontants, aggregateMontants, parseMontant } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { FactureAControler } from "./facture.ts";
import type { Faute } from "./list-erreurs-facture.ts";
import { isDecimal } from "./list-erreurs-lignes.ts";

/** The decimals of the totals, then that they add up. */
export function listErreursTotaux(facture: FactureAControler): readonly Faute[] {
  const fautes: Faute[] = [];
  const lu = (champ: "totalHt" | "totalTva" | "totalTtc"): Montant | undefined => {
    const montant = toMontant(facture[champ]);
    if (montant === undefined) fautes.push(["BR-FR-DEC-01", champ, facture[champ]]);
    return montant;
  };
  const [ht, tva, ttc] = [lu("totalHt"), lu("totalTva"), lu("totalTtc")];
  const lignes = facture.lignes.map(({ montantHt }) => toMontant(montantHt));
  const connues = lignes.filter((montant) => montant !== undefined);
  if (ht !== undefined && connues.length === lignes.length && aggregateMontants(connues) !== ht) {
    fautes.push(["BR-CO-10", "totalHt", facture.totalHt]);
  }
  if (ht !== undefined && tva !== undefined && ttc !== undefined && addMontants(ht, tva) !== ttc) {
    fautes.push(["BR-CO-15", "totalTtc", facture.totalTtc]);
  }
  return fautes;
}

/** « 12 » and « 12.5 » are amounts for an invoice; ours are written with two decimals. Thirteen digits are enough to add up. */
function toMontant(texte: unknown): Montant | undefined {
  if (!isDecimal(texte, 2) || texte.length > 16) return undefined;
  const [entier = "", decimales = ""] = texte.split(".");
  const sansZeros = entier.replace(/^(-?)0+(?=\d)/, "$1");
  const ecrit = `${sansZeros}.${decimales.padEnd(2, "0")}`;
  return parseMontant(/^-0\.00$/.test(ecrit) ? "0.00" : ecrit);
}
