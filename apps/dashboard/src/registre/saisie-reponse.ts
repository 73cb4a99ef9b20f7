import type { Fait, Faits, FactId } from "@ia-territoires/compliance";

/** An answer as a form holds it. */
export interface SaisieReponse extends Record<string, unknown> {
  /** `reponse`: what is chosen below; `aucun`: none of the options of a multiple choice. */
  mode: "" | "reponse" | "aucun" | "jamais" | "inconnu" | "non-concerne";
  texte: string;
  options: string[];
  /** Options of a multiple choice about which one does not know. */
  inconnus: string[];
  motif: string;
}

export const SAISIE_VIDE: SaisieReponse = { mode: "", texte: "", options: [], inconnus: [], motif: "" };

/**
 * The form of an answer that was given.
 *
 * @example
 * toSaisieReponse("many", ["uses"]) // => { mode: "reponse", texte: "", options: ["uses"], inconnus: [], motif: "" }
 */
export function toSaisieReponse(type: Fait["type"], reponse: Faits[FactId]): SaisieReponse {
  if (reponse === undefined) return SAISIE_VIDE;
  const detail =
    typeof reponse === "object" && !Array.isArray(reponse) ? (reponse as Detail) : { valeur: reponse };
  const motif = detail.motif ?? "";
  const { valeur } = detail;
  if (valeur === "inconnu" || valeur === "non-concerne") return { ...SAISIE_VIDE, mode: valeur, motif };
  if (type === "many") {
    const options = Array.isArray(valeur) ? (valeur as string[]) : [];
    const inconnus = detail.inconnus ?? [];
    const mode = options.length + inconnus.length === 0 ? "aucun" : "reponse";
    return { ...SAISIE_VIDE, mode, options: [...options], inconnus: [...inconnus], motif };
  }
  if (type === "date" && valeur === "jamais") return { ...SAISIE_VIDE, mode: "jamais" };
  return { ...SAISIE_VIDE, mode: "reponse", texte: String(valeur), motif };
}

interface Detail {
  readonly valeur: unknown;
  readonly motif?: string;
  readonly inconnus?: readonly string[];
}

/**
 * Moves one option of a multiple choice: chosen, unknown, or neither, which is a no once the answer is sent.
 *
 * @example
 * setOption({ ...SAISIE_VIDE, mode: "reponse", options: ["uses"] }, "uses", "inconnu") // => { mode: "reponse", options: [], inconnus: ["uses"] }
 */
export function setOption(
  { mode, options, inconnus }: SaisieReponse,
  option: string,
  etat: "oui" | "inconnu" | "",
): Pick<SaisieReponse, "mode" | "options" | "inconnus"> {
  const list = (avant: readonly string[], isDedans: boolean): string[] => {
    const autres = mode === "reponse" ? avant.filter((une) => une !== option) : [];
    return isDedans ? [...autres, option] : autres;
  };
  const suite = { options: list(options, etat === "oui"), inconnus: list(inconnus, etat === "inconnu") };
  return { ...suite, mode: suite.options.length + suite.inconnus.length === 0 ? "" : "reponse" };
}

/**
 * The answer of a form, as the server takes it; null while nothing is chosen.
 *
 * @example
 * toReponse("bool", { mode: "reponse", texte: "oui", options: [], inconnus: [], motif: "" }) // => "oui"
 */
export function toReponse(type: Fait["type"], saisie: SaisieReponse): unknown {
  const { mode, texte, options, inconnus, motif } = saisie;
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
  if (type === "many") {
    if (inconnus.length > 0) return { valeur: options, inconnus };
    return options.length === 0 ? null : options;
  }
  if (texte.trim() === "") return null;
  return type === "number" ? Number(texte) : texte;
}

/**
 * What a form of answer lacks, in French; null when it can be sent.
 *
 * @example
 * findFauteReponse("number", { mode: "reponse", texte: "1,5", options: [], inconnus: [], motif: "" }) // => "Un nombre entier est attendu, sans virgule."
 */
export function findFauteReponse(type: Fait["type"], saisie: SaisieReponse): string | null {
  if (saisie.mode === "non-concerne" && saisie.motif.trim() === "") return "Dites en quelques mots pourquoi.";
  if (type === "number" && saisie.mode === "reponse" && !/^\d{1,7}$/.test(saisie.texte.trim()))
    return "Un nombre entier est attendu, sans virgule.";
  return toReponse(type, saisie) === null ? "Choisissez une réponse, ou « Je ne sais pas »." : null;
}
