import { buildRuleset } from "./build-ruleset.ts";
import type { Ruleset } from "./build-ruleset.ts";
import { listPackErrors } from "./list-pack-errors.ts";
import type { LawPack } from "./pack.ts";

/**
 * Makes a ruleset of law packs, checked and fingerprinted, to apply an older or a future release of law.
 *
 * Refuses by RangeError (in French, with the first fault) packs with a broken reference, a repeated id, an entry that
 * cites nothing or an impossible date; `listPackErrors` gives all faults.
 * @example
 * createRuleset("reprise", RULESET.packs).hash === RULESET.hash // => true
 * createRuleset("vide", []) // => RangeError
 */
export function createRuleset(id: string, packs: readonly LawPack[]): Ruleset {
  const errors = listPackErrors(packs);
  if (errors.length > 0) {
    throw new RangeError(`Lot de droit « ${id} » refusé, ${errors.length} défaut(s) : ${errors[0]}`);
  }
  return buildRuleset(id, packs);
}
