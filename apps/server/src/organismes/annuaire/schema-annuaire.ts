import type { ColumnType, Generated } from "kysely";

/** Columns that only the import of the directory writes. */
type Importe<T> = ColumnType<T, T | undefined, T>;

/** Columns and tables of the migration `0100_annuaire`, added to the schema that Kysely sees. */
declare module "../../db/schema.ts" {
  interface OrganismeTable {
    cle_annuaire: Importe<string | null>;
    autres_noms: Generated<string[]>;
    departements: Generated<string[]>;
    type_epci: Importe<string | null>;
    ept_siren: Importe<string | null>;
  }
  interface Schema {
    annuaire_recherche: {
      organisme_id: string;
      nature: string;
      population: number | null;
      nom_recherche: string;
      autres_noms: boolean;
      ferme: boolean;
    };
    annuaire_import: {
      version: string;
      importe_le: Generated<string>;
      nombres: ColumnType<object, string, string>;
    };
  }
}
