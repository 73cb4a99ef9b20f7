import type { FactId } from "../src/index.ts";

/**
 * Options from which no rule draws a consequence of its own: to choose one is to leave the others out, and that is the
 * answer. Any other option is read by a rule, which a test holds.
 */
export const OPTIONS_SANS_REGLE: Readonly<Partial<Record<FactId, readonly string[]>>> = {
  biometricSubjects: ["public"],
  biometricAttributes: ["other"],
  // The draft guidelines leave tax remissions out by not naming them.
  essentialBenefits: ["tax-remission"],
  tasks: [
    "retrieve-general",
    "retrieve-case-facts",
    "extract-structure",
    "translate-transcribe",
    "summarise",
    "quality-check-after",
    "pattern-audit-after",
    "forecast-no-person",
  ],
  syntheticModalities: ["code-labels"],
  // Their form alone does not say what these bodies are.
  legalForm: ["spl", "sem", "delegataire", "association", "autre"],
};
