import { type DateIso, formatMontant, isDateIso, type Montant, parseMontantFr } from "@ia-territoires/core";
import type { ActionPlan, EtatAction, SaisieActionPlan } from "@ia-territoires/dossiers/systemes";
import { actionPlanSchema } from "@ia-territoires/dossiers/systemes/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

/** An action of the plan as a form holds it. */
export interface ValeursAction extends Record<string, unknown> {
  titre: string;
  obligation: string;
  responsable: string;
  echeance: string;
  budget: string;
  note: string;
  etat: EtatAction;
}

export const LIBELLES_ACTION: Readonly<Record<string, string>> = {
  titre: "Ce qui est à faire",
  obligation: "Obligation servie (facultatif)",
  responsable: "Responsable",
  echeance: "Échéance",
  budget: "Budget (facultatif)",
  note: "Note (facultatif)",
  etat: "État",
};

/** The form of an action; a new one may serve an obligation. */
export function toValeursAction(action: ActionPlan | null, obligation = ""): ValeursAction {
  if (action === null) {
    return { titre: "", obligation, responsable: "", echeance: "", budget: "", note: "", etat: "a-faire" };
  }
  return {
    titre: action.titre,
    obligation: action.obligation ?? "",
    responsable: action.responsable,
    echeance: action.echeance,
    budget: action.budget === undefined ? "" : formatMontant(action.budget).replace(/\s?€$/u, ""),
    note: action.note ?? "",
    etat: action.etat,
  };
}

/**
 * What a form of action lacks, by field.
 *
 * @example
 * validateAction({ titre: "", … }) // => { titre: "Dire ce qui est à faire." }
 */
export function validateAction(valeurs: ValeursAction): Record<string, string> {
  const budget = readBudget(valeurs.budget);
  const echeance = isDateIso(valeurs.echeance) ? {} : { echeance: "Une date est attendue." };
  const erreurs = readErreursSchema(actionPlanSchema, {
    titre: valeurs.titre,
    responsable: valeurs.responsable,
    echeance: "2026-01-01",
    ...(budget === null || budget === undefined ? {} : { budget }),
  });
  return {
    ...erreurs,
    ...echeance,
    ...(budget === null ? { budget: "Un montant en euros est attendu, par exemple 1 200,00." } : {}),
  };
}

/** The action as the server takes it; null while the form is not right. */
export function toSaisieAction(valeurs: ValeursAction): SaisieActionPlan | null {
  const { titre, obligation, responsable, echeance, note } = valeurs;
  const budget = readBudget(valeurs.budget);
  if (budget === null || !isDateIso(echeance) || Object.keys(validateAction(valeurs)).length > 0) return null;
  return {
    titre: titre.trim(),
    ...(obligation === "" ? {} : { obligation }),
    responsable: responsable.trim(),
    echeance: echeance satisfies DateIso,
    ...(budget === undefined ? {} : { budget }),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
}

/** Undefined when nothing was typed, null when it is no amount. */
function readBudget(saisi: string): Montant | undefined | null {
  if (saisi.trim() === "") return undefined;
  try {
    return parseMontantFr(saisi);
  } catch {
    return null;
  }
}
