import { isTerritoire, type Territoire } from "@ia-territoires/core";

/** What the page of the jours fériés is asked, as typed and as it stands in the address. */
export interface SaisieFeries {
  readonly territoire: Territoire;
  readonly annee: string;
  /** Alsace-Moselle: is Good Friday férié in this commune? */
  readonly vendrediSaint: "oui" | "non";
  /** Saint-Martin: the reading from 2018. */
  readonly abolition: "28-mai" | "27-mai";
}

/**
 * Parses the address of the page of the jours fériés; what it does not say, or says wrongly, takes its default.
 *
 * @example
 * parseSaisieFeries({ territoire: "GP" }, "2026") // => { territoire: "GP", annee: "2026", vendrediSaint: "oui", abolition: "28-mai" }
 */
export function parseSaisieFeries(
  search: Readonly<Record<string, unknown>>,
  anneeCourante: string,
): SaisieFeries {
  const { territoire, annee, vendrediSaint, abolition } = search;
  return {
    territoire: isTerritoire(territoire) ? territoire : "FR",
    annee: typeof annee === "string" && annee !== "" ? annee.slice(0, 20) : anneeCourante,
    vendrediSaint: territoire === "AM" && vendrediSaint === "non" ? "non" : "oui",
    abolition: territoire === "MF" && abolition === "27-mai" ? "27-mai" : "28-mai",
  };
}

/**
 * The part of what was typed that the address keeps: the choices of other territories are left out.
 *
 * @example
 * formatSaisieFeries({ territoire: "GP", annee: "2027", vendrediSaint: "oui", abolition: "28-mai" })
 * // => { territoire: "GP", annee: "2027" }
 */
export function formatSaisieFeries(saisie: SaisieFeries): Readonly<Record<string, string>> {
  const { territoire, annee, vendrediSaint, abolition } = saisie;
  return {
    territoire,
    annee,
    ...(territoire === "AM" && { vendrediSaint }),
    ...(territoire === "MF" && { abolition }),
  };
}
