import type { Assemblee } from "./assemblee.ts";

const ARTICLE = /^(?:(le|la|les)(?: |$)|(l['’]) ?)/iu;
// First words of the assemblies of French public bodies that are feminine; the others (conseil, comité, bureau…) are not.
const FEMININ = /^(?:commission|chambre|délégation|réunion|séance)\b/iu;
const ELISION = /^[aàâeéèêiîoôuœ]/iu;

/**
 * Reads the name of an assembly, with or without its article; the article is found when it is missing.
 * The name keeps its own capitals, but for the first letter.
 *
 * Refuses by RangeError an empty name, by TypeError what is not text.
 * @example
 * parseAssemblee("Conseil municipal") // => { article: "le", nom: "conseil municipal" }
 * parseAssemblee("l'assemblée générale") // => { article: "l'", nom: "assemblée générale" }
 */
export function parseAssemblee(text: string): Assemblee {
  if (typeof text !== "string")
    throw new TypeError(`Nom de l'assemblée : texte attendu, reçu ${typeof text}.`);
  const trimmed = text.replace(/\s+/gu, " ").trim();
  const found = ARTICLE.exec(trimmed);
  const written = found?.[1] ?? found?.[2];
  const nom = trimmed.slice(found?.[0].length ?? 0);
  if (nom === "") throw new RangeError(`Nom de l'assemblée : texte attendu, reçu « ${text.slice(0, 60)} ».`);
  return { article: written === undefined ? getArticle(nom) : readArticle(written), nom: lowerFirst(nom) };
}

function readArticle(written: string): Assemblee["article"] {
  const lower = written.toLocaleLowerCase("fr").replace("’", "'");
  return lower === "la" || lower === "les" || lower === "l'" ? lower : "le";
}

function getArticle(nom: string): Assemblee["article"] {
  if (ELISION.test(nom)) return "l'";
  return FEMININ.test(nom) ? "la" : "le";
}

/** « Conseil » becomes « conseil », but an acronym (« CA ») stays. */
function lowerFirst(nom: string): string {
  return /^\p{Lu}\p{Lu}/u.test(nom) ? nom : nom.charAt(0).toLocaleLowerCase("fr") + nom.slice(1);
}
