import type { Classement } from "../classement/classement.ts";
import { getPortes, listOutcomes } from "../classement/list-outcomes.ts";
import { VRAI } from "../moteur/etat.ts";
import type { Program } from "../moteur/create-program.ts";
import { prepareSlots, toLectures } from "../moteur/evaluate.ts";
import { getProgram } from "../moteur/get-program.ts";
import { readFaits } from "../moteur/read-faits.ts";
import { runCode } from "../moteur/run-code.ts";
import type { Ruleset } from "../packs/build-ruleset.ts";
import { RULESET } from "../packs/ruleset.ts";
import { getSignature } from "./get-signature.ts";
import { listAlternatives } from "./list-alternatives.ts";
import type { Alternative } from "./list-alternatives.ts";
import { planDecisives } from "./plan-decisives.ts";
import type { FaitDecisif, PlanDecisives } from "./plan-decisives.ts";
import type { ReponseDecisive } from "./reponses-decisives.ts";

/** A trial: one other answer to one fact. */
interface Essai {
  readonly fait: FaitDecisif;
  readonly alternative: Alternative;
}

/**
 * Lists the answers that would change the class: each alone, then each pair of which neither alone does.
 *
 * Every other answer to every fact of the class is tried; of a multiple choice, those that differ by one option. Answers
 * that would contradict the others are left out. Contested readings keep the choice of the classement.
 * @example
 * const faits = { infersOutputs: "oui", exclusions: [], practices: [], biometricFunctions: [], annexIIIAreas: [], annexIActs: [], activities: ["uses"], interactions: [] };
 * const { seules } = listDecisiveAnswers(classifySystem(faits, { asOf: "2026-11-25" }));
 * seules.find(({ changements }) => changements[0].fact === "infersOutputs") // => { changements: [{ fact: "infersOutputs", valeur: "non" }], outcomes: ["out-of-scope"] }
 */
export function listDecisiveAnswers(
  classement: Classement,
  ruleset: Ruleset = RULESET,
): { readonly seules: readonly ReponseDecisive[]; readonly paires: readonly ReponseDecisive[] } {
  const program = getProgram(ruleset, classement.textVersion);
  const portes = getPortes(program);
  const bench = createBanc(program, classement);
  const essais = bench.plan.facts.flatMap((fait) =>
    listAlternatives(fait.place, bench.raw).map((alternative): Essai => ({ fait, alternative })),
  );
  const seules: ReponseDecisive[] = [];
  const paires: ReponseDecisive[] = [];
  const calmes: Essai[] = [];
  for (const essai of essais) {
    if (!bench.apply([essai])) continue;
    if (getSignature(portes, bench.slots) === bench.signature) calmes.push(essai);
    else seules.push(bench.describe([essai]));
  }
  const held = new Int8Array(program.layout.size);
  for (const [i, one] of calmes.entries()) {
    bench.apply([one]);
    held.set(bench.slots);
    for (let j = i + 1; j < calmes.length; j++) {
      const two = calmes[j] as Essai;
      if (two.fait === one.fait) continue;
      const isLinked = one.fait.isLinked || two.fait.isLinked;
      if (isLinked ? !bench.apply([one, two]) : !bench.add(held, two)) continue;
      if (getSignature(portes, bench.slots) !== bench.signature) paires.push(bench.describe([one, two]));
    }
  }
  return { seules, paires };
}

/** A bench on which answers are changed and the class found again. */
interface Banc {
  readonly plan: PlanDecisives;
  /** Answers as given, before what they imply. */
  readonly raw: Int8Array;
  readonly slots: Int8Array;
  readonly signature: number;
  /** Runs the whole class with these changes; false when they contradict the rest. */
  readonly apply: (essais: readonly Essai[]) => boolean;
  /** Adds one change to a state already run; false when it contradicts the rest. */
  readonly add: (held: Int8Array, essai: Essai) => boolean;
  readonly describe: (essais: readonly Essai[]) => ReponseDecisive;
}

function createBanc(program: Program, { faits, asOf, lectures: choix }: Classement): Banc {
  const plan = planDecisives(program);
  const lectures = toLectures(program, choix);
  const raw = new Int8Array(program.layout.size);
  const slots = new Int8Array(program.layout.size);
  readFaits(program, faits, raw);
  slots.set(raw);
  const known = prepareSlots(program, slots, asOf, lectures).length;
  runCode(plan.code, 0, plan.code.length, slots, lectures);
  return {
    plan,
    raw,
    slots,
    signature: getSignature(getPortes(program), slots),
    apply: (essais) => {
      slots.set(raw);
      for (const { fait, alternative } of essais) slots.set(alternative.values, fait.place.first);
      const contradictions = prepareSlots(program, slots, asOf, lectures).length;
      runCode(plan.code, 0, plan.code.length, slots, lectures);
      return contradictions <= known;
    },
    add: (held, { fait, alternative }) => {
      slots.set(held);
      slots.set(alternative.values, fait.place.first);
      for (const { start, end } of fait.contradictions) {
        if (runCode(program.code, start, end, slots, lectures) === VRAI) return false;
      }
      runCode(fait.code, 0, fait.code.length, slots, lectures);
      return true;
    },
    describe: (essais) => ({
      changements: essais.map(({ alternative }) => alternative.changement),
      outcomes: listOutcomes({ program, slots, lectures, contradictions: [] }, asOf).outcomes.map(
        ({ outcome }) => outcome,
      ),
    }),
  };
}
