import type { Certainty, Source } from "@ia-territoires/core";
import { type ClauseIa, CLAUSES_IA } from "../texts/clauses-ia.ts";
import { findPassage, type PassageTrouve } from "./find-passage.ts";
import { foldTexte } from "./fold-texte.ts";
import { quotePassage } from "./quote-passage.ts";

/**
 * What is known of a clause. `presente` is what a person said after reading; words alone make it at most `trouvee`
 * (a passage has all of them) or `a-verifier` (a part of them, or a negation beside).
 */
export type EtatClause = "presente" | "trouvee" | "a-verifier" | "absente";

/** What people read for each state. */
export const LIBELLES_ETAT_CLAUSE: Readonly<Record<EtatClause, string>> = {
  presente: "présente",
  trouvee: "trouvée, à relire",
  "a-verifier": "douteuse",
  absente: "absente",
};

/** A clause, whether it is there, and what was found. */
export interface ClauseVerifiee {
  readonly code: string;
  readonly titre: string;
  readonly attendu: string;
  /** A wording to adapt. */
  readonly modele: string;
  readonly etat: EtatClause;
  /** In one sentence, what the answer rests on. */
  readonly constat: string;
  /** The words of the text, quoted; null when none was found. */
  readonly passage: string | null;
  readonly source: Source;
  readonly certainty: Certainty;
}

/** A sentence that takes back what its words announce: « aucune notice », « ne sont pas », « sans notice ». */
const NEGATION = /(?:^|[^a-z])(?:aucune?s?|ni|ne|n'[a-z]+) /;
const SANS = /(?:^|[^a-z])sans (?:\w+ )?$/;
const AVANT_NEGATION = 60;

/**
 * Checks an act or a contract against the clauses useful for an AI system: from what a person ticked (`cochees`: true
 * present, false absent), and, for the others, from the words of the text. Words prove nothing: they show a passage to
 * read, quoted. When none of them is there, the clause is « absente » and the sentence says what was looked for.
 * @example
 * checkClauses({ texte: "Le titulaire remet une notice." }).find(({ code }) => code === "notice")?.etat // => "trouvee"
 */
export function checkClauses({
  texte = "",
  cochees = {},
}: {
  readonly texte?: string;
  readonly cochees?: Readonly<Record<string, boolean>>;
}): readonly ClauseVerifiee[] {
  const lu = foldTexte(texte);
  return CLAUSES_IA.map(({ value, source, certainty }) => {
    const { code, titre, attendu, modele } = value;
    const dit = Object.hasOwn(cochees, code) ? cochees[code] : undefined;
    return { code, titre, attendu, modele, source, certainty, ...examine(texte, lu, value, dit) };
  });
}

function examine(
  texte: string,
  lu: string,
  { mots, isInterdiction = false }: ClauseIa,
  dit: boolean | undefined,
): Pick<ClauseVerifiee, "etat" | "constat" | "passage"> {
  const trouve = texte.trim() === "" ? undefined : findPassage(lu, mots);
  const passage = trouve === undefined ? null : quotePassage(texte, trouve.debut, trouve.fin);
  if (dit === true) return { etat: "presente", constat: "Une personne l'a lue.", passage };
  if (dit === false) return { etat: "absente", constat: "Une personne ne l'a pas trouvée.", passage };
  if (texte.trim() === "") return { etat: "a-verifier", constat: "Aucun texte n'a été lu.", passage };
  if (trouve === undefined) {
    const cherches = mots
      .flat()
      .map((mot) => `« ${mot} »`)
      .join(", ");
    return {
      etat: "absente",
      constat: `Aucun de ces mots n'est dans le texte : ${cherches}.`,
      passage,
    };
  }
  if (!trouve.isComplet)
    return { etat: "a-verifier", constat: "Une partie seulement des mots attendus est là.", passage };
  return !isInterdiction && isNie(lu, trouve)
    ? { etat: "a-verifier", constat: "Une négation est à côté des mots trouvés.", passage }
    : { etat: "trouvee", constat: "Un passage contient les mots attendus : à relire.", passage };
}

function isNie(lu: string, { debut, fin }: PassageTrouve): boolean {
  const avant = lu.slice(Math.max(0, debut - AVANT_NEGATION), debut);
  const phrase = avant.slice(avant.search(/[^.;\n]*$/));
  return SANS.test(phrase) || NEGATION.test(phrase + lu.slice(debut, fin));
}
