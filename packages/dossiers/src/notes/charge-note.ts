import type { ExamenSysteme } from "../systemes/examine-systeme.ts";
import type { Systeme } from "../systemes/systeme.ts";
import type { ContenuNote } from "./contenu-note.ts";

/** What a document of a system is made of: the system, what the law says of it on the day, whose it is. */
export interface ChargeNote {
  readonly systeme: Systeme;
  readonly examen: ExamenSysteme;
  readonly organisme: { readonly nom: string };
}

/** Makes one document of a system. */
export type BuildNote = (charge: ChargeNote) => ContenuNote;
