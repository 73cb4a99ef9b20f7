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
  /** Name of the sheet when formulas of other sheets write it; made from the title otherwise. */
  readonly nom?: string;
  readonly colonnes: readonly ColonneTable[];
  /** Rows under the headings, which are row 1. */
  readonly lignes: readonly (readonly (Valeur | CelluleCalculee)[])[];
}

/** What our own formulas are made of. Anything else would come from a file. */
const REFERENCE = String.raw`(?:'[^'"\[\]*?:/\\,;!]{1,31}'!)?[A-Z]{1,3}\d+`;
const TERME = String.raw`(?:SUM\(${REFERENCE}:[A-Z]{1,3}\d+\)|${REFERENCE})`;
/** Sums of cells and ranges, a difference of two cells, a share in percent with one decimal. */
const FORMULE = new RegExp(
  String.raw`^(?:${TERME}(?:\+${TERME})*|${REFERENCE}-${REFERENCE}|ROUND\(100\*${REFERENCE}/${REFERENCE},1\))$`,
);

/**
 * Writes a workbook of several sheets whose totals stay alive. Texts are never formulas; a formula that is no sum,
 * difference or share of cells is refused by RangeError, and so is a `nom` that a sheet cannot bear. Sheets keep their
 * order; a title already taken gets a number.
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
    ...buildFeuille(feuille, format),
    name: nameFeuille(feuille, noms),
  }));
  const options = { sheets, properties: { title: titre } };
  return format === "xlsx" ? writeXlsx(options) : writeOds(options);
}

/** OpenDocument parts the arguments of a function by a semicolon. */
const toFormule = (formule: string, format: "xlsx" | "ods"): string =>
  format === "ods" ? formule.replace(",", ";") : formule;

function buildFeuille({ colonnes, lignes }: FeuilleEcrite, format: "xlsx" | "ods") {
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
          formula: toFormule(cellule.formule, format),
          formulaResult: valeur,
        });
        return valeur;
      }),
    );
  }
  return { columns: formats, rows, cells, freezePane: { rows: 1 } };
}

const NOM_MAXIMUM = 31;

function nameFeuille({ titre, nom: impose }: FeuilleEcrite, pris: Set<string>): string {
  const nom = cleanNomFeuille(impose ?? titre);
  if (impose !== undefined && (nom !== impose || pris.has(nom.toLowerCase()))) {
    throw new RangeError(`Nom de feuille refusé : ${impose}`);
  }
  let choisi = nom;
  for (let rang = 2; pris.has(choisi.toLowerCase()); rang += 1) {
    const suite = ` ${String(rang)}`;
    choisi = `${nom.slice(0, NOM_MAXIMUM - suite.length)}${suite}`;
  }
  pris.add(choisi.toLowerCase());
  return choisi;
}
