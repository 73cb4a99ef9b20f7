import type { DateIso } from "@ia-territoires/core";
import type { EvenementMission } from "../missions/action-mission.ts";
import type { Mission } from "../missions/mission.ts";
import { placeCreneaux } from "./place-creneaux.ts";

/** Frees the half-days to come of a devis that ends: its créneaux are cancelled, past ones stay as they are. */
export function releaseCreneaux(
  mission: Mission,
  devisId: string,
  aujourdHui: DateIso,
): { readonly mission: Mission; readonly evenements: readonly EvenementMission[] } {
  const liberes = mission.creneaux
    .filter(
      (creneau) => creneau.devisId === devisId && creneau.statut !== "annule" && creneau.date >= aujourdHui,
    )
    .map((creneau) => ({ ...creneau, statut: "annule" as const }));
  return placeCreneaux(mission, liberes, aujourdHui);
}
