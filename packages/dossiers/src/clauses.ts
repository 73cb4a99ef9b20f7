// The clauses of acts and contracts about AI, apart: words and articles, without the law itself.
export {
  type ClauseVerifiee,
  type EtatClause,
  checkClauses,
  LIBELLES_ETAT_CLAUSE,
} from "./clauses/check-clauses.ts";
