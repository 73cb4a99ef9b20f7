import { LISTE_EQUIPEMENT } from "../activite/liste-equipement.ts";
import { LISTE_CHIFFRES } from "../chiffres/liste-chiffres.ts";
import { LISTE_BESOINS } from "../besoins/liste-besoins.ts";
import { LISTE_ABSENCES } from "../agenda/liste-absences.ts";
import { LISTE_ATTENTE } from "../agenda/liste-attente.ts";
import { LISTE_CRENEAUX } from "../agenda/liste-creneaux.ts";
import { LISTE_FERMETURES } from "../agenda/liste-fermetures.ts";
import { LISTE_PASSATIONS } from "../agenda/liste-passations.ts";
import { LISTE_COURRIERS } from "../courrier/liste-courriers.ts";
import { LISTE_DEMANDES } from "../demandes/liste-demandes.ts";
import { LISTE_DEVIS } from "../devis/liste-devis.ts";
import { LISTE_ECHEANCES } from "../echeances/liste-echeances.ts";
import { LISTE_JOBS } from "../jobs/liste-jobs.ts";
import { LISTE_FICHIERS } from "../fichiers/liste-fichiers.ts";
import { LISTE_FORMATIONS } from "../formations/liste-formations.ts";
import { LISTE_JOURNAL } from "../journal/liste-journal.ts";
import { LISTE_ACTIONS_SYSTEME } from "../registre/liste-actions-systeme.ts";
import { LISTE_SYSTEMES } from "../registre/liste-systemes.ts";
import { LISTE_INTERVENTIONS } from "../interventions/liste-interventions.ts";
import { LISTE_MISSIONS } from "../missions/liste-missions.ts";
import { LISTE_DOCUMENTS_MODELE } from "../modeles/liste-documents-modele.ts";
import { LISTE_MODELES } from "../modeles/liste-modeles.ts";
import { LISTE_MEMBRES } from "../organismes/liste-membres.ts";
import { LISTE_ORGANISMES } from "../organismes/liste-organismes.ts";
import { LISTE_DELEGATIONS } from "../personnes/liste-delegations.ts";
import { LISTE_PERSONNES } from "../personnes/liste-personnes.ts";
import { LISTE_RAPPORTS } from "../rapports/liste-rapports.ts";
import { LISTE_ANOMALIES } from "../pilotage/liste-anomalies.ts";
import { LISTE_CERTIFICATS } from "../rgpd/liste-certificats.ts";
import { LISTE_A_FACTURER } from "../titres/liste-a-facturer.ts";
import { LISTE_ECARTS } from "../titres/liste-ecarts.ts";
import { LISTE_LOTS } from "../titres/liste-lots.ts";
import { LISTE_MOUVEMENTS } from "../titres/liste-mouvements.ts";
import { LISTE_TITRES } from "../titres/liste-titres.ts";
import { LISTE_STOCKAGES } from "../exploitation/liste-stockages.ts";
import type { ListeEnregistree } from "./define-liste.ts";

/** Every list of the house, in the order people meet them. A list procedure that is not here fails the tests. */
export const REGISTRE: readonly ListeEnregistree[] = [
  LISTE_ORGANISMES.enregistree,
  LISTE_MEMBRES.enregistree,
  LISTE_MISSIONS.enregistree,
  LISTE_ANOMALIES.enregistree,
  LISTE_DEVIS.enregistree,
  LISTE_SYSTEMES.enregistree,
  LISTE_ACTIONS_SYSTEME.enregistree,
  LISTE_A_FACTURER.enregistree,
  LISTE_LOTS.enregistree,
  LISTE_TITRES.enregistree,
  LISTE_ECARTS.enregistree,
  LISTE_MOUVEMENTS.enregistree,
  LISTE_BESOINS.enregistree,
  LISTE_INTERVENTIONS.enregistree,
  LISTE_DEMANDES.enregistree,
  LISTE_MODELES.enregistree,
  LISTE_DOCUMENTS_MODELE.enregistree,
  LISTE_RAPPORTS.enregistree,
  LISTE_EQUIPEMENT.enregistree,
  LISTE_FICHIERS.enregistree,
  LISTE_ECHEANCES.enregistree,
  LISTE_PERSONNES.enregistree,
  LISTE_DELEGATIONS.enregistree,
  LISTE_CERTIFICATS.enregistree,
  LISTE_COURRIERS.enregistree,
  LISTE_JOBS.enregistree,
  LISTE_JOURNAL.enregistree,
  LISTE_CHIFFRES.enregistree,
  LISTE_STOCKAGES.enregistree,
  LISTE_CRENEAUX.enregistree,
  LISTE_ATTENTE.enregistree,
  LISTE_ABSENCES.enregistree,
  LISTE_FERMETURES.enregistree,
  LISTE_PASSATIONS.enregistree,
  LISTE_FORMATIONS.enregistree,
];
