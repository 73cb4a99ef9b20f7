import { isRefus } from "@ia-territoires/core";
import type { DateIso, Refus } from "@ia-territoires/core";
import type { CodeRefus as CodeRefusDroit } from "@ia-territoires/compliance";
import { examineSysteme } from "./examine-systeme.ts";
import type { ExamenGarde, Systeme } from "./systeme.ts";

/** The screening of a day, as it is kept. */
export function buildExamenGarde(
  systeme: Pick<Systeme, "faits" | "lectures">,
  le: DateIso,
): ExamenGarde | Refus<CodeRefusDroit> {
  const examen = examineSysteme(systeme, { asOf: le });
  if (isRefus(examen)) return examen;
  const { classement, obligations } = examen;
  return {
    le,
    textVersion: classement.textVersion,
    ruleset: classement.ruleset,
    classes: classement.outcomes.map(({ outcome }) => outcome),
    obligations,
  };
}
