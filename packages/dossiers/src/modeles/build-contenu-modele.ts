import type { BlocModele, CodeVariable, ContenuModele, Morceau, ValeursModele } from "./modele.ts";
import { VARIABLES_MODELE } from "./modele.ts";
import { isVariable, splitVariables } from "./split-variables.ts";

/**
 * Fills a model for one body. The text is read before it is filled, so that a value never becomes a heading, a list or
 * another variable: `# ` begins a heading, `- ` an element of a list, an empty line parts two paragraphs. What has no
 * value is left as something to complete, under its name, and listed.
 *
 * Throws a RangeError naming the variable when one is unknown: a model is checked first ({@link listFautesModele}).
 * @example
 * buildContenuModele({ titre: "Charte", texte: "Pour {collectivite.nom}, vu {deliberation.date}." }, valeurs)
 * // => { titre: ["Charte"], blocs: [{ genre: "paragraphe", morceaux: ["Pour ", "Commune d'Exemple", ", vu ",
 * //      { manque: "date de la délibération" }, "."] }], manquantes: ["deliberation.date"] }
 */
export function buildContenuModele(
  modele: { readonly titre: string; readonly texte: string },
  valeurs: ValeursModele,
): ContenuModele {
  const manquantes = new Set<CodeVariable>();
  const fill = (texte: string): readonly Morceau[] =>
    splitVariables(texte).map((part): Morceau => {
      if ("texte" in part) return part.texte;
      if (!isVariable(part.variable)) throw new RangeError(`Variable inconnue : « {${part.variable}} ».`);
      const valeur = valeurs[part.variable]?.trim() ?? "";
      if (valeur !== "") return valeur;
      manquantes.add(part.variable);
      return { manque: VARIABLES_MODELE[part.variable] };
    });
  const titre = fill(modele.titre.trim());
  const blocs = splitBlocs(modele.texte).map(({ genre, texte }) => ({ genre, morceaux: fill(texte) }));
  return { titre, blocs, manquantes: [...manquantes] };
}

/** Paragraphs, headings and elements of lists of a text, in order. */
function splitBlocs(
  texte: string,
): readonly { readonly genre: BlocModele["genre"]; readonly texte: string }[] {
  const blocs: { readonly genre: BlocModele["genre"]; readonly lignes: string[] }[] = [];
  let suite = false;
  for (const ligne of texte.replace(/\r\n?/g, "\n").split("\n")) {
    const [, signe, reste = ""] = /^\s*(#+|-)\s+(.*)$/.exec(ligne) ?? [];
    const dernier = blocs.at(-1);
    if (ligne.trim() === "") suite = false;
    else if (signe !== undefined) {
      blocs.push({ genre: signe === "-" ? "puce" : "intertitre", lignes: [reste.trim()] });
      suite = signe === "-";
    } else if (suite && dernier !== undefined) dernier.lignes.push(ligne.trim());
    else {
      blocs.push({ genre: "paragraphe", lignes: [ligne.trim()] });
      suite = true;
    }
  }
  return blocs.map(({ genre, lignes }) => ({ genre, texte: lignes.join("\n") }));
}
