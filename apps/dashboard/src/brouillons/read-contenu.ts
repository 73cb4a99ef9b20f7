/** What a draft holds: the values typed, and those of the record when the form was opened, with their version. */
export interface ContenuBrouillon<Valeurs> {
  readonly valeurs: Valeurs;
  readonly ouverture: { readonly valeurs: Valeurs; readonly version: number } | null;
}

/**
 * Reads a draft that the server gives back, into the fields the form has today: a field it no longer has is left out,
 * one that has another shape keeps its present value. Null when there is nothing to take up.
 *
 * @example
 * readContenu({ valeurs: { objet: "Atelier" }, ouverture: null }, { objet: "" })?.valeurs // => { objet: "Atelier" }
 */
export function readContenu<Valeurs extends Record<string, unknown>>(
  lu: unknown,
  presentes: Valeurs,
): ContenuBrouillon<Valeurs> | null {
  const contenu = record(lu);
  const valeurs = adopt(contenu?.["valeurs"], presentes);
  if (contenu === null || valeurs === null) return null;
  const ouverture = record(contenu["ouverture"]);
  const avant = adopt(ouverture?.["valeurs"], presentes);
  const version = ouverture?.["version"];
  return {
    valeurs,
    ouverture: avant === null || typeof version !== "number" ? null : { valeurs: avant, version },
  };
}

function adopt<Valeurs extends Record<string, unknown>>(lues: unknown, presentes: Valeurs): Valeurs | null {
  const source = record(lues);
  if (source === null) return null;
  const adoptees = Object.entries(presentes).map(([champ, presente]) => [
    champ,
    champ in source && isSameKind(source[champ], presente) ? source[champ] : presente,
  ]);
  return Object.fromEntries(adoptees) as Valeurs;
}

function isSameKind(lue: unknown, presente: unknown): boolean {
  return Array.isArray(presente) ? Array.isArray(lue) : typeof lue === typeof presente;
}

function record(valeur: unknown): Record<string, unknown> | null {
  return typeof valeur === "object" && valeur !== null && !Array.isArray(valeur)
    ? (valeur as Record<string, unknown>)
    : null;
}
