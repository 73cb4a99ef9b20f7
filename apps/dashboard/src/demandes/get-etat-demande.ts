import { compareDates, type DateIso } from "@ia-territoires/core";
import { type DemandeDocument, LIBELLES_STATUT_DEMANDE } from "@ia-territoires/dossiers";
import type { Ton } from "../affichage/etiquette.tsx";

/**
 * Word and tone of a document asked on a day; being late is told of what is still expected and of what came late.
 *
 * @example
 * getEtatDemande({ statut: "attendue", pourLe: "2026-03-01", … }, "2026-03-02").libelle // => "En retard"
 */
export function getEtatDemande(
  { statut, pourLe, recueLe }: Pick<DemandeDocument, "statut" | "pourLe" | "recueLe">,
  aujourdHui: DateIso,
): { libelle: string; ton: Ton } {
  const libelle = LIBELLES_STATUT_DEMANDE[statut];
  if (statut === "annulee") return { libelle, ton: "neutre" };
  if (statut === "attendue") {
    const retard = compareDates(pourLe, aujourdHui) < 0;
    return retard ? { libelle: "En retard", ton: "refus" } : { libelle, ton: "attention" };
  }
  const tard = recueLe !== undefined && compareDates(recueLe, pourLe) > 0;
  return { libelle: tard ? "Reçu en retard" : libelle, ton: "fait" };
}
