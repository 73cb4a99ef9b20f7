import type { ColumnType, Generated } from "kysely";
import type { Importe, Instant } from "../db/columns.ts";

/** Functional contact of an organisme (a service, not a person). */
export interface ContactOrganisme {
  readonly courriel?: string | undefined;
  readonly telephone?: string | undefined;
}

export interface OrganismeTable {
  id: string;
  nature: string;
  nom: string;
  nom_recherche: string;
  siren: string | null;
  siret: string | null;
  code_insee: string | null;
  departement: string | null;
  region: string | null;
  codes_postaux: Generated<string[]>;
  population: number | null;
  epci_siren: string | null;
  assemblee: string | null;
  adresse: string | null;
  contact: ColumnType<ContactOrganisme, string | undefined, string>;
  origine: "annuaire" | "saisie";
  cree_par: string | null;
  ferme: Generated<boolean>;
  /** Columns that only the import of the directory writes. */
  cle_annuaire: Importe<string | null>;
  autres_noms: Generated<string[]>;
  departements: Generated<string[]>;
  type_epci: Importe<string | null>;
  ept_siren: Importe<string | null>;
  version: Generated<number>;
  maj_le: Instant;
}

/** Index of the search: public rows of the directory only. */
interface AnnuaireRechercheTable {
  organisme_id: string;
  nature: string;
  population: number | null;
  nom_recherche: string;
  autres_noms: boolean;
  ferme: boolean;
}

interface AnnuaireImportTable {
  version: string;
  importe_le: Generated<string>;
  nombres: ColumnType<object, string, string>;
}

/** Tables of the directory. */
export interface TablesOrganismes {
  organisme: OrganismeTable;
  annuaire_recherche: AnnuaireRechercheTable;
  annuaire_import: AnnuaireImportTable;
}
