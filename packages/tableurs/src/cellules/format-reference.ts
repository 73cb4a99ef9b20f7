import { getLettreColonne } from "./get-lettre-colonne.ts";

/** A place in a file; rows and columns count from 1, as spreadsheets show them. */
export interface Reference {
  readonly feuille?: string | undefined;
  readonly ligne: number;
  readonly colonne?: number | undefined;
  /** Heading of the column, when it has one. */
  readonly titre?: string | undefined;
}

/**
 * Says where a cell is, in words people find in their spreadsheet.
 * @example
 * formatReference({ feuille: "Tarifs", ligne: 12, colonne: 3, titre: "Prix" }) // => "feuille « Tarifs », ligne 12, colonne C (Prix)"
 */
export function formatReference({ feuille, ligne, colonne, titre }: Reference): string {
  return [
    ...(feuille === undefined ? [] : [`feuille « ${feuille} »`]),
    `ligne ${ligne}`,
    ...(colonne === undefined
      ? []
      : [`colonne ${getLettreColonne(colonne)}${titre === undefined ? "" : ` (${titre})`}`]),
  ].join(", ");
}
