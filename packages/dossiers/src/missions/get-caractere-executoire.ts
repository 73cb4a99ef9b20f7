import { compareDates } from "@ia-territoires/core";
import type { DateIso, Source } from "@ia-territoires/core";
import { getNatureOrganisme } from "../natures/get-nature-organisme.ts";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";
import { assertDate } from "./assert-date.ts";
import type { Deliberation } from "./mission.ts";

/** Whether a délibération binds on a day. `a-verifier`: this kind of body follows rules that were not read. */
export interface CaractereExecutoire {
  readonly etat: "executoire" | "non-executoire" | "a-verifier";
  /** First day on which it binds, when its dates are known. */
  readonly depuis?: DateIso;
  readonly manque: readonly ("publication" | "transmission")[];
  readonly sources: readonly Source[];
}

/**
 * Tells whether a délibération on a CDG's optional mission binds on a day, since when, or what it lacks.
 *
 * An act binds by right once published and, when the law lists it among those to be sent, sent to the préfet (CGCT,
 * art. L. 2131-1 for communes; same rule for the other kinds, see texts/). Délibérations on conventions about optional
 * missions of the CDG are not in that list (art. L. 2131-2, I, 1°, b), so by default (`dispensee`) the transmission is
 * recorded without being awaited; a vendor that reads otherwise asks for it (`requise`).
 *
 * Throws a RangeError on a date that does not exist and on an unknown kind of body.
 * @example
 * getCaractereExecutoire({ numero: "2026-14", date: "2026-03-02", publieeLe: "2026-03-05" }, "2026-03-04", "commune")
 * // => { etat: "non-executoire", depuis: "2026-03-05", manque: [], sources: [CGCT L. 2131-1, …] }
 */
export function getCaractereExecutoire(
  deliberation: Deliberation,
  date: DateIso,
  nature: NatureOrganisme,
  transmission: "dispensee" | "requise" = "dispensee",
): CaractereExecutoire {
  assertDate("date", date);
  const regime = getNatureOrganisme(nature).regime.value;
  if (regime.publication === "a-verifier") return { etat: "a-verifier", manque: [], sources: regime.sources };
  const formalites = [
    { nom: "publication", le: deliberation.publieeLe },
    ...(transmission === "requise" ? [{ nom: "transmission", le: deliberation.transmiseLe } as const] : []),
  ] as const;
  const manque = formalites.filter(({ le }) => le === undefined).map(({ nom }) => nom);
  if (manque.length > 0) return { etat: "non-executoire", manque, sources: regime.sources };
  const depuis = formalites.reduce(
    (plusTard, { le }) => (le !== undefined && compareDates(le, plusTard) > 0 ? le : plusTard),
    deliberation.date,
  );
  const etat = compareDates(depuis, date) <= 0 ? "executoire" : "non-executoire";
  return { etat, depuis, manque, sources: regime.sources };
}
