import type { GenreModele, SaisieModele } from "@ia-territoires/dossiers/modeles";
import type { Generated } from "kysely";
import type { Importe, Json } from "../db/columns.ts";

interface ModeleDocumentTable {
  id: string;
  prestataire_id: string;
  titre: string;
  genre: GenreModele;
  texte: string;
  recherche: string;
  archive_le: Importe<string | null>;
  demonstration: Generated<boolean>;
  version: Generated<number>;
  cree_le: string;
  maj_le: string;
}

interface CopieModeleTable {
  id: string;
  modele_id: string;
  prestataire_id: string;
  /** The model as it was when the copy was asked for. */
  contenu: Json<SaisieModele>;
  avec_blancs: boolean;
  etat: "en-cours" | "faite" | "annulee";
  demandee_par: string;
  cree_le: string;
  finie_le: Importe<string | null>;
}

/** What became of one body of a copy. */
export type EtatCible = "a-faire" | "creee" | "mise-a-jour" | "inchangee" | "ecartee" | "echouee";

interface CopieCibleTable {
  copie_id: string;
  dossier_id: string;
  prestataire_id: string;
  rang: number;
  etat: EtatCible;
  message: Importe<string | null>;
}

interface DocumentModeleTable {
  id: string;
  modele_id: string;
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  edition: number;
  empreinte: string;
  pdf_id: string;
  docx_id: string;
  cree_le: string;
  remplace_le: Importe<string | null>;
}

/** Tables of the models of documents. */
export interface TablesModeles {
  modele_document: ModeleDocumentTable;
  copie_modele: CopieModeleTable;
  copie_cible: CopieCibleTable;
  document_modele: DocumentModeleTable;
}
