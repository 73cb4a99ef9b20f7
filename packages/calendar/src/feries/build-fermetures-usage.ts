import type { Territoire } from "@ia-territoires/core";
import type { FermetureAnnuelle } from "../calendriers/options-calendrier.ts";
import { quoteInput } from "../quote-input.ts";
import { REGLES_USAGE, USAGES_PAR_TERRITOIRE } from "../texts/usages-antilles-guyane.ts";
import type { CodeUsage } from "./regle-ferie.ts";

/**
 * Gives days of usage as closed days of every year, for the option `fermetures` of a calendar.
 *
 * Closed days are not worked, and move no legal deadline: usages are not fériés. Refuses by RangeError a usage that is
 * not recorded in the territory.
 * @example
 * createCalendrier({ territoire: "GP", fermetures: buildFermeturesUsage("GP", ["mardi-gras"]) })
 */
export function buildFermeturesUsage(
  territoire: Territoire,
  codes: readonly CodeUsage[],
): readonly FermetureAnnuelle[] {
  const known = USAGES_PAR_TERRITOIRE[territoire] ?? [];
  return codes.map((code) => {
    const regle = REGLES_USAGE.find(({ value }) => value.code === code && known.includes(code));
    if (regle !== undefined) return { nom: regle.value.nom, mois: regle.value.mois, jour: regle.value.jour };
    throw new RangeError(
      `usage ${quoteInput(code)} inconnu pour ${quoteInput(territoire)}, attendu : ${known.join(", ") || "aucun"}.`,
    );
  });
}
