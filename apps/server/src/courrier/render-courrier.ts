import { listFautesModele } from "./list-fautes-modele.ts";
import type { ModeleCourrier, TexteCourrier } from "./modele-courrier.ts";

/** A template that cannot be sent as it is written; `message` says why, in French. */
export class ModeleRefuse extends Error {}

const CONTROLES = /(?![\t\n])\p{Cc}/gu;
const VARIABLE = /\{\{\s*([^{}\s]+)\s*\}\}/g;

/**
 * Writes a mail from a template and its values. Throws ModeleRefuse when the text holds a variable that nobody fills
 * in, or lost one it needs. Values are not read again: a brace in a name stays a brace. The subject is one line.
 *
 * @example
 * renderCourrier(modele, { objet: "Bonjour {{nom}}", texte: "…" }, { nom: "A. Essai" }).objet // => "Bonjour A. Essai"
 */
export function renderCourrier(
  modele: ModeleCourrier,
  texte: TexteCourrier,
  valeurs: Readonly<Record<string, string>>,
): TexteCourrier {
  const fautes = listFautesModele(modele, texte);
  if (fautes.length > 0) {
    throw new ModeleRefuse(
      `Le modèle « ${modele.titre} » ne peut pas servir. ${fautes.map(({ champ, message }) => `${champ} : ${message}`).join(" ")}`,
    );
  }
  const fill = (source: string): string =>
    source
      .replace(VARIABLE, (_, nom: string) => valeurs[nom] ?? "")
      .replaceAll("\r\n", "\n")
      .replace(CONTROLES, " ");
  return { objet: fill(texte.objet).replace(/\s+/g, " ").trim(), texte: fill(texte.texte).trim() };
}
