import { FACT_IDS, FAITS } from "../src/index.ts";
import type { Fait, Faits } from "../src/index.ts";
import { CAS_DORES } from "../test/golden/index.ts";

/** Numbers that look drawn, the same at every run. */
export function createHasard(graine: number): () => number {
  let state = graine;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Answers that would contradict most others if drawn. */
const COHERENTES: Readonly<Record<string, unknown>> = {
  infersOutputs: "oui",
  rulesWrittenByHumansOnly: "non",
  exclusions: [],
  legalForm: "commune",
  publicAuthority: "oui",
  bodyGovernedByPublicLaw: "oui",
  legalPersonsOnly: "non",
  materiallyInfluencesDecision: "oui",
  usesBiometricData: "oui",
  personalData: "oui",
  firstPlacedOnMarket: "2026-01-15",
  significantDesignChange: "jamais",
};

/** Declarations near the golden systems, with so many facts answered; plain objects, as JSON gives them. */
export function buildDeclarations(nombre: number, faitsRepondus: number): readonly Faits[] {
  const hasard = createHasard(20_261_125);
  const golden = Object.values(CAS_DORES).flat();
  const isPlain = (value: unknown): boolean => typeof value !== "object" || Array.isArray(value);
  return Array.from({ length: nombre }, (_, i) => {
    const base = golden[i % golden.length]?.faits ?? {};
    const faits: Record<string, unknown> = {};
    for (const [id, value] of Object.entries(base))
      if (isPlain(value) && value !== "inconnu") faits[id] = value;
    for (const id of FACT_IDS) {
      if (Object.keys(faits).length >= faitsRepondus) break;
      faits[id] ??= COHERENTES[id] ?? (id.endsWith("Purposes") ? [] : drawAnswer(FAITS[id], hasard));
    }
    return JSON.parse(JSON.stringify(faits)) as Faits;
  });
}

function drawAnswer(fait: Fait, hasard: () => number): unknown {
  if (fait.type === "bool") return hasard() < 0.25 ? "oui" : "non";
  if (fait.type === "date") return hasard() < 0.5 ? "2026-01-15" : "jamais";
  if (fait.type === "number") return Math.floor(hasard() * 300);
  const { options } = fait as { readonly options: readonly string[] };
  const option = options[Math.floor(hasard() * options.length)];
  if (fait.type === "one") return option;
  return hasard() < 0.2 ? [option] : [];
}
