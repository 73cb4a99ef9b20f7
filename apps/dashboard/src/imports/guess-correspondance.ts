import type { ChampImport, Correspondance } from "./definition-import.ts";

const simplify = (texte: string): string =>
  texte
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * Guesses which column fills which field from the headings: the field's own name, else one of its synonyms. A column
 * serves once.
 *
 * @example
 * guessCorrespondance([{ cle: "courriel", libelle: "Courriel", synonymes: ["email"] }], ["Nom", "E-mail"]) // => { courriel: 1 }
 */
export function guessCorrespondance(
  champs: readonly ChampImport[],
  titres: readonly string[],
): Correspondance {
  const lus = titres.map(simplify);
  const prises = new Set<number>();
  const trouvees: Record<string, number> = {};
  for (const { cle, libelle, synonymes } of champs) {
    const noms = [libelle, cle, ...synonymes].map(simplify);
    const compacts = new Set(noms.map((nom) => nom.replaceAll(" ", "")));
    const rang = lus.findIndex((titre, i) => !prises.has(i) && compacts.has(titre.replaceAll(" ", "")));
    if (rang === -1) continue;
    prises.add(rang);
    trouvees[cle] = rang;
  }
  return trouvees;
}
