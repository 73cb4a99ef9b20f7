import { type ModeleCourrier, type TexteCourrier, VARIABLES_COMMUNES } from "./modele-courrier.ts";

/** What is wrong in an edited template, by field. */
export interface FauteModele {
  readonly champ: keyof TexteCourrier;
  readonly message: string;
}

const VARIABLE = /\{\{\s*([^{}\s]+)\s*\}\}/g;

/** The names between double braces, in the order of the text, each once. */
export function listVariables(texte: string): readonly string[] {
  return [...new Set([...texte.matchAll(VARIABLE)].map(([, nom = ""]) => nom))];
}

/**
 * Checks the text of a template before it is saved and again before it is sent: empty field, several lines in the
 * subject, variable unknown or that went missing, braces left open. Answers all the faults, none when it may be used.
 *
 * @example
 * listFautesModele(MODELES_COURRIER.invitation, { objet: "Bonjour {{prenom}}", texte: "{{lien}}" })
 * // => [{ champ: "objet", message: "Variable inconnue « prenom » : …" }]
 */
export function listFautesModele(modele: ModeleCourrier, lu: TexteCourrier): readonly FauteModele[] {
  const permises = [...Object.keys(modele.variables), ...Object.keys(VARIABLES_COMMUNES)];
  const fautes: FauteModele[] = [];
  for (const champ of ["objet", "texte"] as const) {
    const texte = lu[champ];
    if (texte.trim() === "") fautes.push({ champ, message: "Ne peut pas être vide." });
    for (const nom of listVariables(texte).filter((variable) => !permises.includes(variable))) {
      fautes.push({
        champ,
        message: `Variable inconnue « ${nom} » : ${permises.map((permise) => `{{${permise}}}`).join(", ")} sont possibles.`,
      });
    }
    if (/\{\{|\}\}/.test(texte.replace(VARIABLE, ""))) {
      fautes.push({ champ, message: "Accolades mal fermées : une variable s'écrit {{nom}}." });
    }
  }
  if (/[\r\n]/.test(lu.objet)) fautes.push({ champ: "objet", message: "Une seule ligne attendue." });
  const presentes = [...listVariables(lu.objet), ...listVariables(lu.texte)];
  for (const nom of modele.obligatoires.filter((variable) => !presentes.includes(variable))) {
    fautes.push({
      champ: "texte",
      message: `{{${nom}}} manque : sans elle, ce courrier ne servirait à rien (${modele.variables[nom] ?? ""}).`,
    });
  }
  return fautes;
}
