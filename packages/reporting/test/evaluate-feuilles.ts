// What a spreadsheet finds in a workbook, by another road than the library: each formula computed again from the cells
// that it names, down to figures that no cell makes, in exact ten-thousandths.
import type { CelluleFeuille, FeuilleRapport } from "../src/feuilles.ts";

const REFERENCE = /^(?:'([^']+)'!)?([A-Z]+)(\d+)$/;

const toPlace = (lettres: string): number =>
  Array.from(lettres).reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0) - 1;

function toEntier(texte: string): bigint {
  const [entier = "", decimales = ""] = texte.replace("-", "").split(".");
  const valeur = BigInt(entier + decimales.padEnd(4, "0"));
  return texte.startsWith("-") ? -valeur : valeur;
}

export function createCalcul(feuilles: readonly FeuilleRapport[]): {
  evaluate(feuille: FeuilleRapport, cellule: CelluleFeuille): bigint;
} {
  const faites = new Map<CelluleFeuille, bigint>();
  const parNom = new Map(feuilles.map((feuille) => [feuille.nom, feuille]));

  function read(feuille: FeuilleRapport, reference: string): bigint {
    const [, nom, lettres = "", numero = ""] = REFERENCE.exec(reference) ?? [];
    const cible = nom === undefined ? feuille : parNom.get(nom);
    const cellule = cible?.lignes[Number(numero) - 2]?.[toPlace(lettres)];
    if (cible === undefined || cellule === undefined) throw new Error(`rien en ${reference}`);
    return evaluate(cible, cellule);
  }

  function readPlage(feuille: FeuilleRapport, plage: string): bigint {
    const [debut = "", fin = ""] = plage.split(":");
    const [, nom, de = "", haut = ""] = REFERENCE.exec(debut) ?? [];
    const [, , a = "", bas = ""] = REFERENCE.exec(fin) ?? [];
    let somme = 0n;
    for (let numero = Number(haut); numero <= Number(bas); numero += 1) {
      for (let place = toPlace(de); place <= toPlace(a); place += 1) {
        const lettres = place < 26 ? String.fromCharCode(65 + place) : `A${String.fromCharCode(39 + place)}`;
        somme += read(feuille, `${nom === undefined ? "" : `'${nom}'!`}${lettres}${numero}`);
      }
    }
    return somme;
  }

  function evaluate(feuille: FeuilleRapport, cellule: CelluleFeuille): bigint {
    if (cellule === null) return 0n;
    if (typeof cellule !== "object") return toEntier(String(cellule));
    const faite = faites.get(cellule) ?? calculate(feuille, cellule);
    faites.set(cellule, faite);
    return faite;
  }

  function calculate(
    feuille: FeuilleRapport,
    cellule: Exclude<CelluleFeuille, string | number | boolean | null>,
  ) {
    const part = /^ROUND\(100\*(.+)\/(.+),1\)$/.exec(cellule.formule);
    if (part !== null) {
      const partie = read(feuille, part[1] ?? "");
      const total = read(feuille, part[2] ?? "");
      const milliemes = (2_000n * (partie < 0n ? -partie : partie) + total) / (2n * total);
      return (partie < 0n ? -milliemes : milliemes) * 1_000n;
    }
    const [plus = "", moins] = cellule.formule.split(/(?<=\d)-(?=[A-Z'])/);
    const somme = plus
      .split(/\+(?=[A-Z'])/)
      .map((terme) =>
        terme.startsWith("SUM(") ? readPlage(feuille, terme.slice(4, -1)) : read(feuille, terme),
      )
      .reduce((total, valeur) => total + valeur, 0n);
    return moins === undefined ? somme : somme - read(feuille, moins);
  }
  return { evaluate };
}

/** A written value, as {@link createCalcul} counts. */
export const toExact = (valeur: string | number): bigint => toEntier(String(valeur));
