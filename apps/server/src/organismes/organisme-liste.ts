import type { NatureOrganisme } from "@ia-territoires/dossiers";

/** An organisme as lists show it; unknown is null. */
export interface OrganismeListe {
  readonly id: string;
  readonly nom: string;
  readonly nature: NatureOrganisme;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly codeInsee: string | null;
  /** Null for a région, which lies in none of its own. */
  readonly departement: string | null;
  readonly codesPostaux: readonly string[];
  readonly population: number | null;
  readonly ferme: boolean;
}

/** The columns of {@link OrganismeListe}, for queries that read `organisme`. */
export const COLONNES_LISTE = [
  "organisme.id",
  "organisme.nom",
  "organisme.nature",
  "organisme.siren",
  "organisme.siret",
  "organisme.code_insee as codeInsee",
  "organisme.departement",
  "organisme.codes_postaux as codesPostaux",
  "organisme.population",
  "organisme.ferme",
] as const;
