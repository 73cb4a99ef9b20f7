import { classifySystem, listObligations } from "@ia-territoires/compliance";
import type {
  Classement,
  CodeRefus as CodeRefusDroit,
  Obligations,
  TextVersion,
} from "@ia-territoires/compliance";
import { isRefus } from "@ia-territoires/core";
import type { DateIso, Refus } from "@ia-territoires/core";
import { getLectures } from "./get-lectures.ts";
import type { Systeme } from "./systeme.ts";

/** What the law says of a system on a day: classes with their reasons, obligations with their dates. */
export interface ExamenSysteme {
  readonly statut: "examen";
  readonly classement: Classement;
  readonly obligations: Obligations;
}

/**
 * Asks the law about the answers of a system, with the readings that a juriste settled: on a day, under the wording in
 * force on that day unless another is named.
 *
 * Refuses (as a value) a day before 1 August 2024; by RangeError, in French, an absurd day.
 * @example
 * examineSysteme({ faits: {}, lectures: [] }, { asOf: "2026-11-25" }).classement.outcomes[0].outcome // => "undetermined"
 */
export function examineSysteme(
  { faits, lectures }: Pick<Systeme, "faits" | "lectures">,
  options: { readonly asOf: DateIso; readonly textVersion?: TextVersion },
): ExamenSysteme | Refus<CodeRefusDroit> {
  const classement = classifySystem(faits, { ...options, lectures: getLectures(lectures) });
  if (isRefus(classement)) return classement;
  const obligations = listObligations(classement);
  if ("statut" in obligations) return obligations;
  return { statut: "examen", classement, obligations };
}
