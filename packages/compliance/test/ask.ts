import { isRefus } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { classifySystem, listObligations } from "../src/index.ts";
import type { Classement, Faits, Obligations, OptionsClassement } from "../src/index.ts";

/** Classifies, where no refusal is foreseen. */
export function classify(
  faits: unknown,
  asOf = "2026-11-25",
  options: Partial<OptionsClassement> = {},
): Classement {
  const classement = classifySystem(faits as Faits, { asOf: asOf as DateIso, ...options });
  if (isRefus(classement)) throw new Error(classement.message);
  return classement;
}

/** Lists obligations, where no refusal is foreseen. */
export function oblige(classement: Classement, asOf?: string): Obligations {
  const dues = listObligations(classement, asOf === undefined ? {} : { asOf: asOf as DateIso });
  if (isRefus(dues)) throw new Error(dues.message);
  return dues;
}
