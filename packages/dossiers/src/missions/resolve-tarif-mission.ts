import { quoteInput } from "@ia-territoires/core";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import type { TarifCdg } from "@ia-territoires/pricing/cdg";
import type { ContexteMission } from "./action-mission.ts";
import type { Mission } from "./mission.ts";

/** The tariff of a mission: the vendor's own when the context brings it, else pricing's. */
export function resolveTarifMission(
  { tarif: id }: Pick<Mission, "tarif">,
  { tarif }: Pick<ContexteMission, "tarif">,
): TarifCdg {
  if (tarif === undefined) return getTarifCdg(id);
  if (tarif.id === id) return tarif;
  throw new RangeError(
    `Tarif de la mission ${quoteInput(id)}, mais le contexte apporte ${quoteInput(tarif.id)}.`,
  );
}
