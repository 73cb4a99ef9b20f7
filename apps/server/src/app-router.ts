import { agendaRouter } from "./agenda/agenda.router.ts";
import { activiteRouter } from "./activite/activite.router.ts";
import { brouillonsRouter } from "./brouillons/brouillons.router.ts";
import { besoinsRouter } from "./besoins/besoins.router.ts";
import { bordereauxRouter } from "./bordereaux/bordereaux.router.ts";
import { chiffresRouter } from "./chiffres/chiffres.router.ts";
import { courriersRouter } from "./courrier/courriers.router.ts";
import { demandesRouter } from "./demandes/demandes.router.ts";
import { devisRouter } from "./devis/devis.router.ts";
import { exploitationRouter } from "./exploitation/exploitation.router.ts";
import { fichiersRouter } from "./fichiers/fichiers.router.ts";
import { echeancesRouter } from "./echeances/echeances.router.ts";
import { jobsRouter } from "./jobs/jobs.router.ts";
import { formationsRouter } from "./formations/formations.router.ts";
import { importsRouter } from "./imports/imports.router.ts";
import { journalRouter } from "./journal/journal.router.ts";
import { listesRouter } from "./listes/listes.router.ts";
import { interventionsRouter } from "./interventions/interventions.router.ts";
import { missionsRouter } from "./missions/missions.router.ts";
import { modelesRouter } from "./modeles/modeles.router.ts";
import { organismesRouter } from "./organismes/organismes.router.ts";
import { delegationsRouter } from "./personnes/delegations.router.ts";
import { pilotageRouter } from "./pilotage/pilotage.router.ts";
import { personnesRouter } from "./personnes/personnes.router.ts";
import { outilsRouter } from "./outils/outils.router.ts";
import { prestataireRouter } from "./prestataire/prestataire.router.ts";
import { rapportsRouter } from "./rapports/rapports.router.ts";
import { rechercheRouter } from "./recherche/recherche.router.ts";
import { registreRouter } from "./registre/registre.router.ts";
import { rgpdRouter } from "./rgpd/rgpd.router.ts";
import { sessionRouter } from "./session/session.router.ts";
import { tarifsRouter } from "./tarifs/tarifs.router.ts";
import { titresRouter } from "./titres/titres.router.ts";
import { router } from "./trpc/procedures.ts";

/** Every procedure of the server, by subject. */
export const appRouter = router({
  session: sessionRouter,
  organismes: organismesRouter,
  tarifs: tarifsRouter,
  missions: missionsRouter,
  devis: devisRouter,
  pilotage: pilotageRouter,
  besoins: besoinsRouter,
  interventions: interventionsRouter,
  demandes: demandesRouter,
  modeles: modelesRouter,
  agenda: agendaRouter,
  personnes: personnesRouter,
  delegations: delegationsRouter,
  registre: registreRouter,
  rgpd: rgpdRouter,
  outils: outilsRouter,
  chiffres: chiffresRouter,
  formations: formationsRouter,
  prestataire: prestataireRouter,
  journal: journalRouter,
  courriers: courriersRouter,
  fichiers: fichiersRouter,
  exploitation: exploitationRouter,
  listes: listesRouter,
  imports: importsRouter,
  echeances: echeancesRouter,
  recherche: rechercheRouter,
  brouillons: brouillonsRouter,
  jobs: jobsRouter,
  bordereaux: bordereauxRouter,
  titres: titresRouter,
  rapports: rapportsRouter,
  activite: activiteRouter,
});

export type AppRouter = typeof appRouter;
