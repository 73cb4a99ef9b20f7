import type { DateIso } from "@ia-territoires/core";
import type { Redaction } from "@ia-territoires/reporting";
import type { FiltresRapport } from "./filtres-rapport.ts";

/** What is saved of the choices of the page; lot and body are ways to look at it, not the report. */
export function toChoix({ debut, fin, arrete, avoirs }: FiltresRapport, redaction: Redaction) {
  const { actionsCommerciales, bonnesPratiques, defauts, commentaire } = redaction;
  return {
    debut: debut as DateIso,
    fin: fin as DateIso,
    arreteLe: arrete as DateIso,
    avoirs,
    redaction: {
      actionsCommerciales: [...actionsCommerciales],
      bonnesPratiques: [...bonnesPratiques],
      defauts: [...defauts],
      commentaire,
    },
  };
}
