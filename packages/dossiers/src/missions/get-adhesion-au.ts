import { compareDates } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { getDebutConvention } from "./get-fin-convention.ts";
import type { Convention, Mission } from "./mission.ts";

/** A mission with the délibération and the convention that stood on a day: those of today, or past ones. */
export function getAdhesionAu(mission: Mission, le: DateIso): Mission {
  const { adhesionsPassees = [], convention } = mission;
  if (convention !== undefined && compareDates(convention.signeeLe, le) <= 0) return mission;
  const passee = adhesionsPassees
    .filter((adhesion) => compareDates(adhesion.convention.signeeLe, le) <= 0)
    .at(-1);
  if (passee === undefined) return mission;
  const { deliberation: _, convention: __, ...reste } = mission;
  return { ...reste, ...passee };
}

/** The part of a mission that says on what it rests, and rested. */
type Adhesions = Pick<Mission, "adhesionsPassees" | "convention">;

/** Every convention of a mission, in the order of time. */
export function listConventions({ adhesionsPassees = [], convention }: Adhesions): readonly Convention[] {
  return [
    ...adhesionsPassees.map((adhesion) => adhesion.convention),
    ...(convention === undefined ? [] : [convention]),
  ];
}

/**
 * Gives the day from which the years of convention are counted: the first day of the first one. A new convention does
 * not open a new yearly cap before its time.
 *
 * @example
 * getDateConvention({ …, convention: { signeeLe: "2026-06-10", … } }) // => "2026-06-10"
 */
export function getDateConvention(mission: Adhesions): DateIso | undefined {
  const [premiere] = listConventions(mission);
  return premiere === undefined ? undefined : getDebutConvention(premiere);
}
