import type { Fait, Faits, FactId } from "@ia-territoires/compliance";

/** An answer as a form holds it. */
export interface SaisieReponse extends Record<string, unknown> {
  /** `reponse`: what is chosen below; `aucun`: none of the options of a multiple choice. */
  mode: "" | "reponse" | "aucun" | "jamais" | "inconnu" | "non-concerne";
  texte: string;
  options: string[];
  motif: string;
}

export const SAISIE_VIDE: SaisieReponse = { mode: "", texte: "", options: [], motif: "" };

/**
 * The form of an answer that was given.
 *
 * @example
 * toSaisieReponse("many", ["uses"]) // => { mode: "reponse", texte: "", options: ["uses"], motif: "" }
 */
export function toSaisieReponse(type: Fait["type"], reponse: Faits[FactId]): SaisieReponse {
  if (reponse === undefined) return SAISIE_VIDE;
  const detail =
    typeof reponse === "object" && !Array.isArray(reponse) ? (reponse as Detail) : { valeur: reponse };
  const motif = detail.motif ?? "";
  const { valeur } = detail;
  if (valeur === "inconnu" || valeur === "non-concerne") return { ...SAISIE_VIDE, mode: valeur, motif };
  if (type === "many") {
    const options = Array.isArray(valeur) ? (valeur as readonly string[]) : [];
    return { ...SAISIE_VIDE, mode: options.length === 0 ? "aucun" : "reponse", options: [...options], motif };
  }
  if (type === "date" && valeur === "jamais") return { ...SAISIE_VIDE, mode: "jamais" };
  return { ...SAISIE_VIDE, mode: "reponse", texte: String(valeur), motif };
}

interface Detail {
  readonly valeur: unknown;
  readonly motif?: string;
}

/**
 * The answer of a form, as the server takes it; null while nothing is chosen.
 *
 * @example
 * toReponse("bool", { mode: "reponse", texte: "oui", options: [], motif: "" }) // => "oui"
 */
export function toReponse(type: Fait["type"], { mode, texte, options, motif }: SaisieReponse): unknown {
  switch (mode) {
    case "inconnu":
      return "inconnu";
    case "non-concerne":
      return { valeur: "non-concerne", motif: motif.trim() };
    case "aucun":
      return [];
    case "jamais":
      return "jamais";
    case "":
      return null;
    case "reponse":
  }
  if (type === "many") return options.length === 0 ? null : options;
  if (texte.trim() === "") return null;
  return type === "number" ? Number(texte) : texte;
}

/**
 * What a form of answer lacks, in French; null when it can be sent.
 *
 * @example
 * findFauteReponse("number", { mode: "reponse", texte: "1,5", options: [], motif: "" }) // => "Un nombre entier est attendu, sans virgule."
 */
export function findFauteReponse(type: Fait["type"], saisie: SaisieReponse): string | null {
  if (saisie.mode === "non-concerne" && saisie.motif.trim() === "") return "Dites en quelques mots pourquoi.";
  if (type === "number" && saisie.mode === "reponse" && !/^\d{1,7}$/.test(saisie.texte.trim()))
    return "Un nombre entier est attendu, sans virgule.";
  return toReponse(type, saisie) === null ? "Choisissez une réponse, ou « Je ne sais pas »." : null;
}
