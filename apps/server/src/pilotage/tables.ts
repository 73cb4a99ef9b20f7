import type { DateIso } from "@ia-territoires/core";
import type { CodeAnomalie } from "@ia-territoires/dossiers";

interface AnomalieTable {
  id: string;
  dossier_id: string;
  prestataire_id: string;
  beneficiaire_id: string;
  code: CodeAnomalie;
  depuis: DateIso;
  objet_id: string | null;
  detail: string;
}

/** Tables of what the rules say of missions, for lists. */
export interface TablesPilotage {
  anomalie: AnomalieTable;
}
