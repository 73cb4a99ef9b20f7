// The entry of the centres de gestion: their tariffs, devis, yearly cap.
export { calculateDevis } from "./devis/calculate-devis.ts";
export { CODES_AVERTISSEMENT_DEVIS, CODES_REFUS_DEVIS } from "./devis/codes.ts";
export type { CodeAvertissementDevis, CodeRefusDevis } from "./devis/codes.ts";
export type {
  DemandeDevis,
  LecturesTarif,
  TrancheDevis,
  TvaDemande,
  UsagePlafond,
} from "./devis/demande-devis.ts";
export { LECTURES_PAR_DEFAUT } from "./devis/lectures-par-defaut.ts";
export type {
  AvertissementDevis,
  DevisCalcule,
  FiguresRefusDevis,
  HorsPeriode,
  LigneDevis,
  PropositionDevis,
  RefusDevis,
  ResultatDevis,
  TvaDevis,
} from "./devis/resultat-devis.ts";
export { buildJauges } from "./plafond/build-jauges.ts";
export type { QuestionJauges } from "./plafond/build-jauges.ts";
export { formatDemiJournees } from "./plafond/format-demi-journees.ts";
export { getPeriodePlafond } from "./plafond/get-periode-plafond.ts";
export type { Imputation, Jauge, PeriodePlafond } from "./plafond/jauge.ts";
export { formatConditionsTarif } from "./tarifs/format-conditions-tarif.ts";
export { getTarifCdg } from "./tarifs/get-tarif-cdg.ts";
export { listTarifsCdg } from "./tarifs/list-tarifs-cdg.ts";
export type {
  CodeTarif,
  ConditionsTarif,
  ContactTarif,
  TarifCdg,
  TvaTarif,
} from "./tarifs/tarif-cdg.ts";
export { TARIFS_CDG } from "./tarifs/tarifs-cdg.ts";
export { listUsages } from "./plafond/list-usages.ts";
export type { InterventionAcceptee, UsageParLecture } from "./plafond/list-usages.ts";
export { calculatePrestation } from "./prestations/calculate-prestation.ts";
export { CODES_REFUS_PRESTATION } from "./prestations/codes-refus-prestation.ts";
export type { CodeRefusPrestation } from "./prestations/codes-refus-prestation.ts";
export type {
  DemandePrestation,
  LignePrestation,
  PrixPrestation,
  RefusPrestation,
} from "./prestations/demande-prestation.ts";
export type {
  ModeleTarif,
  ModeleTemps,
  PrestationCdg,
  PrixParClasse,
  TranchePopulation,
  UniteTemps,
} from "./prestations/prestation-cdg.ts";
export { PRESTATIONS_CDG } from "./prestations/prestations-cdg.ts";
