import type { DateIso, Montant } from "@ia-territoires/core";
import type {
  ClasseSysteme,
  EtatAction,
  StatutSysteme,
  Systeme,
  UsageSysteme,
} from "@ia-territoires/dossiers/systemes";
import type { ColumnType, Generated, JSONColumnType } from "kysely";

interface SystemeTable {
  dossier_id: string;
  /** Whose system it is. */
  organisme_id: string;
  nom: string;
  fournisseur: string;
  usage: UsageSysteme;
  statut: StatutSysteme;
  /** Classes to show: a juriste's while the opinion holds. */
  classes: ColumnType<ClasseSysteme[], ClasseSysteme[], ClasseSysteme[]>;
  /** A national rule stands in the way. */
  bloque: boolean;
  /** Questions on which the class still depends. */
  questions: number;
  contenu: JSONColumnType<Omit<Systeme, "actions">>;
  examine_le: DateIso;
  version_texte: string;
  /** Hash of the release of law and version of the engine. */
  droit: string;
  changement_a_voir: boolean;
  recherche: string;
  cree_le: string;
  maj_le: string;
}

interface SystemeActionTable {
  id: string;
  dossier_id: string;
  titre: string;
  obligation: string | null;
  responsable: string;
  echeance: DateIso;
  budget: Montant | null;
  etat: EtatAction;
  faite_le: DateIso | null;
  note: string | null;
  rang: Generated<string>;
}

/** Tables of the register. */
export interface TablesRegistre {
  systeme: SystemeTable;
  systeme_action: SystemeActionTable;
}
