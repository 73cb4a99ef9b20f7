import { quoteInput } from "@ia-territoires/core";
import type { CelluleLue, ErreurListe } from "./cellule.ts";
import { type Champ, type ChampListe, toCleTitre } from "./champs.ts";
import { readTexte } from "./read-champ.ts";

/** Heading of the file for a field, chosen by a person. */
export type Correspondance = Readonly<Partial<Record<ChampListe, string>>>;

/** Finds the place of each field among the headings; says which are missing or twice there. */
export function readEnTete<Nom extends string>(
  entete: readonly CelluleLue[],
  champs: readonly Champ<Nom>[],
  correspondance: Readonly<Partial<Record<Nom, string>>>,
): { readonly places: ReadonlyMap<Nom, number>; readonly erreurs: readonly ErreurListe[] } {
  const titres = entete.map((cellule) => toCleTitre(readTexte(cellule)));
  const places = new Map<Nom, number>();
  const erreurs: ErreurListe[] = [];
  for (const { champ, titre, requis, autres } of champs) {
    const choisi = correspondance[champ];
    const noms = choisi === undefined ? [titre, ...autres] : [choisi];
    const trouves = noms.map((nom) => listPlaces(titres, toCleTitre(nom))).find((liste) => liste.length > 0);
    const [place, seconde] = trouves ?? [];
    if (place === undefined) {
      if (requis) {
        erreurs.push({
          code: "colonne-absente",
          ligne: 1,
          colonne: titre,
          valeur: choisi === undefined ? "" : quoteInput(choisi),
          attendu: `une colonne « ${choisi ?? titre} »`,
        });
      }
    } else if (seconde === undefined) {
      places.set(champ, place);
    } else {
      erreurs.push({
        code: "colonne-double",
        ligne: 1,
        colonne: titre,
        valeur: quoteInput(readTexte(entete[seconde])),
        attendu: `une seule colonne « ${readTexte(entete[place])} »`,
      });
    }
  }
  return { places, erreurs };
}

function listPlaces(titres: readonly string[], cle: string): readonly number[] {
  return titres.flatMap((titre, place) => (titre === cle ? [place] : []));
}
