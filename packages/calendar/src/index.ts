// The main entry: calendars and worked days. Texts, deadlines and files have their own, so that a page which only
// counts days loads nothing else; see README.md.
export type { Calendrier, FermetureNormale, OptionsNormales } from "./calendriers/calendrier.ts";
export { createCalendrier } from "./calendriers/create-calendrier.ts";
export type {
  Fermeture,
  FermetureAnnuelle,
  OptionsCalendrier,
  Semaine,
} from "./calendriers/options-calendrier.ts";
export { isJourFerie } from "./feries/is-jour-ferie.ts";
export type { CodeFerie } from "./feries/regle-ferie.ts";
export { addJoursOuvres } from "./jours-ouvres/add-jours-ouvres.ts";
export { countJoursOuvres } from "./jours-ouvres/count-jours-ouvres.ts";
export { diffJoursOuvres } from "./jours-ouvres/diff-jours-ouvres.ts";
export { isJourOuvre } from "./jours-ouvres/is-jour-ouvre.ts";
export { nextJourOuvre } from "./jours-ouvres/next-jour-ouvre.ts";
export { previousJourOuvre } from "./jours-ouvres/previous-jour-ouvre.ts";
export type { JourLike, PlainDateLike } from "./jours/jour-like.ts";
