import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { buildColonnesFeuille } from "./build-colonnes-feuille.ts";
import { cleanNomFeuille } from "./clean-nom-feuille.ts";
import type { ColonneTable, Valeur } from "./table.ts";
import { toValeurFeuille, type ValeurFeuille } from "./to-valeur-feuille.ts";

/** A cell that a spreadsheet computes again: its formula in English A1 without « = », and what it gives today. */
export interface CelluleCalculee {
  readonly formule: string;
  readonly valeur: Valeur;
}

export interface FeuilleEcrite {
  readonly titre: string;
  readonly colonnes: readonly ColonneTable[];
  /** Rows under the headings, which are row 1. */
  readonly lignes: readonly (readonly (Valeur | CelluleCalculee)[])[];
}

/** What our own formulas are made of: references, SUM, + and ranges. Anything else would come from a file. */
const FORMULE = /^(?:SUM\([A-Z]{1,3}\d+:[A-Z]{1,3}\d+\)|[A-Z]{1,3}\d+(?:\+[A-Z]{1,3}\d+)*)$/;

/**
 * Writes a workbook of several sheets whose totals stay alive. Texts are never formulas; a formula that is not a sum of
 * cells is refused by RangeError. Sheets keep their order; a name already taken gets a number.
 * @example
 * await writeClasseur("xlsx", "Rapport", [{ titre: "Mois", colonnes, lignes: [["400.00"], [{ formule: "SUM(A2:A2)", valeur: "400.00" }]] }])
 */
export async function writeClasseur(
  format: "xlsx" | "ods",
  titre: string,
  feuilles: readonly FeuilleEcrite[],
): Promise<Uint8Array> {
  const noms = new Set<string>();
  const sheets = feuilles.map((feuille) => ({
    ...buildFeuille(feuille),
    name: nameFeuille(feuille.titre, noms),
  }));
  const options = { sheets, properties: { title: titre } };
  return format === "xlsx" ? writeXlsx(options) : writeOds(options);
}

function buildFeuille({ colonnes, lignes }: FeuilleEcrite) {
  const formats = buildColonnesFeuille(colonnes);
  const cells = new Map<string, { formula: string; formulaResult: ValeurFeuille }>();
  const rows: ValeurFeuille[][] = [colonnes.map((colonne) => colonne.titre)];
  for (const [rang, ligne] of lignes.entries()) {
    rows.push(
      colonnes.map((colonne, place) => {
        const cellule = ligne[place] ?? null;
        if (typeof cellule !== "object" || cellule === null) {
          return toValeurFeuille(cellule, colonne, "Europe/Paris");
        }
        if (!FORMULE.test(cellule.formule)) throw new RangeError(`Formule refusée : ${cellule.formule}`);
        const valeur = toValeurFeuille(cellule.valeur, colonne, "Europe/Paris");
        cells.set(`${String(rang + 1)},${String(place)}`, {
          formula: cellule.formule,
          formulaResult: valeur,
        });
        return valeur;
      }),
    );
  }
  return { columns: formats, rows, cells, freezePane: { rows: 1 } };
}

const NOM_MAXIMUM = 31;

function nameFeuille(titre: string, pris: Set<string>): string {
  const nom = cleanNomFeuille(titre);
  let choisi = nom;
  for (let rang = 2; pris.has(choisi.toLowerCase()); rang += 1) {
    const suite = ` ${String(rang)}`;
    choisi = `${nom.slice(0, NOM_MAXIMUM - suite.length)}${suite}`;
  }
  pris.add(choisi.toLowerCase());
  return choisi;
}
