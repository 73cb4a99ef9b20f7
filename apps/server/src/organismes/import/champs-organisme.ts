/** What a row of a file may say of an organisme, as text; what is empty is not touched. */
export const CHAMPS_ORGANISME = [
  "siret",
  "siren",
  "nom",
  "nature",
  "departement",
  "codePostal",
  "assemblee",
  "adresse",
  "courriel",
  "telephone",
] as const;
export type ChampOrganisme = (typeof CHAMPS_ORGANISME)[number];
export type ChampsOrganisme = Readonly<Partial<Record<ChampOrganisme, string>>>;
