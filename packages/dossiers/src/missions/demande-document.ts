import type { DateIso } from "@ia-territoires/core";

/** Where a document asked stands; being late is a mark of the day, not a status. */
export type StatutDemandeDocument = "attendue" | "recue" | "annulee";

/** A document that the vendor asks from the body, with its deadline. */
export interface DemandeDocument {
  readonly id: string;
  readonly libelle: string;
  /** Why it is asked. */
  readonly pourquoi?: string;
  readonly demandeeLe: DateIso;
  readonly pourLe: DateIso;
  readonly statut: StatutDemandeDocument;
  readonly recueLe?: DateIso;
  /** Files of the dossier that answer it. */
  readonly fichierIds: readonly string[];
  readonly motif?: string;
}
