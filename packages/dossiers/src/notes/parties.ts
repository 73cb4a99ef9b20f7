import { type DateIso, formatDateFr, formatSource, type PartieNote, type Source } from "@ia-territoires/core";

/** A paragraph. */
export const texte = (contenu: string): PartieNote => ({ genre: "texte", texte: contenu });

/** Lines of a form; null is left to complete. */
export const champs = (
  ...lignes: readonly (readonly [terme: string, valeur: string | null])[]
): PartieNote => ({
  genre: "champs",
  champs: lignes.map(([terme, valeur]) => ({ terme, valeur })),
});

/** A list, or a sentence when there is nothing in it. */
export function liste(elements: readonly string[], sinon: string): PartieNote {
  return elements.length === 0 ? texte(sinon) : { genre: "liste", elements };
}

/** A table whose columns say their share of the width, or a sentence when it has no row. */
export function tableau(
  colonnes: readonly (readonly [titre: string, part: number])[],
  lignes: readonly (readonly string[])[],
  sinon: string,
): PartieNote {
  if (lignes.length === 0) return texte(sinon);
  const [titres, parts] = [colonnes.map(([titre]) => titre), colonnes.map(([, part]) => part)];
  return { genre: "tableau", colonnes: titres, parts, lignes };
}

/** An article that is a number and nothing else: « 26(5) », « L. 311-3-1 ». */
const NUMERO = /^(?:[A-Z]+\.\s?)?\d[^\s,]*$/u;

/** Texts and articles on one line, each once; the numbers of a text follow its name: « …, art. 26(5), 72 et 73 ». */
export function formatSources(sources: readonly Source[]): string {
  const groupes = new Map<string, [premiere: string, ...suite: string[]]>();
  for (const source of sources) {
    const { texte: nom, article } = source;
    const ecrite = formatSource(source);
    const groupe = groupes.get(nom);
    if (article === undefined || !NUMERO.test(article)) groupes.set(ecrite, [ecrite]);
    else if (groupe === undefined) groupes.set(nom, [ecrite]);
    else if (groupe[0] !== ecrite && !groupe.includes(article)) groupe.push(article);
  }
  return [...groupes.values()].map(joinArticles).join(" ; ");
}

function joinArticles([premiere, ...suite]: readonly [string, ...string[]]): string {
  const derniere = suite.pop();
  return derniere === undefined ? premiere : `${[premiere, ...suite].join(", ")} et ${derniere}`;
}

/** A day, or the words that say why there is none. */
export function formatJour(jour: DateIso | null): string {
  return jour === null ? "sans date" : formatDateFr(jour);
}
