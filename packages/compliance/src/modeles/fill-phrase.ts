/** Names that a sentence of a model document may hold. */
export interface NomsPhrase {
  readonly organisme: string;
  readonly systeme: string;
  readonly finalite: string;
}

/**
 * Puts the names in a sentence of a model document; a name that is empty is left to complete, and a name that looks like
 * a place to fill stays as it is.
 * @example
 * fillPhrase("« {systeme} » : {finalite}.", { organisme: "Ville", systeme: "Tri", finalite: "" }) // => "« Tri » : [à compléter : finalité]."
 */
export function fillPhrase(phrase: string, noms: NomsPhrase): string {
  return phrase.replaceAll(/\{(organisme|systeme|finalite)\}/g, (_, nom: keyof NomsPhrase) => {
    const valeur = noms[nom].trim();
    return valeur === "" ? `[à compléter : ${LIBELLES[nom]}]` : valeur;
  });
}

const LIBELLES: Readonly<Record<keyof NomsPhrase, string>> = {
  organisme: "organisme",
  systeme: "système",
  finalite: "finalité",
};
