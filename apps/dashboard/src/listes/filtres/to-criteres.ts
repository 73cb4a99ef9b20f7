import type { RouterOutputs } from "../../api/types.ts";

type Decrite = RouterOutputs["listes"]["registre"][number];
export type Filtre = Decrite["filtres"][number];
/** Criteria of a list, as its procedure takes them. */
export type Criteres = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What an address says of « true », so that it can be read. */
export const OUI = "oui";

/**
 * Turns what the address says into the criteria of a list, by the filters its registry declares; what none of them
 * knows is left out, never an error.
 *
 * @example
 * toCriteres({ filtres: [{ cle: "annee", genre: "annee", libelle: "Année" }], tris: ["date"] }, { annee: 2026, tri: "nom" })
 * // => { annee: 2026 }
 */
export function toCriteres(
  { filtres, tris }: { readonly filtres: readonly Filtre[]; readonly tris: readonly string[] },
  search: object,
): Criteres {
  const adresse = search as Readonly<Record<string, unknown>>;
  const lus = filtres.map((filtre) => [filtre.cle, readCritere(filtre, adresse[filtre.cle])] as const);
  const tri = tris.find((connu) => connu === adresse["tri"]);
  return Object.fromEntries(
    [...lus, ["tri", tri] as const].flatMap(([cle, valeur]) => (valeur === undefined ? [] : [[cle, valeur]])),
  ) as Criteres;
}

/**
 * Writes criteria as the address holds them, for a view to keep.
 *
 * @example
 * toRecherche({ statuts: ["prevue"], sansPiece: true }) // => { statuts: "prevue", sansPiece: "oui" }
 */
export function toRecherche(criteres: Criteres): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(criteres).map(([cle, valeur]) => [
      cle,
      valeur === true ? OUI : typeof valeur === "number" ? valeur : String(valeur),
    ]),
  );
}

function readCritere(filtre: Filtre, valeur: unknown): Criteres[string] | undefined {
  // The router reads « 14 » as a number and « true » as a boolean.
  const texte = ["string", "number", "boolean"].includes(typeof valeur) ? String(valeur).trim() : "";
  if (texte === "") return undefined;
  const { genre } = filtre;
  if (genre === "mots") return texte.slice(0, 100);
  if (genre === "choix") {
    if (!filtre.options.some((option) => option.valeur === texte)) return undefined;
    return filtre.multiple ? [texte] : texte;
  }
  if (genre === "oui-non") return texte === OUI || texte === "true" ? true : undefined;
  if (genre === "annee") return /^20\d\d$/.test(texte) ? Number(texte) : undefined;
  if (genre === "jour") return /^\d{4}-\d\d-\d\d$/.test(texte) ? texte : undefined;
  return genre === "propre" ? undefined : texte;
}
