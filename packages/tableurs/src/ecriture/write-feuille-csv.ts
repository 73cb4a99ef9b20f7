import type { FeuilleEcrite } from "./write-classeur.ts";
import { writeCsv } from "./write-csv.ts";

/**
 * Writes one sheet as a CSV for people, in one piece: its formulas give what they are worth today.
 * @example
 * await writeFeuilleCsv({ titre: "Mois", colonnes, lignes: [["400.00"], [{ formule: "SUM(A2:A2)", valeur: "400.00" }]] })
 */
export async function writeFeuilleCsv({
  titre,
  colonnes,
  lignes,
}: FeuilleEcrite): Promise<Uint8Array<ArrayBuffer>> {
  const valeurs = lignes.map((ligne) =>
    ligne.map((cellule) => (typeof cellule === "object" && cellule !== null ? cellule.valeur : cellule)),
  );
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  for await (const morceau of writeCsv({ titre, colonnes }, valeurs, "personnes"))
    morceaux.push(morceau.slice());
  return new Uint8Array(await new Blob(morceaux).arrayBuffer());
}
