import { toMontant } from "../colonnes/centimes.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import { type ColonneTemps, type Echelle, listColonnesTemps } from "../periodes/colonnes-temps.ts";
import type { Periode } from "../periodes/periode.ts";
import { sumMois } from "../volumes/sommes.ts";
import type { CodeTableau, ColonneTableau, FiltreCommandes, LigneTableau, Tableau } from "./tableau.ts";

/** A row to be: its name cells, and its cents month by month over the period. */
export interface LigneVolume {
  readonly cle: string;
  readonly niveau: 0 | 1;
  readonly noms: readonly string[];
  readonly mois: ArrayLike<number>;
  readonly filtre: FiltreCommandes;
}

/** Everything a table of turnover needs besides its rows. */
export interface CadreVolume {
  readonly code: CodeTableau;
  readonly titre: string;
  readonly periode: Periode;
  readonly echelle: Echelle;
  /** Headings of the name cells. */
  readonly entetes: readonly ColonneTableau[];
  /** Cents of the whole period, added apart. */
  readonly total: number;
  readonly notes?: readonly string[];
}

/**
 * Lays rows of turnover out over months, quarters or years, with the total of each row and column. Throws when rows,
 * columns and the total added apart do not agree to the cent: a table that does not foot is never shown.
 */
export function buildTableauVolume(cadre: CadreVolume, lignes: readonly LigneVolume[]): Tableau {
  const temps = listColonnesTemps(cadre.periode, cadre.echelle);
  const sommes = Array.from({ length: temps.length }, () => 0);
  const rangees: LigneTableau[] = [];
  let totalLignes = 0;
  for (const ligne of lignes) {
    const cellules: string[] = [...ligne.noms];
    let somme = 0;
    for (const [place, colonne] of temps.entries()) {
      const centimes = sumMois(ligne.mois, colonne.mois);
      somme += centimes;
      if (ligne.niveau === 0) sommes[place] = (sommes[place] ?? 0) + centimes;
      cellules.push(toMontant(centimes));
    }
    if (ligne.niveau === 0) totalLignes += somme;
    cellules.push(toMontant(somme));
    rangees.push({ cle: ligne.cle, niveau: ligne.niveau, cellules, filtre: ligne.filtre });
  }
  const totalColonnes = sommes.reduce((somme, centimes) => somme + centimes, 0);
  if (totalLignes !== cadre.total || totalColonnes !== cadre.total) {
    throw new Error(
      `Tableau « ${cadre.titre} » : les lignes font ${toMontant(totalLignes)}, les colonnes ${toMontant(totalColonnes)}, le total ${toMontant(cadre.total)}.`,
    );
  }
  return {
    code: cadre.code,
    titre: cadre.titre,
    colonnes: [...cadre.entetes, ...temps.map(toColonne), toColonneTotal(cadre.periode)],
    lignes: rangees,
    total: [...buildNomsTotal(cadre.entetes.length), ...sommes.map(toMontant), toMontant(cadre.total)],
    notes: cadre.notes ?? [],
    sources: [CCTP_ARTICLE_7],
  };
}

function toColonne({ cle, titre, debut, fin, partielle }: ColonneTemps): ColonneTableau {
  const colonne = { cle, titre, type: "montant", filtre: { debut, fin } } as const;
  return partielle ? { ...colonne, note: "en partie" } : colonne;
}

function toColonneTotal({ debut, fin }: Periode): ColonneTableau {
  return { cle: "total", titre: "Total", type: "montant", filtre: { debut, fin } };
}

function buildNomsTotal(nombre: number): readonly (string | null)[] {
  return Array.from({ length: nombre }, (_, index) => (index === 0 ? "Total" : null));
}
