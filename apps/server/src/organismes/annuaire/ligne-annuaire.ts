import type { NatureOrganisme } from "@ia-territoires/dossiers";

/** An organisme as the directory knows it, ready to be stored. */
export interface LigneAnnuaire {
  /** What makes it the same organisme from one version of the data to the next, e.g. `"commune:14118"`. */
  readonly cle: string;
  readonly nature: NatureOrganisme;
  readonly nom: string;
  readonly nomRecherche: string;
  /** Communes déléguées and associées, départements replaced: names people still look for. */
  readonly autresNoms: readonly string[];
  readonly siren: string | null;
  readonly codeInsee: string | null;
  /** For a groupement across several départements, the likely one (see `departements`). */
  readonly departement: string | null;
  readonly departements: readonly string[];
  readonly region: string | null;
  readonly codesPostaux: readonly string[];
  readonly population: number | null;
  readonly epciSiren: string | null;
  readonly eptSiren: string | null;
  readonly typeEpci: string | null;
  /** Only where it is not the usual name for the nature. */
  readonly assemblee: string | null;
}
