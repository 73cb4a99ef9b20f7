import { isDateIso } from "@ia-territoires/core";
import type { FinConvention } from "@ia-territoires/dossiers";

/** How a convention ends, as it is typed; an empty `finMode` is an end that is not known. */
export type ValeursFin = Record<
  "finMode" | "finLe" | "finMois" | "reconductionMois" | "preavisMois" | "reconductionsMax",
  string
>;

const isEntier = (texte: string): boolean => /^[1-9]\d{0,2}$/.test(texte.trim());

/**
 * Turns a stored end (or none) into what the form edits.
 *
 * @example
 * toValeursFin({ mode: "duree", mois: 36 }).finMois // => "36"
 */
export function toValeursFin(fin: FinConvention | undefined): ValeursFin {
  return {
    finMode: fin?.mode ?? "",
    finLe: fin?.mode === "date" ? fin.dernierJour : "",
    finMois: fin?.mode === "duree" || fin?.mode === "tacite" ? String(fin.mois) : "",
    reconductionMois: fin?.mode === "tacite" ? String(fin.reconductionMois) : "",
    preavisMois: fin?.mode === "tacite" ? String(fin.preavisMois ?? "") : "",
    reconductionsMax: fin?.mode === "tacite" ? String(fin.reconductionsMax ?? "") : "",
  };
}

/**
 * Turns what was typed into the end of a convention; undefined while it is not known or incomplete.
 *
 * @example
 * toFin({ ...toValeursFin(undefined), finMode: "duree", finMois: "12" }) // => { mode: "duree", mois: 12 }
 */
export function toFin(valeurs: ValeursFin): FinConvention | undefined {
  const { finMode, finLe, finMois, reconductionMois, preavisMois, reconductionsMax } = valeurs;
  if (finMode === "date") return isDateIso(finLe) ? { mode: "date", dernierJour: finLe } : undefined;
  if (!isEntier(finMois)) return undefined;
  const mois = Number(finMois);
  if (finMode === "duree") return { mode: "duree", mois };
  if (finMode !== "tacite" || !isEntier(reconductionMois)) return undefined;
  return {
    mode: "tacite",
    mois,
    reconductionMois: Number(reconductionMois),
    ...(isEntier(preavisMois) ? { preavisMois: Number(preavisMois) } : {}),
    ...(isEntier(reconductionsMax) ? { reconductionsMax: Number(reconductionsMax) } : {}),
  };
}

/**
 * Checks what is typed: a message beside each field to correct.
 *
 * @example
 * validateFin({ ...toValeursFin(undefined), finMode: "date" }) // => { finLe: "Indiquez le dernier jour." }
 */
export function validateFin(valeurs: ValeursFin): Record<string, string> {
  const { finMode, finLe, finMois, reconductionMois, preavisMois, reconductionsMax } = valeurs;
  const erreurs: Record<string, string> = {};
  if (finMode === "date" && !isDateIso(finLe)) erreurs["finLe"] = "Indiquez le dernier jour.";
  const durees = finMode === "duree" || finMode === "tacite";
  if (durees && !isEntier(finMois)) erreurs["finMois"] = "Indiquez un nombre entier de mois.";
  if (finMode !== "tacite") return erreurs;
  if (!isEntier(reconductionMois)) erreurs["reconductionMois"] = "Indiquez un nombre entier de mois.";
  if (preavisMois.trim() !== "" && !isEntier(preavisMois))
    erreurs["preavisMois"] = "Indiquez un nombre entier de mois, ou rien.";
  if (reconductionsMax.trim() !== "" && !isEntier(reconductionsMax))
    erreurs["reconductionsMax"] = "Indiquez un nombre entier, ou rien.";
  return erreurs;
}
