export type {
  Activite,
  CompteActivite,
  DelaiActivite,
  DelaisActivite,
  DelaisEpci,
  DevisActif,
  LigneActivite,
} from "./activite/activite.ts";
export { calculateActivite } from "./activite/calculate-activite.ts";
export { groupPlafonds } from "./activite/group-plafonds.ts";
export type { PlafondsGroupes, UsagePlafond } from "./activite/plafonds-groupes.ts";
export { CODES_REFUS_ACCES } from "./acces/codes.ts";
export type { CodeRefusAcces } from "./acces/codes.ts";
export { findRefusPremierAdministrateur } from "./acces/find-refus-premier-administrateur.ts";
export type { OrganismeAOuvrir } from "./acces/find-refus-premier-administrateur.ts";
export { getDureeConservation } from "./conservation/get-duree-conservation.ts";
export { getRegleConservation } from "./conservation/get-regle-conservation.ts";
export { CATEGORIES_CONSERVATION } from "./conservation/regle-conservation.ts";
export type { CategorieConservation, RegleConservation } from "./conservation/regle-conservation.ts";
export type {
  Absence,
  Agenda,
  DevisAgenda,
  DonneesAgenda,
  FermetureAgenda,
  Referent,
} from "./agenda/agenda.ts";
export { buildDevisAgenda } from "./agenda/build-devis-agenda.ts";
export { buildGrille } from "./agenda/build-grille.ts";
export type { CaseAgenda, JourAgenda } from "./agenda/build-grille.ts";
export { calculateCapacite } from "./agenda/calculate-capacite.ts";
export type { Capacite, CapacitePeriode, CapaciteReferent } from "./agenda/calculate-capacite.ts";
export { cancelCreneau } from "./agenda/cancel-creneau.ts";
export { CODES_AVERTISSEMENT_AGENDA, CODES_REFUS_AGENDA } from "./agenda/codes.ts";
export type { CodeAvertissementAgenda, CodeRefusAgenda } from "./agenda/codes.ts";
export { confirmCreneau } from "./agenda/confirm-creneau.ts";
export type { Conflit, DemandeCreneau, Echange, RefusAgenda } from "./agenda/conflit.ts";
export { createAgenda } from "./agenda/create-agenda.ts";
export { formatMoment } from "./agenda/format-moment.ts";
export { listAttente } from "./agenda/list-attente.ts";
export type { Attente } from "./agenda/list-attente.ts";
export { listConflits } from "./agenda/list-conflits.ts";
export { listEchanges, listMomentsLibres } from "./agenda/list-echanges.ts";
export { findFauteHeures, HEURES_DEMI_JOURNEE } from "./agenda/heures.ts";
export type { FauteHeures, HeuresDemiJournees } from "./agenda/heures.ts";
export { DEMI_JOURNEES, LIBELLES_DEMI_JOURNEE } from "./agenda/moment.ts";
export type { Moment } from "./agenda/moment.ts";
export { getLundi } from "./agenda/rang-moment.ts";
export { moveCreneau } from "./agenda/move-creneau.ts";
export type { PlaceCreneau } from "./agenda/move-creneau.ts";
export { placeCreneaux } from "./agenda/place-creneaux.ts";
export { proposeCreneau } from "./agenda/propose-creneau.ts";
export { reassignReferent } from "./agenda/reassign-referent.ts";
export type { Passation } from "./agenda/reassign-referent.ts";
export type { AvertissementAgenda, CreneauxFaits, ResultatAgenda } from "./agenda/resultat-agenda.ts";
export type { EcheanceDossier, NatureEcheance } from "./echeances/echeance-dossier.ts";
export { getEcheanceExercice } from "./echeances/get-echeance-exercice.ts";
export { getRappel } from "./echeances/get-rappel.ts";
export { getRappelDemande } from "./echeances/get-rappel-demande.ts";
export type { MotifRappel } from "./echeances/get-rappel.ts";
export { LIBELLES_NATURE_ECHEANCE } from "./echeances/labels.ts";
export { listEcheancesMission } from "./echeances/list-echeances-mission.ts";
export type {
  Action,
  ActionFaite,
  ActionMission,
  AvertissementMission,
  ContexteMission,
  EvenementMission,
  MouvementPlafond,
  RefusMission,
  ResultatMission,
  TypeActionMission,
} from "./missions/action-mission.ts";
export type { Besoin, ServiceChoisi, StatutBesoin } from "./missions/besoin.ts";
export type { CoteAgenda, Creneau, DemiJournee, StatutCreneau } from "./missions/creneau.ts";
export type { DemandeDocument, StatutDemandeDocument } from "./missions/demande-document.ts";
export type {
  ConfirmationServiceFait,
  FicheIntervention,
  Intervention,
  Present,
  StatutIntervention,
} from "./missions/intervention.ts";
export { CODES_AVERTISSEMENT_MISSION } from "./missions/codes-avertissement.ts";
export type { CodeAvertissementMission } from "./missions/codes-avertissement.ts";
export { CODES_REFUS_MISSION } from "./missions/codes.ts";
export type { CodeRefusMission, CodeRefusPropreMission } from "./missions/codes.ts";
export { findRefusDemande } from "./missions/find-refus-demande.ts";
export type { EnvoiDemande } from "./missions/find-refus-demande.ts";
export { buildLigneScdl } from "./missions/build-ligne-scdl.ts";
export type { LigneScdl } from "./missions/build-ligne-scdl.ts";
export { createMission } from "./missions/create-mission.ts";
export type { NouvelleMission } from "./missions/create-mission.ts";
export { getAvancementDevis } from "./missions/get-avancement-devis.ts";
export type { AvancementDevis } from "./missions/get-avancement-devis.ts";
export { getDateConvention, listConventions } from "./missions/get-adhesion-au.ts";
export {
  getDebutConvention,
  getDernierJourConvention,
  getFinConvention,
} from "./missions/get-fin-convention.ts";
export type { EtatConvention } from "./missions/get-fin-convention.ts";
export { getCaractereExecutoire } from "./missions/get-caractere-executoire.ts";
export type { CaractereExecutoire } from "./missions/get-caractere-executoire.ts";
export { isDeliberationExecutoire } from "./missions/is-deliberation-executoire.ts";
export { isValiditeDepassee } from "./missions/is-validite-depassee.ts";
export {
  LIBELLES_ACTION_MISSION,
  LIBELLES_STATUT_DEMANDE,
  LIBELLES_STATUT_DEVIS,
  LIBELLES_STATUT_INTERVENTION,
} from "./missions/labels.ts";
export { listActionsPossibles } from "./missions/list-actions-possibles.ts";
export type { ActionPossible } from "./missions/list-actions-possibles.ts";
export type {
  AcceptationDevis,
  Adhesion,
  BeneficiaireMission,
  Convention,
  Deliberation,
  Denonciation,
  DerogationTerritoire,
  Devis,
  FinConvention,
  ImputationPlafond,
  Mission,
  Signataire,
  SignataireConvention,
  StatutDevis,
  VoteDeliberation,
} from "./missions/mission.ts";
export { nextMission } from "./missions/next-mission.ts";
export { buildFormesAssemblee } from "./natures/build-formes-assemblee.ts";
export type { FormesAssemblee } from "./natures/build-formes-assemblee.ts";
export { getNatureOrganisme } from "./natures/get-nature-organisme.ts";
export { NATURES_ORGANISME } from "./natures/natures-organisme.ts";
export type { NatureOrganisme, NatureOrganismeDecrite } from "./natures/natures-organisme.ts";
export { findFauteNom } from "./pieces/find-faute-nom.ts";
export { formatOctets } from "./pieces/format-octets.ts";
export { findTypePiece } from "./pieces/find-type-piece.ts";
export { GENRES_DEPOT, GENRES_PIECE } from "./pieces/genres-piece.ts";
export type { GenrePiece, GenrePieceDecrit } from "./pieces/genres-piece.ts";
export { getGenrePiece } from "./pieces/get-genre-piece.ts";
export { TYPES_PIECE } from "./pieces/types-piece.ts";
export type { TypePiece } from "./pieces/types-piece.ts";
export { AUTRE_SERVICE, SERVICES_OFFRE } from "./texts/offre-cdg14-services.ts";
export type { LivrableService, ServiceOffre } from "./texts/offre-cdg14-services.ts";
export { SCDL_DELIBERATIONS } from "./texts/scdl-deliberations.ts";
export type { RegimeDeliberation } from "./texts/cgct-deliberations.ts";
export { VALIDITE_DEVIS_JOURS } from "./missions/validite-devis-jours.ts";
export { DUREES_CONSERVATION } from "./texts/durees-conservation.ts";
export { buildGrandLivre } from "./plafond/build-grand-livre.ts";
export { CODES_ECART_PLAFOND } from "./plafond/codes-ecart.ts";
export type { CodeEcart } from "./plafond/codes-ecart.ts";
export { getSourcePlafond } from "./plafond/get-source-plafond.ts";
export { reconcilePlafond } from "./plafond/reconcile-plafond.ts";
export type {
  CompteurSuivi,
  EcartPlafond,
  InterventionSuivie,
  LigneGrandLivre,
  MouvementSuivi,
  SuiviPlafond,
} from "./plafond/suivi-plafond.ts";
export {
  ANNUALITE,
  COMPTE_EXERCICES_ANTERIEURS,
  JOURNEE_COMPLEMENTAIRE,
  LIQUIDATION,
  TITRE_EXECUTOIRE,
} from "./texts/recettes-publiques.ts";
export type {
  ActionTitre,
  ContexteTitre,
  EvenementTitre,
  ResultatTitre,
  TitreFait,
  TypeActionTitre,
} from "./titres/action-titre.ts";
export { aggregateDejaFacture } from "./titres/aggregate-deja-facture.ts";
export { calculatePart } from "./titres/calculate-part.ts";
export { CODES_AVERTISSEMENT_TITRE, CODES_EXCLUSION_TITRE, CODES_REFUS_TITRE } from "./titres/codes.ts";
export { findRefusLot } from "./titres/find-refus-lot.ts";
export { refuseNumeroPris } from "./titres/refuse-numero-pris.ts";
export type { CodeAvertissementTitre, CodeExclusion, CodeRefusTitre } from "./titres/codes.ts";
export type { ExclusionTitre } from "./titres/find-exclusion.ts";
export { getBornesExercice } from "./titres/get-bornes-exercice.ts";
export { getNetTitre } from "./titres/get-net-titre.ts";
export { isTitreEnVigueur } from "./titres/is-titre-en-vigueur.ts";
export {
  LIBELLES_STATUT_TITRE,
  LIBELLES_SUITE_ANNULATION,
  LIBELLES_VOIE_RECTIFICATION,
} from "./titres/labels.ts";
export type { AvertissementTitre } from "./titres/list-avertissements-lot.ts";
export { nextExercice } from "./titres/next-exercice.ts";
export type { ActionExercice, ContexteExercice, ExerciceFait } from "./titres/next-exercice.ts";
export { nextTitre } from "./titres/next-titre.ts";
export { planLot } from "./titres/plan-lot.ts";
export type { LotPrepare, QuestionLot } from "./titres/plan-lot.ts";
export { planRectification } from "./titres/plan-rectification.ts";
export type { VoieDeRectification } from "./titres/plan-rectification.ts";
export type { RefusTitre } from "./titres/refuse-titre.ts";
export type {
  Debiteur,
  DejaFacture,
  DevisFacturable,
  Emission,
  Exercice,
  ImputationBudgetaire,
  LigneTitre,
  MontantsFactures,
  Rectification,
  ServiceFait,
  StatutTitre,
  SuiteAnnulation,
  Titre,
  TitrePrepare,
  VoieRectification,
} from "./titres/titre.ts";
export { ANOMALIES, ATTENTE_SERVICE_FAIT_JOURS, MISSION_BLOQUEE_JOURS } from "./pilotage/anomalie.ts";
export type { Anomalie, CodeAnomalie } from "./pilotage/anomalie.ts";
export { ETAPES_MISSION } from "./pilotage/etape-mission.ts";
export type { EtapeMission } from "./pilotage/etape-mission.ts";
export { getEtapeMission } from "./pilotage/get-etape-mission.ts";
export { listAnomaliesMission } from "./pilotage/list-anomalies-mission.ts";
export { LIBELLES_ROLE_CONTACT, listContactsMission } from "./pilotage/list-contacts-mission.ts";
export type { ContactMission, RoleContact } from "./pilotage/list-contacts-mission.ts";
