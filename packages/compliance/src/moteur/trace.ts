import type { Source } from "@ia-territoires/core";
import type { CompiledRule } from "./create-program.ts";
import { FAUX, INCONNU, PRESUME_VRAI, VRAI } from "./etat.ts";

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

/** What a program keeps to write traces: entries are shared, since few differ; those left open are made when met. */
export interface Trace {
  readonly rules: readonly CompiledRule[];
  /** Slot of each rule. */
  readonly slots: Int16Array;
  readonly met: readonly TraceEntry[];
  readonly notMet: readonly TraceEntry[];
  /** Of each rule: its open entries, by what they miss; and the last one, since most stay open for the same want. */
  readonly open: readonly Map<number, TraceEntry>[];
  readonly lastKeys: Int32Array;
  readonly last: (TraceEntry | undefined)[];
}

/** Entries of the rules that are decided, and none yet for those that are not. */
export function createTrace(rules: readonly CompiledRule[]): Trace {
  return {
    rules,
    slots: Int16Array.from(rules, ({ slot }) => slot),
    met: rules.map((rule) => buildEntry(rule, "met", null, [])),
    notMet: rules.map((rule) => buildEntry(rule, "not-met", null, [])),
    open: rules.map(() => new Map()),
    lastKeys: new Int32Array(rules.length).fill(-1),
    last: rules.map(() => undefined),
  };
}

/** What became of every rule, in their order. */
export function listTrace(trace: Trace, slots: Int8Array): readonly TraceEntry[] {
  // Most rules are not met: a copy of that answer, in which the others are set.
  const entries = trace.notMet.slice();
  for (let i = 0; i < entries.length; i++) {
    const etat = slots[trace.slots[i] as number] as number;
    if (etat === FAUX) continue;
    entries[i] = etat === VRAI ? (trace.met[i] as TraceEntry) : getOpenEntry(trace, i, etat, slots);
  }
  return entries;
}

function getOpenEntry(trace: Trace, i: number, etat: number, slots: Int8Array): TraceEntry {
  const compiled = trace.rules[i] as CompiledRule;
  const bits = getMissingBits(compiled.reads, slots);
  const key = bits * 3 + etat + 1;
  // No key is below nought: a rule never seen open has none.
  if (trace.lastKeys[i] === key) return trace.last[i] as TraceEntry;
  const open = trace.open[i] as Map<number, TraceEntry>;
  let entry = open.get(key);
  if (entry === undefined) {
    const presumed = etat === INCONNU ? null : etat === PRESUME_VRAI ? "met" : "not-met";
    const missing = compiled.facts.filter((_fact, rank) => ((bits >> rank) & 1) === 1);
    entry = buildEntry(compiled, "undetermined", presumed, missing);
    open.set(key, entry);
  }
  trace.lastKeys[i] = key;
  trace.last[i] = entry;
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
  { rule, facts, rules }: CompiledRule,
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
