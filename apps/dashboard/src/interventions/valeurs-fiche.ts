import type { FicheIntervention, Present } from "@ia-territoires/dossiers";
import { ficheInterventionSchema } from "@ia-territoires/dossiers/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

/** Somebody present as they are typed. */
export type PresentSaisi = Record<"nom" | "qualite" | "partie", string>;

/** What the editor of a sheet holds while it is typed. */
export interface ValeursFiche extends Record<string, unknown> {
  objectif: string;
  presents: PresentSaisi[];
  realise: string;
  suite: string;
  annexes: string[];
}

/**
 * Turns a stored sheet (or none) into what the editor edits.
 *
 * @example
 * toValeursFiche(null).presents // => []
 */
export function toValeursFiche(fiche: FicheIntervention | null): ValeursFiche {
  return {
    objectif: fiche?.objectif ?? "",
    presents: (fiche?.presents ?? []).map((present) => ({ ...present })),
    realise: fiche?.realise ?? "",
    suite: fiche?.suite ?? "",
    annexes: [...(fiche?.annexes ?? [])],
  };
}

const isPartie = (texte: string): texte is Present["partie"] =>
  ["prestataire", "beneficiaire", "autre"].includes(texte);

/**
 * Turns what was typed into a sheet.
 *
 * @example
 * toFiche(toValeursFiche(null)).realise // => ""
 */
export function toFiche({ objectif, presents, realise, suite, annexes }: ValeursFiche): FicheIntervention {
  return {
    objectif: objectif.trim(),
    presents: presents.map(({ nom, qualite, partie }) => ({
      nom: nom.trim(),
      qualite: qualite.trim(),
      partie: isPartie(partie) ? partie : "autre",
    })),
    realise: realise.trim(),
    suite: suite.trim(),
    annexes,
  };
}

/**
 * Checks what is typed: a message beside each field to correct, by its path.
 *
 * @example
 * validateFiche({ ...toValeursFiche(null), presents: [{ nom: "", qualite: "", partie: "autre" }] })
 * // => { "presents.0.nom": "Le nom est attendu." }
 */
export function validateFiche(valeurs: ValeursFiche): Record<string, string> {
  return readErreursSchema(ficheInterventionSchema, toFiche(valeurs));
}
