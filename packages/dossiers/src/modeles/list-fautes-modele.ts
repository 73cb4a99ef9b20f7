import { VARIABLES_MODELE } from "./modele.ts";
import { isVariable, splitVariables } from "./split-variables.ts";

/** What is wrong in a model, by field. */
export interface FauteModele {
  readonly champ: "titre" | "texte";
  readonly message: string;
}

const CONNUES = Object.keys(VARIABLES_MODELE);

/**
 * Checks the title and the text of a model before it is kept: empty field, title on several lines, unknown variable
 * (named, with those of the same family), brace left open. Answers all the faults, none when it may be used.
 *
 * @example
 * listFautesModele({ titre: "Charte", texte: "Pour {collectivite.maire}" })
 * // => [{ champ: "texte", message: "Variable inconnue « {collectivite.maire} » : {collectivite.nom}, …" }]
 */
export function listFautesModele(saisie: {
  readonly titre: string;
  readonly texte: string;
}): readonly FauteModele[] {
  const fautes: FauteModele[] = [];
  for (const champ of ["titre", "texte"] as const) {
    const parts = splitVariables(saisie[champ]);
    if (saisie[champ].trim() === "") fautes.push({ champ, message: "Ne peut pas être vide." });
    const inconnues = parts.flatMap((part) =>
      "variable" in part && !isVariable(part.variable) ? [part.variable] : [],
    );
    for (const nom of new Set(inconnues)) {
      fautes.push({ champ, message: `Variable inconnue « {${nom}} » : ${listProches(nom)} existent.` });
    }
    if (parts.some((part) => "texte" in part && /[{}]/.test(part.texte))) {
      fautes.push({
        champ,
        message: "Accolade mal fermée : une variable s'écrit {collectivite.nom}, sans espace dans son nom.",
      });
    }
  }
  if (/[\r\n]/.test(saisie.titre)) fautes.push({ champ: "titre", message: "Une seule ligne attendue." });
  return fautes;
}

/** The variables of the family that a wrong name seems to be of, all of them when it is of none. */
function listProches(nom: string): string {
  const famille = `${nom.split(".")[0] ?? ""}.`;
  const proches = CONNUES.filter((connue) => connue.startsWith(famille));
  return (proches.length === 0 ? CONNUES : proches).map((connue) => `{${connue}}`).join(", ");
}
