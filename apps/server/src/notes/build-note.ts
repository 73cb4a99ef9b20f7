import { formatDateFr, type DateIso, type Source } from "@ia-territoires/core";
import type { DocumentNote, PartieNote, SectionNote } from "@ia-territoires/documents";
import type { SystemeExamine } from "../registre/get-systeme.ts";

/** A document of a system: its title, its sections, on the release of law that was applied. */
export function buildNote(
  { systeme, examen, organisme, contexte, demonstration }: SystemeExamine,
  titre: string,
  sections: readonly SectionNote[],
  signatures?: readonly string[],
): DocumentNote {
  const { textVersion, ruleset } = examen.classement;
  return {
    modele: "note",
    titre,
    sujet: systeme.nom,
    organisme: { nom: organisme.nom, adresse: [] },
    date: contexte.aujourdHui,
    demonstration,
    droit: { redaction: textVersion, lot: ruleset.id, empreinte: ruleset.hash },
    sections,
    ...(signatures === undefined ? {} : { signatures }),
  };
}

export const section = (titre: string, ...parties: readonly PartieNote[]): SectionNote => ({
  titre,
  parties,
});
export const texte = (contenu: string): PartieNote => ({ genre: "texte", texte: contenu });
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

/** A table, or a sentence when it has no row. */
export function tableau(
  colonnes: readonly string[],
  lignes: readonly (readonly string[])[],
  sinon: string,
): PartieNote {
  return lignes.length === 0 ? texte(sinon) : { genre: "tableau", colonnes, lignes };
}

/** Texts and articles on one line, each once. */
export function formatSources(sources: readonly Source[]): string {
  const noms = sources.map(({ texte: nom, article }) => (article === undefined ? nom : `${nom}, ${article}`));
  return [...new Set(noms)].join(" ; ");
}

/** A day, or the words that say why there is none. */
export function formatJour(jour: DateIso | null, sinon = "sans date"): string {
  return jour === null ? sinon : formatDateFr(jour);
}
