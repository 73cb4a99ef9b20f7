import { NATURES_ORGANISME } from "@ia-territoires/dossiers";

/** The kinds of bodies as choices of a field, after one for « none ». */
export const choixNatures = (aucune: string) => [
  { value: "", label: aucune },
  ...NATURES_ORGANISME.map(({ nature, libelle }) => ({ value: nature, label: libelle })),
];
