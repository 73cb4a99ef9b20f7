import { formatTypographie } from "../affichage/format-typographie.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import type { RouterOutputs } from "../api/types.ts";
import { formatValeur } from "./format-valeur.ts";

type Decrite = RouterOutputs["listes"]["registre"][number];
type Ligne = RouterOutputs["listes"]["page"]["lignes"][number];

/** A screen is not a sheet: what it leaves out is in the exports. */
const COLONNES_MONTREES = 7;
const COLONNES_ETROITES = 2;
const POUR_PROGRAMMES: ReadonlySet<string> = new Set(["id", "demonstration", "empreinte"]);

/**
 * Builds the columns of the screen of any list from what its registry says: the first ones, sorted by their heading
 * where a sort goes by the name of the column.
 *
 * @example
 * buildColonnesDecrites({ colonnes: [{ cle: "date", titre: "Date", type: "date" }], tris: ["date", "-date"] })[0]?.triInverse
 * // => "-date"
 */
export function buildColonnesDecrites({
  colonnes,
  tris,
}: Pick<Decrite, "colonnes" | "tris">): readonly Colonne<Ligne>[] {
  return colonnes
    .map((colonne, rang) => ({ ...colonne, rang }))
    .filter(({ cle }) => !POUR_PROGRAMMES.has(cle))
    .slice(0, COLONNES_MONTREES)
    .map(({ cle, titre, type, rang }, place) => ({
      cle,
      titre,
      ...readTris(tris.filter((tri) => tri === cle || tri === `-${cle}`)),
      nombre: type === "montant" || type === "entier" || type === "nombre",
      large: place >= COLONNES_ETROITES,
      cellule: ({ valeurs }) => formatTypographie(formatValeur(valeurs[rang] ?? null, type)),
    }));
}

function readTris(tris: readonly string[]): Pick<Colonne<Ligne>, "tri" | "triInverse"> {
  const [tri, triInverse] = [...tris].sort((a, b) => a.length - b.length);
  return { ...(tri === undefined ? {} : { tri }), ...(triInverse === undefined ? {} : { triInverse }) };
}
