import { formatTypographie } from "../../affichage/format-typographie.ts";
import type { ChoixFiltre, OptionChoix } from "./choix-filtre.ts";
import { type Criteres, type Filtre, OUI } from "./to-criteres.ts";

/** A filter that is typed, or that came with a link. */
export interface ChampFiltre {
  readonly cle: string;
  readonly libelle: string;
  readonly aide?: string;
  readonly valeur: string | undefined;
}

/** The controls of the filters of a list, in the order of its registry within each kind. */
export interface Controles {
  readonly mots: ChampFiltre | undefined;
  readonly choix: readonly ChoixFiltre[];
  readonly jours: readonly ChampFiltre[];
  readonly textes: readonly ChampFiltre[];
  /** Only those the address holds. */
  readonly objets: readonly ChampFiltre[];
}

/**
 * Builds the controls of a list from the filters its registry declares and the criteria in force: each filter has its
 * control, but what only the screen of its subject knows how to ask.
 *
 * @example
 * buildControles([{ cle: "du", genre: "jour", libelle: "Du" }], {}, []).jours // => [{ cle: "du", libelle: "Du", valeur: undefined }]
 */
export function buildControles(
  filtres: readonly Filtre[],
  criteres: Criteres,
  annees: readonly OptionChoix[],
): Controles {
  const texte = (cle: string): string | undefined => {
    const valeur = criteres[cle];
    return valeur === undefined ? undefined : String(valeur);
  };
  const mots: ChampFiltre[] = [];
  const choix: ChoixFiltre[] = [];
  const jours: ChampFiltre[] = [];
  const textes: ChampFiltre[] = [];
  const objets: ChampFiltre[] = [];
  for (const filtre of filtres) {
    if (filtre.genre === "propre") continue;
    const { cle } = filtre;
    const champ = { cle, libelle: formatTypographie(filtre.libelle), valeur: texte(cle) };
    if (filtre.genre === "mots") mots.push({ ...champ, aide: formatTypographie(filtre.dans) });
    else if (filtre.genre === "choix") {
      const options = filtre.options.map(({ valeur, libelle }) => ({
        value: valeur,
        label: formatTypographie(libelle),
      }));
      choix.push({ ...champ, tous: formatTypographie(filtre.tous), options });
    } else if (filtre.genre === "oui-non") {
      const options = [{ value: OUI, label: formatTypographie(filtre.oui) }];
      choix.push({ ...champ, valeur: criteres[cle] === true ? OUI : undefined, tous: filtre.tous, options });
    } else if (filtre.genre === "annee") choix.push({ ...champ, tous: "Toutes", options: annees });
    else if (filtre.genre === "jour") jours.push(champ);
    else if (filtre.genre === "texte") {
      textes.push({ ...champ, aide: formatTypographie(`${filtre.aide} : ${filtre.exemple}`) });
    } else if (champ.valeur !== undefined) objets.push(champ);
  }
  return { mots: mots[0], choix, jours, textes, objets };
}
