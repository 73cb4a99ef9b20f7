import type { DateIso } from "@ia-territoires/core";
import type { DocumentListe } from "@ia-territoires/documents";
import type { Table, Valeur } from "@ia-territoires/tableurs";
import { formatValeur } from "./format-valeur.ts";

/** Columns for programs and imports, in any list, too many for a sheet of paper. */
const SANS_PAPIER: ReadonlySet<string> = new Set([
  "id",
  "demonstration",
  "assemblee",
  "adresse",
  "domaine",
  "note",
]);

/**
 * Makes the printed table of a list, its values written as people read them.
 * @example
 * buildModeleListe(table, lignes, { date: parseDateIso("2026-03-10"), organisme: "CDG 14" }).modele // => "liste"
 */
export function buildModeleListe(
  { titre, colonnes }: Table,
  lignes: readonly (readonly Valeur[])[],
  {
    date,
    organisme,
    sansPapier = new Set(),
  }: {
    readonly date: DateIso;
    readonly organisme: string;
    /** Keys of the columns that this list leaves out besides. */
    readonly sansPapier?: ReadonlySet<string>;
  },
): DocumentListe {
  const montrees = colonnes.flatMap((colonne, rang) =>
    SANS_PAPIER.has(colonne.cle) || sansPapier.has(colonne.cle) ? [] : [{ ...colonne, rang }],
  );
  return {
    modele: "liste",
    titre,
    organisme,
    date,
    colonnes: montrees.map(({ titre: entete, type }) => ({
      titre: entete,
      alignement: type === "entier" || type === "nombre" || type === "montant" ? "droite" : "gauche",
      large: type === "texte",
    })),
    lignes: lignes.map((ligne) => montrees.map(({ rang, type }) => formatValeur(ligne[rang] ?? null, type))),
  };
}
