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

/** Texts and articles on one line, each once. */
export function formatSources(sources: readonly Source[]): string {
  return [...new Set(sources.map(formatSource))].join(" ; ");
}

/** A day, or the words that say why there is none. */
export function formatJour(jour: DateIso | null): string {
  return jour === null ? "sans date" : formatDateFr(jour);
}
