import { formatReference } from "@ia-territoires/tableurs/csv";
import { CHAMPS_LISTE } from "@ia-territoires/reporting/lignes";
import type { Places } from "./atelier/protocole.ts";

/**
 * Says where to look in the file: row, letter of the column where it is known, its heading.
 *
 * @example
 * formatOu({ ligne: 3, colonne: "Date" }, { date: 1 }) // => "Ligne 3, colonne B (Date)"
 */
export function formatOu(
  { ligne, colonne }: { readonly ligne: number; readonly colonne: string },
  places: Places,
): string {
  const champ = CHAMPS_LISTE.find(({ titre }) => titre === colonne)?.champ;
  const place = champ === undefined ? undefined : places[champ];
  const ou = formatReference({
    ligne,
    ...(place === undefined ? {} : { colonne: place + 1, titre: colonne }),
  });
  const texte = ou.charAt(0).toUpperCase() + ou.slice(1);
  return place === undefined && colonne !== "" ? `${texte}, colonne « ${colonne} »` : texte;
}
