import type { EtatSource } from "./sources/check-source.ts";

/** Last answer of the address of a source; public. */
interface VerificationSourceTable {
  adresse: string;
  etat: EtatSource;
  detail: string;
  verifiee_le: string;
}

/** Tables of this subject. */
export interface TablesChiffres {
  verification_source: VerificationSourceTable;
}
