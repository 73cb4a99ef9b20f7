import exceljs from "exceljs";
import * as sheetjs from "xlsx";

interface CelluleLue {
  readonly formule: string | undefined;
  /** What the file says that the cell is worth. */
  readonly valeur: unknown;
}
type Feuilles = ReadonlyMap<string, ReadonlyMap<string, CelluleLue>>;

/** What recomputing a workbook found. */
export interface Recalcul {
  readonly formules: number;
  /** Cells whose formula does not give the value written beside it. */
  readonly ecarts: readonly string[];
}

/**
 * Reads a workbook with a library that had no part in writing it, and computes each of our formulas again from the cells
 * they name, in binary as a spreadsheet does: sums, differences, shares rounded to a tenth.
 */
export async function recalculate(format: "xlsx" | "ods", octets: Uint8Array): Promise<Recalcul> {
  const feuilles = format === "xlsx" ? await readXlsx(octets) : readOds(octets);
  const ecarts: string[] = [];
  let formules = 0;
  for (const [nom, cellules] of feuilles) {
    for (const [reference, { formule, valeur }] of cellules) {
      if (formule === undefined) continue;
      formules += 1;
      const trouve = evaluate(feuilles, nom, formule);
      if (Math.round(trouve * 10_000) !== Math.round(Number(valeur) * 10_000)) {
        ecarts.push(`${nom} ${reference} : ${formule} = ${trouve}, écrit ${String(valeur)}`);
      }
    }
  }
  return { formules, ecarts };
}

async function readXlsx(octets: Uint8Array): Promise<Feuilles> {
  const classeur = new exceljs.Workbook();
  await classeur.xlsx.load(octets.slice().buffer);
  return new Map(
    classeur.worksheets.map((feuille) => {
      const cellules = new Map<string, CelluleLue>();
      feuille.eachRow((ligne) => {
        ligne.eachCell(({ address, formula, result, value }) => {
          cellules.set(address, {
            formule: formula || undefined,
            valeur: formula ? result : value,
          });
        });
      });
      return [feuille.name, cellules];
    }),
  );
}

function readOds(octets: Uint8Array): Feuilles {
  const { Sheets } = sheetjs.read(octets, { cellFormula: true });
  return new Map(
    Object.entries(Sheets).map(([nom, feuille]) => [
      nom,
      new Map(
        Object.entries(feuille).flatMap(([reference, cellule]) => {
          if (reference.startsWith("!")) return [];
          const { f, v } = cellule as sheetjs.CellObject;
          return [[reference, { formule: f === undefined ? f : toA1(f), valeur: v }] as const];
        }),
      ),
    ]),
  );
}

/** SheetJS leaves references to other sheets as OpenDocument writes them: `[$'Mois'.B2:.C2]`. */
const toA1 = (formule: string): string =>
  formule.replace(
    /\[(?:\$('[^']+'))?\.([A-Z]+\d+)(?::\.([A-Z]+\d+))?\]/g,
    (_, feuille: string | undefined, debut: string, fin: string | undefined) =>
      `${feuille === undefined ? "" : `${feuille}!`}${debut}${fin === undefined ? "" : `:${fin}`}`,
  );

const REFERENCE = /^(?:'?([^'!]+)'?!)?([A-Z]+)(\d+)$/;

function evaluate(feuilles: Feuilles, ici: string, formule: string): number {
  const part = /^ROUND\(100\*(.+)\/(.+)[,;]1\)$/.exec(formule);
  if (part !== null) {
    const exacte = (100 * read(feuilles, ici, part[1] ?? "")) / read(feuilles, ici, part[2] ?? "");
    return (Math.sign(exacte) * Math.round(Math.abs(exacte) * 10)) / 10;
  }
  const [plus = "", moins] = formule.split(/(?<=\d)-(?=[A-Z'])/);
  let somme = 0;
  for (const terme of plus.split(/\+(?=[A-Z'])/)) {
    somme += terme.startsWith("SUM(") ? sum(feuilles, ici, terme.slice(4, -1)) : read(feuilles, ici, terme);
  }
  return moins === undefined ? somme : somme - read(feuilles, ici, moins);
}

function sum(feuilles: Feuilles, ici: string, plage: string): number {
  const [debut = "", fin = ""] = plage.split(":");
  const [, nom = ici, de = "", haut = ""] = REFERENCE.exec(debut) ?? [];
  const [, , a = "", bas = ""] = REFERENCE.exec(fin) ?? [];
  let somme = 0;
  for (let numero = Number(haut); numero <= Number(bas); numero += 1) {
    for (let place = sheetjs.utils.decode_col(de); place <= sheetjs.utils.decode_col(a); place += 1) {
      somme += read(feuilles, nom, `${sheetjs.utils.encode_col(place)}${numero}`);
    }
  }
  return somme;
}

/** A cell named by a formula is computed again too; one that is empty or missing is a fault. */
function read(feuilles: Feuilles, ici: string, reference: string): number {
  const [, nom = ici, lettres = "", numero = ""] = REFERENCE.exec(reference) ?? [];
  const cellule = feuilles.get(nom)?.get(`${lettres}${numero}`);
  if (cellule === undefined) throw new Error(`${ici} : rien en ${reference}`);
  return cellule.formule === undefined ? Number(cellule.valeur) : evaluate(feuilles, nom, cellule.formule);
}
