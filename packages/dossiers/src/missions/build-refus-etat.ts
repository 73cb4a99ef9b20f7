import { buildRefus } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { RefusMission } from "./action-mission.ts";
import { CODES_REFUS_MISSION } from "./codes.ts";
import type { CodeRefusPropreMission } from "./codes.ts";

/** A refusal that the catalogue explains whole: it comes from where things stand, or from the clause given. */
export function buildRefusEtat(
  code: CodeRefusPropreMission,
  figures: Readonly<Record<string, unknown>>,
  sources: readonly Source[] = [],
): RefusMission {
  const { titre, explication } = CODES_REFUS_MISSION[code];
  return buildRefus({ code, message: `${titre}. ${explication}`, sources, figures });
}
