import {
  buildRefus,
  formatQuantite,
  toQuantite,
  type CatalogueRefus,
  type Refus,
} from "@ia-territoires/core";
import { checkClauses, type ClauseVerifiee } from "./check-clauses.ts";
import { foldTexte } from "./fold-texte.ts";

/** Codes of refusal of a text to check. */
export type CodeRefusTexteClauses = "texte-clauses-vide" | "texte-clauses-trop-long";

export const CODES_REFUS_TEXTE_CLAUSES: CatalogueRefus<CodeRefusTexteClauses> = {
  "texte-clauses-vide": {
    titre: "Aucun texte",
    explication: "Sans texte, rien ne peut être dit présent ni absent.",
  },
  "texte-clauses-trop-long": {
    titre: "Texte trop long",
    explication: "Au-delà, la page ne répondrait plus : vérifier le contrat par parties.",
  },
};

/** Signs read at once: ten times the longest contract we know of. */
export const LONGUEUR_TEXTE_CLAUSES = 2_000_000;

/** What a text holds, clause by clause, and what to beware of. */
export interface VerificationClauses {
  readonly statut: "verification";
  readonly clauses: readonly ClauseVerifiee[];
  readonly avertissements: readonly string[];
}

/** Small words of French, without accents: one word in twelve is one of them in any French text. */
const OUTILS = new Set(
  "le la les de des du un une et est par pour dans que qui au aux sur a ou en ne se".split(" "),
);
const MOTS_LUS = 2_000;
const PART_OUTILS = 1 / 12;

/**
 * Checks a pasted text against the clauses, and says when the answer is worth little: a text that is hardly French, or
 * too short to be a contract.
 *
 * Refuses (as a value) an empty text and one of more than two million signs.
 * @example
 * checkTexteClauses("The supplier keeps logs.", {}).avertissements.length // => 1
 */
export function checkTexteClauses(
  texte: string,
  cochees: Readonly<Record<string, boolean>> = {},
): VerificationClauses | Refus<CodeRefusTexteClauses> {
  if (texte.trim() === "") {
    return buildRefus({
      code: "texte-clauses-vide",
      message: "Collez le texte à vérifier : il n'y a rien à lire.",
      sources: [],
      figures: {},
    });
  }
  if (texte.length > LONGUEUR_TEXTE_CLAUSES) {
    return buildRefus({
      code: "texte-clauses-trop-long",
      message: `Ce texte a ${formatQuantite(toQuantite(texte.length))} signes ; 2 000 000 au plus. Vérifiez-le par parties.`,
      sources: [],
      figures: { longueur: texte.length, maximum: LONGUEUR_TEXTE_CLAUSES },
    });
  }
  return {
    statut: "verification",
    clauses: checkClauses({ texte, cochees }),
    avertissements: listAvertissements(texte),
  };
}

function listAvertissements(texte: string): readonly string[] {
  // The beginning is enough, and keeps the answer quick on a text of a thousand pages.
  const mots =
    foldTexte(texte.slice(0, 40_000))
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOTS_LUS) ?? [];
  const outils = mots.filter((mot) => OUTILS.has(mot)).length;
  return [
    ...(mots.length >= 12 && outils < mots.length * PART_OUTILS
      ? [
          "Ce texte ne semble pas être en français : les mots cherchés le sont, une clause écrite dans une autre langue est dite absente.",
        ]
      : []),
    ...(mots.length < 50
      ? ["Ce texte est très court : une clause absente ici peut être ailleurs dans le dossier."]
      : []),
  ];
}
