import type { Certainty, Source } from "@ia-territoires/core";
import type { Classement } from "../classement/classement.ts";
import { getProgram } from "../moteur/get-program.ts";
import type { Ruleset } from "../packs/build-ruleset.ts";
import { RULESET } from "../packs/ruleset.ts";
import { LIBELLES_AUTORITES } from "./libelles-doutes.ts";

/** An authority for a system, planned as long as no law designates it. */
export interface AutoriteDuSysteme {
  readonly id: string;
  readonly libelle: string;
  readonly status: "prevue" | "designee";
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly note: string | null;
}

/**
 * Lists the authorities planned for the classes found; none is designated by a French law yet, and each says so.
 *
 * @example
 * const faits = { infersOutputs: "oui", exclusions: [], practices: [], biometricFunctions: [], annexIIIAreas: [], annexIActs: [], activities: ["uses"], interactions: ["direct"], transparencyExceptions: [] };
 * listAutorites(classifySystem(faits, { asOf: "2026-11-25" })).map(({ libelle }) => libelle) // => ["DGCCRF (autorité prévue, à confirmer)", "Arcom (autorité prévue, à confirmer)"]
 */
export function listAutorites(
  classement: Classement,
  ruleset: Ruleset = RULESET,
): readonly AutoriteDuSysteme[] {
  const found = new Set(
    classement.outcomes.filter(({ outcome }) => outcome !== "undetermined").flatMap(({ rules }) => rules),
  );
  return getProgram(ruleset, classement.textVersion)
    .droit.autorites.filter(({ about }) => about.some((rule) => found.has(rule)))
    .map(({ id, status, certainty, sources, note }) => ({
      id,
      libelle: LIBELLES_AUTORITES[id] ?? id,
      status,
      certainty,
      sources,
      note: note ?? null,
    }));
}
