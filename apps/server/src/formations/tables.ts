import type { DateIso, Quantite } from "@ia-territoires/core";
import type { PublicForme } from "@ia-territoires/dossiers/formations";
import type { ColumnType } from "kysely";

interface RegistreFormationsTable {
  dossier_id: string;
  organisme_id: string;
}

interface FormationTable {
  id: string;
  dossier_id: string;
  organisme_id: string;
  public_forme: PublicForme;
  /** Of the only person; null when people are counted, or when the name was erased. */
  nom: string | null;
  nombre: number;
  le: DateIso;
  heures: Quantite;
  contenu: string;
  formateur: string;
  fichier_id: string | null;
  recherche: string;
  demonstration: boolean;
  version: ColumnType<number, number | undefined, number>;
  cree_le: string;
  maj_le: string;
}

/** Tables of the register of trainings. */
export interface TablesFormations {
  registre_formations: RegistreFormationsTable;
  formation: FormationTable;
}
