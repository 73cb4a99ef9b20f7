// What is followed besides amounts, as tables of the report.
export { type GenreSuivi, type ListeSuivi, LISTES_SUIVI } from "./lecture/champs-suivi.ts";
export { parseListeSuivi, type SuiviLu } from "./lecture/parse-liste-suivi.ts";
export { buildTableauxSuivi, type OptionsSuivi } from "./suivi/build-tableaux-suivi.ts";
export { LIBELLES_CONFIANCE } from "./suivi/labels.ts";
export type {
  AchatSuivi,
  Confiance,
  EtapeSuivie,
  LivrableSuivi,
  PenaliteSuivie,
  ProjetSuivi,
  SuiviRapport,
} from "./suivi/suivi-rapport.ts";
