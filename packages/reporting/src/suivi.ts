// What is followed besides amounts, as tables of the report.
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
