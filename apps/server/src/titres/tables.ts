import type { DateIso, Montant } from "@ia-territoires/core";
import type { CodeEcart, StatutTitre, Titre } from "@ia-territoires/dossiers";
import type { Generated, JSONColumnType } from "kysely";

interface ExerciceTable {
  prestataire_id: string;
  annee: number;
  statut: "ouvert" | "clos";
  ouvert_le: DateIso;
  clos_le: DateIso | null;
  version: Generated<number>;
}
interface ReglageTitresTable {
  prestataire_id: string;
  chapitre: string;
  article: string;
  compte_anterieur: string | null;
  version: Generated<number>;
  maj_le: string;
}
interface LotTitresTable {
  id: string;
  prestataire_id: string;
  numero: string;
  exercice: number;
  du: DateIso;
  au: DateIso;
  statut: "prepare" | "transmis" | "abandonne";
  transmis_le: DateIso | null;
  demonstration: Generated<boolean>;
  version: Generated<number>;
  cree_le: string;
}
interface TitreTable {
  id: string;
  lot_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  dossier_id: string;
  devis_id: string;
  reference: string;
  exercice: number;
  statut: StatutTitre;
  demi_journees: number;
  montant: Montant;
  net: Montant;
  numero: string | null;
  bordereau: string | null;
  emis_le: DateIso | null;
  contenu: JSONColumnType<Titre>;
  recherche: string;
  version: Generated<number>;
  rang: Generated<string>;
  cree_le: string;
  maj_le: string;
}
interface FacturationTable {
  titre_id: string;
  intervention_id: string;
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  devis_id: string;
  demi_journees: number;
  cree_le: string;
  /** When its titre was withdrawn, rejected or cancelled to be billed again; null while it holds. */
  liberee_le: string | null;
}
interface RapprochementTable {
  prestataire_id: string;
  fait_le: string;
  missions: number;
  ecarts: number;
}
interface EcartPlafondTable {
  id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  dossier_id: string;
  code: CodeEcart;
  objet: string;
  message: string;
  a_faire: string;
  constate_le: string;
}

/** Tables of titres de recettes and of the reconciliation of the cap. */
export interface TablesTitres {
  exercice: ExerciceTable;
  reglage_titres: ReglageTitresTable;
  lot_titres: LotTitresTable;
  titre: TitreTable;
  facturation: FacturationTable;
  rapprochement: RapprochementTable;
  ecart_plafond: EcartPlafondTable;
}
