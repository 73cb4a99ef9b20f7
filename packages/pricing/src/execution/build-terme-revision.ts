import { buildRefus, quoteInput } from "@ia-territoires/core";
import type { Quantite, Refus } from "@ia-territoires/core";
import type { Mois, SerieIndice } from "../texts/indice-syntec.ts";
import type { TermeRevision } from "./calculate-revision.ts";
import type { CodeRefusExecution } from "./codes-refus-execution.ts";
import { multiplyFractions, toFraction, writeFraction } from "./fraction.ts";

/** Which months of which series, with what weight. */
export interface QuestionTerme {
  readonly serie: SerieIndice;
  readonly poids: Quantite;
  readonly moisInitial: Mois;
  readonly moisActuel: Mois;
  /**
   * Across a change of base, the index that the link coefficient multiplies: the old one (`ancienne`) or the new one
   * (`nouvelle`). Contracts and comments disagree, so there is no default.
   */
  readonly cote?: "ancienne" | "nouvelle";
}

/**
 * Reads the two values of an index from its series, linked across a change of base, as a term for `calculateRevision`.
 *
 * Refuses `indice-inconnu` for a month that the series does not give (nothing is interpolated), `raccordement-requis`
 * when the months stand on both sides of a change of base and no side is told. Throws a RangeError on what is not a month.
 * @example
 * const serie = { code: "x", libelle: "X", valeurs: [{ mois: "2024-01", valeur: "100" }, { mois: "2025-01", valeur: "104.5" }], raccordement: null };
 * buildTermeRevision({ serie, poids: "0.85", moisInitial: "2024-01", moisActuel: "2025-01" })
 * // => { poids: "0.85", initial: "100", actuel: "104.5" }
 */
export function buildTermeRevision(
  question: QuestionTerme,
): TermeRevision | Refus<CodeRefusExecution, { readonly mois: readonly Mois[] }> {
  const { serie, poids, moisInitial, moisActuel, cote } = question;
  for (const mois of [moisInitial, moisActuel]) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(mois))
      throw new RangeError(`Mois AAAA-MM attendu, reçu ${quoteInput(mois)}.`);
  }
  const initial = serie.valeurs.find(({ mois }) => mois === moisInitial);
  const actuel = serie.valeurs.find(({ mois }) => mois === moisActuel);
  if (initial === undefined || actuel === undefined) {
    const absents = [moisInitial, moisActuel].filter(
      (mois) => !serie.valeurs.some((valeur) => valeur.mois === mois),
    );
    const message = `${serie.libelle} : aucune valeur connue pour ${absents.join(" et ")}.`;
    return buildRefus({ code: "indice-inconnu", message, sources: [], figures: { mois: absents } });
  }
  const { raccordement } = serie;
  if (
    raccordement === null ||
    moisInitial >= raccordement.premierMois ||
    moisActuel < raccordement.premierMois
  ) {
    return { poids, initial: initial.valeur, actuel: actuel.valeur };
  }
  const lie = (valeur: string): string => {
    const exact = multiplyFractions(toFraction(valeur), toFraction(raccordement.coefficient));
    return writeFraction(exact, { decimales: 10, sens: "proche" });
  };
  if (cote === "ancienne") return { poids, initial: lie(initial.valeur), actuel: actuel.valeur };
  if (cote === "nouvelle") return { poids, initial: initial.valeur, actuel: lie(actuel.valeur) };
  return buildRefus({
    code: "raccordement-requis",
    message: `${serie.libelle} : ${moisInitial} et ${moisActuel} sont de part et d'autre du changement de base de ${raccordement.premierMois} (coefficient ${raccordement.coefficient.replace(".", ",")}). Dire quel indice il multiplie : l'ancien ou le nouveau.`,
    sources: [raccordement.source],
    figures: { mois: [moisInitial, moisActuel] },
  });
}
