import type { CodeTableau, FiltreCommandes } from "../tableaux/tableau.ts";
import { buildSomme, type Formule, type Place } from "./formule.ts";
import type { Question } from "./formules-lignes.ts";

/** The tables of a larger scale of time, and the one whose columns make theirs. */
const PLUS_FINES: Readonly<Partial<Record<CodeTableau, CodeTableau>>> = {
  "volume-beneficiaires-trimestre": "volume-beneficiaires-mois",
  "volume-beneficiaires-annee": "volume-beneficiaires-trimestre",
  "volume-entites-trimestre": "volume-entites-mois",
  "volume-entites-annee": "volume-entites-trimestre",
};

/** A quarter is the sum of its months on the sheet of months, a year that of its quarters. */
export function findEchelle({ grille, rang, place, find }: Question): Formule | null {
  const { code, colonnes, lignes } = grille.tableau;
  const source = PLUS_FINES[code];
  const fine = source === undefined ? undefined : find(source);
  const filtre = colonnes[place]?.filtre;
  if (fine === undefined || filtre === undefined || colonnes[place]?.cle === "total") return null;
  const ligne = rang === grille.rangTotal ? fine.rangTotal : fine.findRang(lignes[rang]?.cle ?? "");
  const places = fine.tableau.colonnes.flatMap((colonne, autre): readonly Place[] =>
    colonne.cle !== "total" && isDans(colonne.filtre, filtre) ? [[ligne, autre]] : [],
  );
  return buildSomme(fine, places, grille);
}

/** In the whole turnover: a year is the sum of its quarters, a quarter of its months, a month the total of all bodies. */
export function findGlobal({ grille, rang, place, find }: Question): Formule | null {
  const { code, colonnes, lignes } = grille.tableau;
  const ligne = lignes[rang];
  if (code !== "volume-global" || ligne === undefined || colonnes[place]?.cle !== "total") return null;
  const echelle = getEchelle(ligne.cle);
  if (echelle === "mois") {
    const mois = find("volume-beneficiaires-mois");
    const colonne = mois?.tableau.colonnes.findIndex(({ cle }) => cle === ligne.cle) ?? -1;
    return mois === undefined || colonne < 0 ? null : buildSomme(mois, [[mois.rangTotal, colonne]], grille);
  }
  const attendue = echelle === "annee" ? "trimestre" : "mois";
  const places = lignes.flatMap((autre, autreRang): readonly Place[] =>
    getEchelle(autre.cle) === attendue && isDans(autre.filtre, ligne.filtre) ? [[autreRang, place]] : [],
  );
  return buildSomme(grille, places, grille);
}

function getEchelle(cle: string): "annee" | "trimestre" | "mois" {
  if (cle.includes("T")) return "trimestre";
  return cle.includes("-") ? "mois" : "annee";
}

function isDans(petit: FiltreCommandes | undefined, grand: FiltreCommandes | undefined): boolean {
  if (petit?.debut === undefined || petit.fin === undefined) return false;
  if (grand?.debut === undefined || grand.fin === undefined) return false;
  return petit.debut >= grand.debut && petit.fin <= grand.fin;
}
