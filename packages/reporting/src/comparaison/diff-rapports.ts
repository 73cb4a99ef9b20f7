import { type Montant, subtractMontants } from "@ia-territoires/core";
import type { Rapport } from "../rapport/rapport.ts";
import type { Cellule, CodeTableau, Tableau } from "../tableaux/tableau.ts";

/** A row of both reports, or of one: the totals of before and after, and what came or went. */
export interface DifferenceLigne {
  readonly cle: string;
  /** Cells that name the row. */
  readonly noms: readonly Cellule[];
  readonly statut: "ajoutee" | "retiree" | "modifiee" | "identique";
  readonly avant: Montant;
  readonly apres: Montant;
  readonly ecart: Montant;
}

/** The same table of two reports, row by row. */
export interface DifferenceTableau {
  readonly code: CodeTableau;
  readonly titre: string;
  readonly lignes: readonly DifferenceLigne[];
}

const ZERO = "0.00" as Montant;

/**
 * Compares two reports, whatever their periods: for each table with a total column, the total of each row before and
 * after, rows that came and rows that went. Rows of a level are compared with rows of the same level.
 *
 * Tables that only one of the two has are compared with nothing: all their rows came, or went.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * const premier = calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" });
 * const second = calculateRapport([], { periode: { debut: "2026-07-01", fin: "2026-12-31" }, arreteLe: "2027-01-10" });
 * diffRapports(premier, second).find(({ code }) => code === "volume-lots").lignes
 * // => [{ cle: "1", noms: ["1"], statut: "retiree", avant: "1900.00", apres: "0.00", ecart: "-1900.00" }]
 */
export function diffRapports(
  avant: Pick<Rapport, "tableaux">,
  apres: Pick<Rapport, "tableaux">,
): readonly DifferenceTableau[] {
  const codes = new Map([...avant.tableaux, ...apres.tableaux].map(({ code, titre }) => [code, titre]));
  return [...codes].flatMap(([code, titre]) => {
    const lignesAvant = readTotaux(avant.tableaux.find((tableau) => tableau.code === code));
    const lignesApres = readTotaux(apres.tableaux.find((tableau) => tableau.code === code));
    if (lignesAvant === undefined && lignesApres === undefined) return [];
    return [{ code, titre, lignes: diffLignes(lignesAvant ?? new Map(), lignesApres ?? new Map()) }];
  });
}

interface TotalLigne {
  readonly noms: readonly Cellule[];
  readonly total: Montant;
}

/** Totals of the rows of a table; nothing for a table without a column of amounts named « total ». */
function readTotaux(tableau: Tableau | undefined): ReadonlyMap<string, TotalLigne> | undefined {
  const place = tableau?.colonnes.findIndex(({ cle, type }) => cle === "total" && type === "montant") ?? -1;
  if (tableau === undefined || place < 0) return undefined;
  const premierMontant = tableau.colonnes.findIndex(({ type }) => type !== "texte" && type !== "siret");
  return new Map(
    tableau.lignes.map(({ cle, cellules }) => [
      cle,
      { noms: cellules.slice(0, premierMontant), total: (cellules[place] ?? ZERO) as Montant },
    ]),
  );
}

function diffLignes(
  avant: ReadonlyMap<string, TotalLigne>,
  apres: ReadonlyMap<string, TotalLigne>,
): readonly DifferenceLigne[] {
  return [...new Set([...avant.keys(), ...apres.keys()])].map((cle) => {
    const ancienne = avant.get(cle);
    const nouvelle = apres.get(cle);
    const totalAvant = ancienne?.total ?? ZERO;
    const totalApres = nouvelle?.total ?? ZERO;
    return {
      cle,
      noms: nouvelle?.noms ?? ancienne?.noms ?? [],
      statut: getStatut(ancienne, nouvelle),
      avant: totalAvant,
      apres: totalApres,
      ecart: subtractMontants(totalApres, totalAvant),
    };
  });
}

function getStatut(
  ancienne: TotalLigne | undefined,
  nouvelle: TotalLigne | undefined,
): DifferenceLigne["statut"] {
  if (ancienne === undefined) return "ajoutee";
  if (nouvelle === undefined) return "retiree";
  return ancienne.total === nouvelle.total ? "identique" : "modifiee";
}
