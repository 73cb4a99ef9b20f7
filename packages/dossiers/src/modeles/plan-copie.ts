import type { CodeVariable } from "./modele.ts";

/** What copying a model to a body would do. */
export type PlanCopie =
  /** Nothing of this model is in the dossier yet. */
  | { readonly statut: "creer"; readonly edition: 1 }
  /** A document is there: it is replaced, never doubled. */
  | { readonly statut: "mettre-a-jour"; readonly edition: number }
  /** The document there already says exactly this. */
  | { readonly statut: "inchange"; readonly edition: number }
  /** Variables have no value, and the person did not ask for blanks. */
  | { readonly statut: "incomplet"; readonly manquantes: readonly CodeVariable[] };

/** What is known of a copy before it is made. */
export interface DemandeCopie {
  readonly manquantes: readonly CodeVariable[];
  /** Documents with blanks to complete by hand are wanted all the same. */
  readonly avecBlancs: boolean;
  /** Hash of what the document would say. */
  readonly empreinte: string;
  /** The document of the same model in the same dossier, null when there is none. */
  readonly present: { readonly edition: number; readonly empreinte: string } | null;
}

/**
 * Says what copying a model to one body would do: create its document, replace it by its next edition, nothing when it
 * says the same already, nothing when variables are missing and no blank is wanted. Copying twice changes nothing.
 *
 * @example
 * planCopie({ manquantes: [], avecBlancs: false, empreinte: "b", present: { edition: 1, empreinte: "a" } })
 * // => { statut: "mettre-a-jour", edition: 2 }
 */
export function planCopie({ manquantes, avecBlancs, empreinte, present }: DemandeCopie): PlanCopie {
  if (manquantes.length > 0 && !avecBlancs) return { statut: "incomplet", manquantes };
  if (present === null) return { statut: "creer", edition: 1 };
  if (present.empreinte === empreinte) return { statut: "inchange", edition: present.edition };
  return { statut: "mettre-a-jour", edition: present.edition + 1 };
}
