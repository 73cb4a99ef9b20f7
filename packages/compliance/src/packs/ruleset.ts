import { AIA_2024 } from "../texts/aia-2024-07-12/pack.ts";
import { AIA_2026 } from "../texts/aia-2026-07-27/pack.ts";
import { INTERPRETATIONS } from "../texts/interpretations/pack.ts";
import { NATIONAL_FR } from "../texts/national-fr/pack.ts";
import { buildRuleset } from "./build-ruleset.ts";
import type { Ruleset } from "./build-ruleset.ts";

/** The law as this version of the library knows it: both texts, the readings relevées, French law. */
export const RULESET: Ruleset = /* @__PURE__ */ buildRuleset("2026-11-26", [
  AIA_2024,
  AIA_2026,
  INTERPRETATIONS,
  NATIONAL_FR,
]);
