// The clauses of acts and contracts about AI, apart: words and articles, without the law itself.
export {
  type ClauseVerifiee,
  type EtatClause,
  checkClauses,
  LIBELLES_ETAT_CLAUSE,
} from "./clauses/check-clauses.ts";
export {
  type CodeRefusTexteClauses,
  type VerificationClauses,
  checkTexteClauses,
  CODES_REFUS_TEXTE_CLAUSES,
  LONGUEUR_TEXTE_CLAUSES,
} from "./clauses/check-texte-clauses.ts";
export type { ClauseRelue, RelectureClauses } from "./clauses/relecture-clauses.ts";
export { buildContenuVerification } from "./notes/build-grille-clauses.ts";
