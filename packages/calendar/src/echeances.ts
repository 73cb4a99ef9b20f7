// Another entry: deadlines that explain themselves, and the time zones they are read in.
export { latestDateConvocation } from "./convocations/latest-date-convocation.ts";
export type {
  CodeAvertissementConvocation,
  Convocation,
  DemandeConvocation,
  LectureConvocation,
  RefusConvocation,
} from "./convocations/convocation.ts";
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
export { type JourDuDelai, listJoursDuDelai, type RoleJour } from "./echeances/list-jours-du-delai.ts";
export { listDatesPeriodiques } from "./echeances/list-dates-periodiques.ts";
export type { DatePeriodique, DemandePeriodique } from "./echeances/list-dates-periodiques.ts";
export { calculateEcheanceHoraire } from "./heures/calculate-echeance-horaire.ts";
export type { DemandeEcheanceHoraire, EcheanceHoraire } from "./heures/calculate-echeance-horaire.ts";
export { getZone } from "./heures/get-zone.ts";
export { isEcheanceDepassee } from "./heures/is-echeance-depassee.ts";
export { type InstantLike, toDateIso } from "./heures/to-date-iso.ts";
export { formatJourFr } from "./jours/format-jour-fr.ts";
export type { CodeRegleDelai, RegleDelai } from "./texts/ccag-3-2.ts";
export { ETAPES_COMMANDE_CANUT, type EtapeCommande } from "./texts/cctp-canut-6-6-6.ts";
export type { CodeConvocation } from "./texts/cgct-convocations.ts";
export { DELAIS_HORAIRES, type DelaiHoraire } from "./texts/delais-horaires.ts";
export type { Fondement } from "./texts/fondement.ts";
