import type { Source } from "@ia-territoires/core";
import type { CompiledRule, Program } from "./create-program.ts";
import { FAUX, INCONNU, VRAI } from "./etat.ts";

/** What became of a rule. */
export interface TraceEntry {
  readonly rule: string;
  readonly status: "met" | "not-met" | "undetermined";
  /** While undetermined: what is held of it until somebody answers. */
  readonly presumed: "met" | "not-met" | null;
  /** Facts the rule looks at itself. */
  readonly facts: readonly string[];
  /** Answers it still waits for; none once it is decided. */
  readonly missing: readonly string[];
  /** Rules it looks at: follow them for the facts beneath. */
  readonly rules: readonly string[];
  readonly citations: readonly Source[];
}

/** The entries of a rule that is decided, and none yet for one that is not. */
export function createEntries(compiled: Omit<CompiledRule, "entries">): CompiledRule["entries"] {
  return {
    met: buildEntry(compiled, "met", null, []),
    notMet: buildEntry(compiled, "not-met", null, []),
    open: new Map(),
    recent: { key: Number.NaN, entry: null },
  };
}

/** What became of every rule, in their order. */
export function listTrace({ rules, ruleSlots, notMet }: Program, slots: Int8Array): readonly TraceEntry[] {
  // Most rules are not met: a copy of that answer, in which the others are set.
  const trace = notMet.slice();
  for (let i = 0; i < ruleSlots.length; i++) {
    const etat = slots[ruleSlots[i] as number] as number;
    if (etat === FAUX) continue;
    const compiled = rules[i] as CompiledRule;
    trace[i] = etat === VRAI ? compiled.entries.met : getOpenEntry(compiled, etat, slots);
  }
  return trace;
}

function getOpenEntry(compiled: CompiledRule, etat: number, slots: Int8Array): TraceEntry {
  const key = getMissingBits(compiled.reads, slots) * 3 + etat + 1;
  const { open, recent } = compiled.entries;
  // One declaration after another leaves most rules open for the same want.
  if (recent.key === key && recent.entry !== null) return recent.entry;
  let entry = open.get(key);
  if (entry === undefined) {
    const presumed = etat === INCONNU ? null : etat > INCONNU ? "met" : "not-met";
    const missing = compiled.facts.filter((_fact, i) => ((Math.floor(key / 3) >> i) & 1) === 1);
    entry = buildEntry(compiled, "undetermined", presumed, missing);
    open.set(key, entry);
  }
  recent.key = key;
  recent.entry = entry;
  return entry;
}

/** One bit per fact of which an answer is missing: a rule looks at fewer than 24 facts, which a test holds. */
function getMissingBits(reads: Int16Array, slots: Int8Array): number {
  let bits = 0;
  for (let i = 0; i < reads.length; i += 2) {
    if (slots[reads[i] as number] === INCONNU) bits |= 1 << (reads[i + 1] as number);
  }
  return bits;
}

function buildEntry(
  { rule, facts, rules }: Omit<CompiledRule, "entries">,
  status: TraceEntry["status"],
  presumed: TraceEntry["presumed"],
  missing: readonly string[],
): TraceEntry {
  return Object.freeze({
    rule: rule.id,
    status,
    presumed,
    facts: Object.freeze(facts),
    missing: Object.freeze(missing),
    rules: Object.freeze(rules),
    citations: Object.freeze(rule.sources),
  });
}
