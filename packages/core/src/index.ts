// The public face of @ia-territoires/core; see README.md for a table of these names.
export type {
  Brand,
  CodeDepartement,
  CodeInsee,
  DateIso,
  Montant,
  NumeroTva,
  PrixUnitaire,
  Quantite,
  Siren,
  Siret,
  Taux,
} from "./brands.ts";
export { buildNumeroTva } from "./identifiants/build-numero-tva.ts";
export { formatSiren } from "./identifiants/format-siren.ts";
export { formatSiret } from "./identifiants/format-siret.ts";
export { getSiren } from "./identifiants/get-siren.ts";
export { isNumeroTva } from "./identifiants/is-numero-tva.ts";
export { isSiren } from "./identifiants/is-siren.ts";
export { isSiret } from "./identifiants/is-siret.ts";
export { parseNumeroTva } from "./identifiants/parse-numero-tva.ts";
export { parseSiren } from "./identifiants/parse-siren.ts";
export { parseSiret } from "./identifiants/parse-siret.ts";
export { CODES_DEPARTEMENT } from "./territoires/codes-departement.ts";
export { getDepartement } from "./territoires/get-departement.ts";
export { isCodeDepartement } from "./territoires/is-code-departement.ts";
export { isCodeInsee } from "./territoires/is-code-insee.ts";
export { isTerritoire } from "./territoires/is-territoire.ts";
export { parseCodeDepartement } from "./territoires/parse-code-departement.ts";
export { parseCodeInsee } from "./territoires/parse-code-insee.ts";
export { territoireOf } from "./territoires/territoire-of.ts";
export { type Territoire, LIBELLES_TERRITOIRE, TERRITOIRES } from "./territoires/territoire.ts";
export { addJours } from "./dates/add-jours.ts";
export { compareDates } from "./dates/compare-dates.ts";
export { diffJours } from "./dates/diff-jours.ts";
export { formatDateCourte } from "./dates/format-date-courte.ts";
export { formatDateFr } from "./dates/format-date-fr.ts";
export { formatMoisFr } from "./dates/format-mois-fr.ts";
export { getAnnee } from "./dates/get-annee.ts";
export { isDateIso } from "./dates/is-date-iso.ts";
export { parseDateFr } from "./dates/parse-date-fr.ts";
export { parseDateIso } from "./dates/parse-date-iso.ts";
export { addMontants } from "./montants/add-montants.ts";
export { aggregateMontants } from "./montants/aggregate-montants.ts";
export { calculatePourcentage } from "./montants/calculate-pourcentage.ts";
export { compareMontants } from "./montants/compare-montants.ts";
export { formatMontant } from "./montants/format-montant.ts";
export { isMontant } from "./montants/is-montant.ts";
export { MONTANT_ZERO } from "./montants/montant-zero.ts";
export { multiplyMontant } from "./montants/multiply-montant.ts";
export { negateMontant } from "./montants/negate-montant.ts";
export { parseMontantFr } from "./montants/parse-montant-fr.ts";
export { parseMontant } from "./montants/parse-montant.ts";
export { subtractMontants } from "./montants/subtract-montants.ts";
export { addPrixUnitaires } from "./prix-unitaires/add-prix-unitaires.ts";
export { comparePrixUnitaires } from "./prix-unitaires/compare-prix-unitaires.ts";
export { formatPrixUnitaire } from "./prix-unitaires/format-prix-unitaire.ts";
export { isPrixUnitaire } from "./prix-unitaires/is-prix-unitaire.ts";
export { multiplyPrixUnitaire } from "./prix-unitaires/multiply-prix-unitaire.ts";
export { parsePrixUnitaireFr } from "./prix-unitaires/parse-prix-unitaire-fr.ts";
export { parsePrixUnitaire } from "./prix-unitaires/parse-prix-unitaire.ts";
export { toPrixUnitaire } from "./prix-unitaires/to-prix-unitaire.ts";
export { addQuantites } from "./quantites/add-quantites.ts";
export { compareQuantites } from "./quantites/compare-quantites.ts";
export { formatQuantite } from "./quantites/format-quantite.ts";
export { isQuantite } from "./quantites/is-quantite.ts";
export { parseQuantiteFr } from "./quantites/parse-quantite-fr.ts";
export { parseQuantite } from "./quantites/parse-quantite.ts";
export { subtractQuantites } from "./quantites/subtract-quantites.ts";
export { toQuantite } from "./quantites/to-quantite.ts";
export { addTaux } from "./taux/add-taux.ts";
export { compareTaux } from "./taux/compare-taux.ts";
export { formatTaux } from "./taux/format-taux.ts";
export { isTaux } from "./taux/is-taux.ts";
export { parseTauxFr } from "./taux/parse-taux-fr.ts";
export { parseTaux } from "./taux/parse-taux.ts";
export type { DatedValue } from "./sources/dated-value.ts";
export { formatSource } from "./sources/format-source.ts";
export { getValueAt } from "./sources/get-value-at.ts";
export { isHistory } from "./sources/is-history.ts";
export { listHistoryErrors } from "./sources/list-history-errors.ts";
export { type Certainty, type Source, CERTAINTIES, LIBELLES_CERTITUDE } from "./sources/source.ts";
export { buildChiffre } from "./sources/build-chiffre.ts";
export type { Chiffre } from "./sources/chiffre.ts";
export { type ChiffreAu, type EtatChiffre, listChiffresAu } from "./sources/list-chiffres-au.ts";
export {
  type ChiffreARelire,
  type MotifRelecture,
  LIBELLES_RELECTURE,
  listMotifsRelecture,
} from "./sources/list-motifs-relecture.ts";
export { type RefusParts, buildRefus } from "./refus/build-refus.ts";
export { isRefus } from "./refus/is-refus.ts";
export type { CatalogueRefus, Refus } from "./refus/refus.ts";
export type { PartieNote, SectionNote } from "./notes/partie-note.ts";
export { quoteInput } from "./quote-input.ts";
