// The public face of @ia-territoires/calendar; see README.md for a table of these names.
export type { Calendrier, FermetureNormale, OptionsNormales } from "./calendriers/calendrier.ts";
export { createCalendrier } from "./calendriers/create-calendrier.ts";
export type {
  Fermeture,
  FermetureAnnuelle,
  OptionsCalendrier,
  Semaine,
} from "./calendriers/options-calendrier.ts";
export { isJourFerie } from "./feries/is-jour-ferie.ts";
export type { JourFerie } from "./feries/build-jours-feries.ts";
export { buildFermeturesUsage } from "./feries/build-fermetures-usage.ts";
export { listJoursFeries } from "./feries/list-jours-feries.ts";
export { listJoursUsage } from "./feries/list-jours-usage.ts";
export type { CodeFerie, CodeUsage, StatutFerie } from "./feries/regle-ferie.ts";
export { addJoursOuvres } from "./jours-ouvres/add-jours-ouvres.ts";
export { countJoursOuvres } from "./jours-ouvres/count-jours-ouvres.ts";
export { diffJoursOuvres } from "./jours-ouvres/diff-jours-ouvres.ts";
export { isJourOuvre } from "./jours-ouvres/is-jour-ouvre.ts";
export { nextJourOuvre } from "./jours-ouvres/next-jour-ouvre.ts";
export { previousJourOuvre } from "./jours-ouvres/previous-jour-ouvre.ts";
export { formatJourFr } from "./jours/format-jour-fr.ts";
export type { JourLike, PlainDateLike } from "./jours/jour-like.ts";
export { buildEcheancier } from "./echeances/build-echeancier.ts";
export type { DemandeEcheancier, DepartEtape, Etape, EtapeDatee } from "./echeances/build-echeancier.ts";
export { type DemandeEcheance, calculateEcheance } from "./echeances/calculate-echeance.ts";
export type { Delai, Report } from "./echeances/delai.ts";
export type {
  Avertissement,
  CodeAvertissement,
  Echeance,
  JourExclu,
  MotifExclusion,
} from "./echeances/echeance.ts";
export { listDatesPeriodiques } from "./echeances/list-dates-periodiques.ts";
export type { DatePeriodique, DemandePeriodique } from "./echeances/list-dates-periodiques.ts";
export type { CodeRegleDelai, RegleDelai } from "./texts/ccag-3-2.ts";
export { latestDateConvocation } from "./convocations/latest-date-convocation.ts";
export type {
  CodeAvertissementConvocation,
  Convocation,
  DemandeConvocation,
  LectureConvocation,
  RefusConvocation,
} from "./convocations/convocation.ts";
export type { CodeConvocation } from "./texts/cgct-convocations.ts";
export { calculateEcheanceHoraire } from "./heures/calculate-echeance-horaire.ts";
export type { DemandeEcheanceHoraire, EcheanceHoraire } from "./heures/calculate-echeance-horaire.ts";
export { getZone } from "./heures/get-zone.ts";
export { isEcheanceDepassee } from "./heures/is-echeance-depassee.ts";
export { type InstantLike, toDateIso } from "./heures/to-date-iso.ts";
