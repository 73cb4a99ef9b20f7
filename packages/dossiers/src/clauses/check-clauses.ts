import type { Certainty, Source } from "@ia-territoires/core";
import { CLAUSES_IA } from "../texts/clauses-ia.ts";

/** `presente` and `absente` are what a person said; a text alone only shows what is to be checked. */
export type EtatClause = "presente" | "absente" | "a-verifier";

/** What people read for each state. */
export const LIBELLES_ETAT_CLAUSE: Readonly<Record<EtatClause, string>> = {
  presente: "présente",
  absente: "absente",
  "a-verifier": "à vérifier",
};

/** A clause, whether it is there, and what was found. */
export interface ClauseVerifiee {
  readonly code: string;
  readonly titre: string;
  readonly attendu: string;
  readonly etat: EtatClause;
  /** In one sentence, what the answer rests on. */
  readonly constat: string;
  readonly source: Source;
  readonly certainty: Certainty;
}

const AVANT = 60;
const APRES = 120;

/**
 * Checks an act or a contract against the clauses useful for an AI system: from what a person ticked (`cochees`: true
 * present, false absent), and, for the others, from the words of the text. Words prove nothing: what they show is « à
 * vérifier », with the passage; when none of them is there, the clause is « absente » and the sentence says what was
 * looked for.
 * @example
 * checkClauses({ texte: "Le titulaire remet une notice." }).find(({ code }) => code === "notice")?.etat // => "a-verifier"
 */
export function checkClauses({
  texte = "",
  cochees = {},
}: {
  readonly texte?: string;
  readonly cochees?: Readonly<Record<string, boolean>>;
}): readonly ClauseVerifiee[] {
  // One sign for one sign, so that a place found here is the same in the text.
  const lu = texte.replace(/./gsu, normalize);
  return CLAUSES_IA.map(({ value, source, certainty }) => {
    const { code, titre, attendu, mots } = value;
    const dit = Object.hasOwn(cochees, code) ? cochees[code] : undefined;
    const fixe = { code, titre, attendu, source, certainty };
    if (dit !== undefined) {
      const constat = dit ? "Une personne l'a lue." : "Une personne ne l'a pas trouvée.";
      return { ...fixe, etat: dit ? "presente" : "absente", constat } as const;
    }
    if (texte.trim() === "")
      return { ...fixe, etat: "a-verifier", constat: "Aucun texte n'a été lu." } as const;
    const places = mots.map((groupe) => findPremier(lu, groupe));
    const premiere = places.find((place) => place >= 0);
    if (premiere === undefined) {
      const cherches = mots
        .flat()
        .map((mot) => `« ${mot} »`)
        .join(", ");
      return {
        ...fixe,
        etat: "absente",
        constat: `Aucun de ces mots n'est dans le texte : ${cherches}.`,
      } as const;
    }
    const passage = texte.slice(Math.max(0, premiere - AVANT), premiere + APRES).replaceAll(/\s+/g, " ");
    const partie = places.some((place) => place < 0)
      ? "Une partie seulement des mots est là"
      : "Des mots en parlent";
    return { ...fixe, etat: "a-verifier", constat: `${partie} : « … ${passage.trim()} … »` } as const;
  });
}

function findPremier(texte: string, groupe: readonly string[]): number {
  const places = groupe.map((mot) => texte.indexOf(mot)).filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

function normalize(signe: string): string {
  const simple = signe.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (signe === "’") return "'";
  return simple.length === signe.length ? simple : " ".repeat(signe.length);
}
