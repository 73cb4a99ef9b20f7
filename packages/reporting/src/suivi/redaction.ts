import type { DateIso } from "@ia-territoires/core";

/** A sales action and what it brought (CCTP, art. 7 and 8). */
export interface ActionCommerciale {
  readonly action: string;
  readonly date: DateIso | null;
  /** Empty while nothing is known of it. */
  readonly resultat: string;
}

/** A defect in the application of good practices, with what mends it. */
export interface Defaut {
  readonly defaut: string;
  readonly mesureCorrective: string;
  readonly echeance: DateIso | null;
  readonly responsable: string;
}

/** The written parts of the report: nobody computes them. */
export interface Redaction {
  readonly actionsCommerciales: readonly ActionCommerciale[];
  readonly bonnesPratiques: readonly string[];
  readonly defauts: readonly Defaut[];
  /** Anything else the titulaire wants to say: the list of art. 7 is open. */
  readonly commentaire: string;
}

/** A written part that art. 7 asks for and that is empty. */
export type PartieManquante =
  | "actions-commerciales"
  | "bonnes-pratiques"
  | "defauts-et-mesures"
  | "retour-sur-investissement"
  | "gains-achats";
