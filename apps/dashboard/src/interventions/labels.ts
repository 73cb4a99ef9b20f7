import { LIBELLES_STATUT_INTERVENTION, type StatutIntervention } from "@ia-territoires/dossiers";
import type { Ton } from "../affichage/etiquette.tsx";

const TONS: Readonly<Record<StatutIntervention, Ton>> = {
  prevue: "principal",
  realisee: "attention",
  "service-fait": "fait",
  annulee: "neutre",
};

/** Word and tone of the status of an intervention. */
export function getStatutIntervention(statut: StatutIntervention): { libelle: string; ton: Ton } {
  return { libelle: LIBELLES_STATUT_INTERVENTION[statut], ton: TONS[statut] };
}
