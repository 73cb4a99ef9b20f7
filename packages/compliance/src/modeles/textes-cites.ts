import type { Source } from "@ia-territoires/core";
import { AIA_2024 } from "../texts/aia-2024-07-12/pack.ts";
import { NATIONAL_FR } from "../texts/national-fr/pack.ts";

const TEXTES: Readonly<Record<string, Source>> = { ...AIA_2024.sources, ...NATIONAL_FR.sources };

/** An article of a text that the packs already name. Refuses by RangeError a text they do not have. */
export function cite(texte: string, article: string): Source {
  const source = TEXTES[texte];
  if (source === undefined) throw new RangeError(`Texte inconnu des lots de droit : « ${texte} ».`);
  return { ...source, article };
}
