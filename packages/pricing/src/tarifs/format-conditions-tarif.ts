import { formatSource, formatMontant, multiplyMontant } from "@ia-territoires/core";
import type { DatedValue } from "@ia-territoires/core";
import { formatDemiJournees } from "../plafond/format-demi-journees.ts";
import type { ConditionsTarif } from "./tarif-cdg.ts";

/**
 * Writes the conditions of a tariff as one French sentence with its clause, for screens and documents.
 * @example
 * formatConditionsTarif(getTarifCdg("cdg14-ia").versions[0])
 * // => "200,00\u00A0€ la demi-journée, frais de déplacement inclus ; une demi-journée au moins (200,00\u00A0€) ; 10 demi-journées (5 jours) au plus par an (2\u202F000,00\u00A0€) (Offre de service CDG14, art. 2.2)."
 */
export function formatConditionsTarif({ value, source }: DatedValue<ConditionsTarif>): string {
  const { prixDemiJournee, minimumDemiJournees, plafondDemiJournees, deplacements } = value;
  const limite = (demiJournees: number | null, suffixe: string): readonly string[] =>
    demiJournees === null
      ? []
      : [
          `${formatDemiJournees(demiJournees)} ${suffixe} (${formatMontant(multiplyMontant(prixDemiJournee, demiJournees))})`,
        ];
  const phrases = [
    `${formatMontant(prixDemiJournee)} la demi-journée, frais de déplacement ${deplacements === "inclus" ? "inclus" : "non précisés"}`,
    ...limite(minimumDemiJournees, "au moins"),
    ...limite(plafondDemiJournees, "au plus par an"),
  ];
  return `${phrases.join(" ; ")} (${formatSource(source)}).`;
}
