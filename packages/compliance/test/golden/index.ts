import { ANNEXE_I } from "./annexe-i.ts";
import { ANNEXE_III } from "./annexe-iii.ts";
import { ARTICLE_5 } from "./article-5.ts";
import { ARTICLE_50 } from "./article-50.ts";
import type { CasDore } from "./cas-dore.ts";
import { DATES } from "./dates.ts";
import { HORS_CHAMP } from "./hors-champ.ts";
import { NATIONAL } from "./national.ts";
import { OPTIONS_INCONNUES } from "./options-inconnues.ts";

/** The golden set, by theme. */
export const CAS_DORES: Readonly<Record<string, readonly CasDore[]>> = {
  "Champ, exclusions et contre-exemples": HORS_CHAMP,
  "Pratiques interdites": ARTICLE_5,
  "Annexe III": ANNEXE_III,
  "Annexe I": ANNEXE_I,
  Transparence: ARTICLE_50,
  "Droit français": NATIONAL,
  "Dates et rôles": DATES,
  "Options inconnues": OPTIONS_INCONNUES,
};
