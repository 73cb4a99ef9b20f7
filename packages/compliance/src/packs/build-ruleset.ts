import { calculateEmpreinte } from "../empreinte/calculate-empreinte.ts";
import type { LawPack } from "./pack.ts";

/** A release of law that the engine can apply. */
export interface Ruleset {
  readonly id: string;
  /** SHA-256 of the packs: the same text, whoever holds it. */
  readonly hash: string;
  readonly packs: readonly LawPack[];
}

/** A ruleset of packs known to be sound; its fingerprint is computed when first asked for. */
export function buildRuleset(id: string, packs: readonly LawPack[]): Ruleset {
  let hash: string | undefined;
  return Object.freeze({
    id,
    packs: Object.freeze([...packs]),
    get hash() {
      hash ??= calculateEmpreinte(packs);
      return hash;
    },
  });
}
