import type { Classement } from "../classement/classement.ts";
import { getPortes, listOutcomes } from "../classement/list-outcomes.ts";
import type { Portes } from "../classement/list-outcomes.ts";
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
  const calmes: Essai[] = [];
  for (const essai of essais) {
    if (bench.apply([essai]) > bench.connues) continue;
    if (getSignature(portes, bench.slots) === bench.signature) calmes.push(essai);
    else seules.push(bench.describe([essai]));
  }
  return { seules, paires: listPaires(bench, portes, calmes) };
}

/** Pairs that change the class though neither of the two does, in the order of the facts. */
function listPaires(bench: Banc, portes: Portes, calmes: readonly Essai[]): readonly ReponseDecisive[] {
  const paires: { readonly rang: number; readonly paire: ReponseDecisive }[] = [];
  const held = new Int8Array(bench.slots.length);
  const rangs = new Map(calmes.map((essai, rang) => [essai, rang]));
  const getRang = (essai: Essai): number => rangs.get(essai) ?? 0;
  // What a linked answer implies is drawn once, with it held: the other one is then added as any other.
  const lies = calmes.filter(({ fait }) => fait.isLinked);
  const ordonnes = [...lies, ...calmes.filter(({ fait }) => !fait.isLinked)];
  for (let i = 0; i < ordonnes.length; i++) {
    const one = ordonnes[i] as Essai;
    // Answers set aside because they contradict each other may come back with the second change: all runs again.
    const isClair = bench.apply([one]) === 0;
    held.set(bench.slots);
    for (let j = i + 1; j < ordonnes.length; j++) {
      const two = ordonnes[j] as Essai;
      if (two.fait === one.fait) continue;
      const tient =
        isClair && !two.fait.isLinked ? bench.add(held, two) : bench.apply([one, two]) <= bench.connues;
      if (!tient) continue;
      if (getSignature(portes, bench.slots) === bench.signature) continue;
      const [premier, second] = getRang(one) < getRang(two) ? [one, two] : [two, one];
      paires.push({
        rang: getRang(premier) * calmes.length + getRang(second),
        paire: bench.describe([premier, second]),
      });
    }
  }
  return paires.sort((a, b) => a.rang - b.rang).map(({ paire }) => paire);
}

/** A bench on which answers are changed and the class found again. */
interface Banc {
  readonly plan: PlanDecisives;
  /** Answers as given, before what they imply. */
  readonly raw: Int8Array;
  readonly slots: Int8Array;
  readonly signature: number;
  /** Contradictions of the answers as given. */
  readonly connues: number;
  /** Runs the whole class with these changes, and counts the contradictions. */
  readonly apply: (essais: readonly Essai[]) => number;
  /** Adds one change to a state already run and without contradiction; false when it contradicts the rest. */
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
  const connues = prepareSlots(program, slots, asOf, lectures).length;
  runCode(plan.code, 0, plan.code.length, slots, lectures);
  return {
    plan,
    raw,
    slots,
    signature: getSignature(getPortes(program), slots),
    connues,
    apply: (essais) => {
      slots.set(raw);
      for (const { fait, alternative } of essais) slots.set(alternative.values, fait.place.first);
      const contradictions = prepareSlots(program, slots, asOf, lectures).length;
      runCode(plan.code, 0, plan.code.length, slots, lectures);
      return contradictions;
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
