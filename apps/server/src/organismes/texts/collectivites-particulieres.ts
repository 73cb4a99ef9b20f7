import type { Certainty, Source } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";

/**
 * A collectivité that is not simply « the council of this département » or « of this région », or whose assembly has a
 * name of its own. `nature` is the nearest of the closed list.
 */
export interface CollectiviteParticuliere {
  /** Key in the directory: `commune:`, `departement:`, `region:` or `epci:` and the code in the source. */
  readonly cle: string;
  readonly nature: NatureOrganisme;
  /** Absent: the name built from the source is kept. */
  readonly nom?: string;
  readonly assemblee: string;
  /** Keys of the source that have no council of their own since this collectivité replaced them. */
  readonly remplace: readonly string[];
  readonly source: Source;
  readonly certainty: Certainty;
}

const cgct = (article: string): Source => ({
  texte: "Code général des collectivités territoriales",
  article,
});

/** The collectivités of the list above, in the order of their codes. */
export const COLLECTIVITES_PARTICULIERES: readonly CollectiviteParticuliere[] = [
  {
    cle: "commune:75056",
    nature: "commune",
    assemblee: "conseil de Paris",
    remplace: ["departement:75"],
    source: cgct("L. 2512-1"),
    certainty: "secondary",
  },
  {
    cle: "departement:67",
    nature: "departement",
    nom: "Collectivité européenne d'Alsace",
    assemblee: "conseil de la Collectivité européenne d'Alsace",
    remplace: ["departement:68"],
    source: cgct("L. 3431-1"),
    certainty: "from-memory",
  },
  {
    cle: "region:94",
    nature: "region",
    nom: "Collectivité de Corse",
    assemblee: "assemblée de Corse",
    remplace: ["departement:2A", "departement:2B"],
    source: cgct("L. 4421-1"),
    certainty: "secondary",
  },
  {
    cle: "region:02",
    nature: "region",
    nom: "Collectivité territoriale de Martinique",
    assemblee: "assemblée de Martinique",
    remplace: ["departement:972"],
    source: cgct("L. 7211-1"),
    certainty: "secondary",
  },
  {
    cle: "region:03",
    nature: "region",
    nom: "Collectivité territoriale de Guyane",
    assemblee: "assemblée de Guyane",
    remplace: ["departement:973"],
    source: cgct("L. 7111-1"),
    certainty: "secondary",
  },
  {
    cle: "region:06",
    nature: "region",
    nom: "Département-Région de Mayotte",
    assemblee: "assemblée de Mayotte",
    remplace: ["departement:976"],
    source: {
      texte:
        "Loi n° 2025-797 du 11 août 2025 ; loi organique n° 2025-793 ; décret n° 2025-1427 du 30 décembre 2025",
    },
    certainty: "secondary",
  },
  {
    cle: "region:975",
    nature: "region",
    nom: "Collectivité territoriale de Saint-Pierre-et-Miquelon",
    assemblee: "conseil territorial",
    remplace: ["departement:975"],
    source: cgct("L.O. 6411-1"),
    certainty: "from-memory",
  },
  {
    cle: "commune:97701",
    nature: "commune",
    nom: "Collectivité de Saint-Barthélemy",
    assemblee: "conseil territorial",
    remplace: ["departement:977", "region:977"],
    source: cgct("L.O. 6211-1"),
    certainty: "from-memory",
  },
  {
    cle: "commune:97801",
    nature: "commune",
    nom: "Collectivité de Saint-Martin",
    assemblee: "conseil territorial",
    remplace: ["departement:978", "region:978"],
    source: cgct("L.O. 6311-1"),
    certainty: "from-memory",
  },
  {
    cle: "region:986",
    nature: "region",
    nom: "Territoire des îles Wallis et Futuna",
    assemblee: "assemblée territoriale",
    remplace: ["departement:986"],
    source: { texte: "Loi n° 61-814 du 29 juillet 1961" },
    certainty: "from-memory",
  },
  {
    cle: "region:987",
    nature: "region",
    nom: "Polynésie française",
    assemblee: "assemblée de la Polynésie française",
    remplace: ["departement:987"],
    source: { texte: "Loi organique n° 2004-192 du 27 février 2004" },
    certainty: "from-memory",
  },
  {
    cle: "region:988",
    nature: "region",
    nom: "Nouvelle-Calédonie",
    assemblee: "congrès de la Nouvelle-Calédonie",
    remplace: ["departement:988"],
    source: { texte: "Loi organique n° 99-209 du 19 mars 1999" },
    certainty: "from-memory",
  },
];

/** Divisions of the source without inhabitants or council: Terres australes et antarctiques françaises, Clipperton. */
export const DIVISIONS_SANS_CONSEIL: readonly string[] = [
  "departement:984",
  "departement:989",
  "region:984",
  "region:989",
];

/** Assemblies of groupements whose name is not the usual « conseil communautaire », by type in the source. */
export const ASSEMBLEES_DES_GROUPEMENTS: Readonly<
  Record<string, { readonly assemblee: string; readonly source: Source; readonly certainty: Certainty }>
> = {
  METRO: { assemblee: "conseil de la métropole", source: cgct("L. 5217-4"), certainty: "from-memory" },
  MET69: { assemblee: "conseil de la métropole", source: cgct("L. 3611-3"), certainty: "secondary" },
  EPT: { assemblee: "conseil de territoire", source: cgct("L. 5219-2"), certainty: "from-memory" },
};
