import { buildRefus } from "@ia-territoires/core";
import type { RefusMission } from "./action-mission.ts";
import { CODES_REFUS_MISSION } from "./codes.ts";
import type { CodeRefusPropreMission } from "./codes.ts";
import type { Devis, StatutDevis } from "./mission.ts";

const CODE_DU_STATUT: Readonly<Record<StatutDevis, CodeRefusPropreMission>> = {
  brouillon: "devis-non-envoye",
  envoye: "devis-deja-envoye",
  accepte: "devis-deja-accepte",
  decline: "devis-decline",
  annule: "devis-annule",
};

/** The refusal of an action on a devis whose status is not one of those; it comes from the state and from no text. */
export function findRefusStatut(devis: Devis, permis: readonly StatutDevis[]): RefusMission | undefined {
  if (permis.includes(devis.statut)) return undefined;
  const code = CODE_DU_STATUT[devis.statut];
  const { titre, explication } = CODES_REFUS_MISSION[code];
  return buildRefus({
    code,
    message: `${titre} (${devis.numero}). ${explication}`,
    sources: [],
    figures: { devisId: devis.id, devisStatut: devis.statut },
  });
}
