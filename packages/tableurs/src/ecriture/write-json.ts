import { batchTexte } from "./batch-texte.ts";
import type { ColonneTable, LignesTable, Table, Valeur } from "./table.ts";

/** Amounts and decimals stay exact text; whole numbers are numbers. */
function toJson(valeur: Valeur, { type }: ColonneTable): Valeur {
  return type === "entier" && typeof valeur === "string" ? Number(valeur) : valeur;
}

/**
 * Writes a JSON array of objects as its rows come, named by the keys of the columns. Amounts are texts, exact to the
 * cent; dates and moments ISO.
 * @example
 * for await (const octets of writeJson(table, lignes)) reponse.write(octets) // => [{"numero":"2026-0001","montant":"400.00"}]
 */
export function writeJson({ colonnes }: Table, lignes: LignesTable): AsyncIterable<Uint8Array> {
  async function* write(): AsyncGenerator<string> {
    let debut = "[\n";
    for await (const ligne of lignes) {
      const objet = Object.fromEntries(
        colonnes.map((colonne, rang) => [colonne.cle, toJson(ligne[rang] ?? null, colonne)]),
      );
      yield `${debut}${JSON.stringify(objet)}`;
      debut = ",\n";
    }
    yield debut === "[\n" ? "[]\n" : "\n]\n";
  }
  return batchTexte(write());
}
