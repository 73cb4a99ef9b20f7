import type { ColonneTableau, Tableau, TypeColonne } from "../tableaux/tableau.ts";
import type { CelluleFeuille, ColonneFeuille, FeuilleRapport } from "./feuille-rapport.ts";
import { findFormule } from "./find-formule.ts";
import type { Question } from "./formules-lignes.ts";
import { buildGrille, type Grille } from "./grille.ts";
import { NOMS_FEUILLES } from "./nom-feuille.ts";

const TYPES: Readonly<Record<TypeColonne, ColonneFeuille["type"]>> = {
  texte: "texte",
  siret: "code",
  date: "date",
  montant: "montant",
  quantite: "nombre",
  nombre: "entier",
  jours: "entier",
  taux: "nombre",
  booleen: "booleen",
};

/**
 * Lays a table out as a sheet whose figures stay alive: what other cells make is a formula over them. Alone, it names no
 * other sheet; `find` gives the other tables of its workbook.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * const { tableaux } = calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" });
 * buildFeuilleTableau(tableaux[0]).nom // => "Volume global"
 */
export function buildFeuilleTableau(
  tableau: Tableau,
  find: Question["find"] = () => undefined,
): FeuilleRapport {
  const { code, titre, colonnes, total } = tableau;
  const grille = find(code) ?? buildGrille(tableau);
  const rangs = grille.rangTotal + (total === null ? 0 : 1);
  return {
    nom: NOMS_FEUILLES[code],
    titre,
    colonnes: colonnes.map(toColonne),
    lignes: Array.from({ length: rangs }, (_, rang) =>
      colonnes.map((_colonne, place) => buildCellule({ grille, rang, place, find })),
    ),
  };
}

/** Reads every table of a report as the sheets that they will be, found by their code. */
export function buildGrilles(tableaux: readonly Tableau[]): Question["find"] {
  const grilles = new Map<Tableau["code"], Grille>(
    tableaux.map((tableau) => [tableau.code, buildGrille(tableau)]),
  );
  return (code) => grilles.get(code);
}

function buildCellule(question: Question): CelluleFeuille {
  const valeur = question.grille.getCellule(question.rang, question.place);
  const formule = findFormule(question);
  return formule === null || typeof valeur === "boolean" || valeur === null ? valeur : { formule, valeur };
}

const toColonne = ({ cle, titre, note, type }: ColonneTableau): ColonneFeuille => ({
  cle,
  titre: note === undefined ? titre : `${titre} (${note})`,
  type: TYPES[type],
});
