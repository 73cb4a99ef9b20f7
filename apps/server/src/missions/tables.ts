import type { DateIso } from "@ia-territoires/core";
import type { Besoin, Creneau, DemandeDocument, Intervention } from "@ia-territoires/dossiers";
import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** A part of a mission: `contenu` is what the library answered, the other columns are for lists and constraints. */
interface PartieMissionTable<Contenu extends object> {
  id: string;
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  statut: string;
  contenu: JSONColumnType<Contenu>;
  rang: Generated<string>;
  maj_le: ColumnType<string, string | undefined, string>;
}

interface BesoinTable extends PartieMissionTable<Besoin> {
  recu_le: DateIso;
}
interface CreneauTable extends PartieMissionTable<Creneau> {
  devis_id: string;
  date: DateIso;
  demi_journee: string;
  referent_id: string | null;
  /** How many invitations have left for it. */
  invitations: Generated<number>;
}
interface InterventionTable extends PartieMissionTable<Intervention> {
  devis_id: string;
  date: DateIso;
  demi_journees: number;
}
interface DemandeDocumentTable extends PartieMissionTable<DemandeDocument> {
  pour_le: DateIso;
}

/** Tables of what a mission holds besides its devis. */
export interface TablesMission {
  besoin: BesoinTable;
  creneau: CreneauTable;
  intervention: InterventionTable;
  demande_document: DemandeDocumentTable;
}
