import { buildRefus } from "@ia-territoires/core";
import type { Refus, Source } from "@ia-territoires/core";
import { CODES_REFUS_TITRE } from "./codes.ts";
import type { CodeRefusTitre } from "./codes.ts";

/** A refusal of titres or exercices. */
export type RefusTitre = Refus<CodeRefusTitre>;

/** The refusal of a code; without a message of its own, the words of the catalogue. */
export function refuseTitre(
  code: CodeRefusTitre,
  {
    message,
    sources = [],
    figures = {},
  }: { message?: string; sources?: readonly Source[]; figures?: object } = {},
): RefusTitre {
  const { titre, explication } = CODES_REFUS_TITRE[code];
  return buildRefus({ code, message: message ?? `${titre}. ${explication}`, sources, figures });
}
