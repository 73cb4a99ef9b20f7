interface OptionFiltre {
  readonly valeur: string;
  readonly libelle: string;
}

/** How a person sets one criterion of a list: what any screen needs to draw its control, whatever the subject. */
export type FiltreListe =
  /** Words looked for, and in what. */
  | { readonly genre: "mots"; readonly libelle: string; readonly dans: string }
  /** One of some values; `tous` says what no choice means, which is `defaut` where the list has one. */
  | {
      readonly genre: "choix";
      readonly libelle: string;
      readonly tous: string;
      readonly defaut?: string;
      readonly options: readonly OptionFiltre[];
      /** The criterion takes several values, as an array. */
      readonly multiple: boolean;
    }
  /** Only the rows of which something is true. */
  | { readonly genre: "oui-non"; readonly libelle: string; readonly tous: string; readonly oui: string }
  | { readonly genre: "jour" | "annee"; readonly libelle: string }
  /** A text compared as it is; `exemple` is one the criterion takes. */
  | { readonly genre: "texte"; readonly libelle: string; readonly aide: string; readonly exemple: string }
  /** An object, by its identifier: it comes with a link and can be taken away. */
  | { readonly genre: "objet"; readonly libelle: string }
  /** What only the screen of the subject knows how to ask. */
  | { readonly genre: "propre"; readonly pourquoi: string };

/** A filter per criterion of a list; the sort is set on the headings. */
export type FiltresListe<Criteres> = {
  readonly [Nom in Exclude<keyof Criteres, "tri">]-?: FiltreListe;
};

/**
 * Words looked for in what `dans` says.
 * @example
 * filtreMots("Nom du bénéficiaire")
 */
export function filtreMots(dans: string): FiltreListe {
  return { genre: "mots", libelle: "Rechercher", dans };
}

/**
 * One of some values, in the order of their labels; with `defaut`, the value that no choice means.
 * @example
 * filtreChoix("Quand", { "a-venir": "À venir", toutes: "Toutes" }, { defaut: "a-venir" })
 */
export function filtreChoix<T extends string>(
  libelle: string,
  libelles: Readonly<Record<T, string>>,
  {
    defaut,
    tous = "Tous",
    multiple = false,
  }: { readonly defaut?: NoInfer<T>; readonly tous?: string; readonly multiple?: boolean } = {},
): FiltreListe {
  const options = Object.entries<string>(libelles)
    .map(([valeur, nom]) => ({ valeur, libelle: nom }))
    .filter(({ valeur }) => valeur !== defaut);
  return defaut === undefined
    ? { genre: "choix", libelle, tous, options, multiple }
    : { genre: "choix", libelle, tous: libelles[defaut], defaut, options, multiple };
}

/**
 * Only the rows of which `oui` is true.
 * @example
 * filtreOui("Preuve", "Sans pièce", "Avec ou sans pièce")
 */
export function filtreOui(libelle: string, oui: string, tous = "Tous"): FiltreListe {
  return { genre: "oui-non", libelle, tous, oui };
}

export const FILTRE_ANNEE: FiltreListe = { genre: "annee", libelle: "Année" };
export const FILTRE_DU: FiltreListe = { genre: "jour", libelle: "Du" };
export const FILTRE_AU: FiltreListe = { genre: "jour", libelle: "Au" };
export const FILTRE_BENEFICIAIRE = filtreMots("Nom du bénéficiaire");

/**
 * The label of each entry of a table of the house, for a choice among its keys.
 * @example
 * mapLibelles(ANOMALIES, ({ titre }) => titre)
 */
export function mapLibelles<T extends string, Entree>(
  table: Readonly<Record<T, Entree>>,
  libelle: (entree: Entree) => string,
): Readonly<Record<T, string>> {
  return Object.fromEntries(
    Object.entries<Entree>(table).map(([cle, entree]) => [cle, libelle(entree)]),
  ) as Record<T, string>;
}
