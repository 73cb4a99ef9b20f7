import type { Chiffre } from "@ia-territoires/core";
import { getNatureOrganisme } from "@ia-territoires/dossiers";
import { CATEGORIES_JURIDIQUES } from "../organismes/texts/categories-juridiques.ts";
import { COLLECTIVITES_PARTICULIERES } from "../organismes/texts/collectivites-particulieres.ts";

/** What the texts of the server itself say: which kind a body is. */
export function listChiffresServeur(): readonly Chiffre[] {
  const { source, certainty, natures } = CATEGORIES_JURIDIQUES;
  return [
    ...[...new Set(natures.values())].map(
      (nature): Chiffre => ({
        code: `donnees:categorie:${nature}`,
        fichier: "categories-juridiques",
        libelle: `Catégories juridiques proposées pour : ${getNatureOrganisme(nature).libelle}`,
        value: [...natures].flatMap(([code, sienne]) => (sienne === nature ? [code] : [])).join(", "),
        from: null,
        source,
        certainty,
        verifiedOn: null,
      }),
    ),
    ...COLLECTIVITES_PARTICULIERES.map(
      ({ cle, nom, assemblee, source: texte, certainty: sure }): Chiffre => ({
        code: `donnees:collectivite:${cle}`,
        fichier: "collectivites-particulieres",
        libelle: `Collectivité à statut particulier : ${nom ?? assemblee}`,
        value: `assemblée : ${assemblee}`,
        from: null,
        source: texte,
        certainty: sure,
        verifiedOn: null,
      }),
    ),
  ];
}
