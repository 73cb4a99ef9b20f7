import type { DateIso } from "@ia-territoires/core";
import type {
  Adhesion,
  Convention,
  Deliberation,
  DerogationTerritoire,
  Devis,
  EtapeMission,
  StatutDevis,
} from "@ia-territoires/dossiers";
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Importe, Instant, Json, JsonNullable } from "../db/columns.ts";

interface DossierTable {
  id: string;
  genre: "mission" | "systeme" | "formations";
  cree_par: string;
  cree_le: Instant;
  version: Generated<number>;
  demonstration: Generated<boolean>;
}

interface DossierPartieTable {
  dossier_id: string;
  organisme_id: string;
  role: "prestataire" | "beneficiaire" | "responsable" | "accompagnant";
}

interface MissionTable {
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  tarif: string;
  derogation: JsonNullable<DerogationTerritoire>;
  deliberation: JsonNullable<Deliberation>;
  convention: JsonNullable<Convention>;
  adhesions_passees: ColumnType<readonly Adhesion[], string | undefined, string>;
  etape: ColumnType<EtapeMission | null, EtapeMission | undefined, EtapeMission>;
  etape_depuis: ColumnType<DateIso | null, DateIso | undefined, DateIso>;
  maj_le: Instant;
}

interface DevisTable {
  id: string;
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  numero: string;
  date: string;
  objet: string;
  statut: StatutDevis;
  montant: string;
  demi_journees: number;
  contenu: Json<Devis>;
  /** Sent one day, whatever became of it: from then on the beneficiary sees it. */
  envoye: GeneratedAlways<boolean>;
  recherche: string;
  rang: Generated<string>;
  cree_le: Instant;
  maj_le: Instant;
}

interface CompteurNumeroTable {
  prestataire_id: string;
  serie: string;
  dernier: number;
}

interface CompteurPlafondTable {
  prestataire_id: string;
  beneficiaire_id: string;
  tarif: string;
  periode_debut: string;
  plafond: number | null;
  pris: number;
}

interface MouvementPlafondTable {
  id: Generated<string>;
  prestataire_id: string;
  beneficiaire_id: string;
  tarif: string;
  periode_debut: string;
  dossier_id: string;
  devis_id: string;
  demi_journees: number;
  dossier_version: Importe<number | null>;
  cree_le: Instant;
}

/** Tables of dossiers, missions and devis. */
export interface TablesDossiers {
  dossier: DossierTable;
  dossier_partie: DossierPartieTable;
  mission: MissionTable;
  devis: DevisTable;
  compteur_numero: CompteurNumeroTable;
  compteur_plafond: CompteurPlafondTable;
  mouvement_plafond: MouvementPlafondTable;
}
