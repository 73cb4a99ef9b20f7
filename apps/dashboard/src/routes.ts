import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import { parseFiltresActivite } from "./activite/parse-filtres-activite.ts";
import { parseFiltresAgenda } from "./agenda/parse-filtres-agenda.ts";
import { trpc } from "./api/trpc.ts";
import { Coquille } from "./coquille/coquille.tsx";
import { parseFiltresCourriers, parseTriTravaux } from "./courrier/parse-filtres-courriers.ts";
import { parseFiltresDevis } from "./devis/parse-filtres-devis.ts";
import { isMois } from "./echeances/mois.ts";
import { parseFiltresEcheances } from "./echeances/parse-filtres-echeances.ts";
import { parseFiltresPieces } from "./fichiers/parse-filtres-pieces.ts";
import { parseCriteresListe } from "./listes/parse-criteres-liste.ts";
import { parseFiltresJournal } from "./journal/parse-filtres-journal.ts";
import { parseFiltresFormations } from "./formations/parse-filtres-formations.ts";
import { parseFiltresMissions } from "./missions/parse-filtres-missions.ts";
import { parseFiltresMembres } from "./organismes/parse-filtres-membres.ts";
import { parseFiltresOrganismes } from "./organismes/parse-filtres-organismes.ts";
import { keepTextes } from "./outils/keep-textes.ts";
import { parseOrganismePublic } from "./prestataire/parse-organisme-public.ts";
import { parseFiltresStockages } from "./exploitation/parse-filtres-stockages.ts";
import { parseFiltres } from "./listes/filtres/parse-filtres.ts";
import { parseMots } from "./listes/filtres/parse-mots.ts";
import { parseFiltresAnomalies } from "./pilotage/parse-filtres-anomalies.ts";
import { parseFiltresPersonnes } from "./personnes/parse-filtres-personnes.ts";
import { getAppartenance } from "./session/get-appartenance.ts";
import { organismeActif } from "./session/organisme-actif.ts";

const racine = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(trpc.session.get.queryOptions());
    // Every call names the organisme one acts for: the choice is settled before the first screen asks for data.
    organismeActif.set(getAppartenance(session.appartenances, organismeActif.get())?.organisme.id ?? null);
    return { session };
  },
  component: Coquille,
});

const connexion = createRoute({
  getParentRoute: () => racine,
  path: "/connexion",
  validateSearch: (search): { retour?: string; error?: string } => ({
    ...(typeof search["retour"] === "string" ? { retour: search["retour"] } : {}),
    // Where an identity provider sends back when the sign-in failed.
    ...(typeof search["error"] === "string" ? { error: search["error"] } : {}),
  }),
  component: lazyRouteComponent(() => import("./session/connexion-page.tsx"), "ConnexionPage"),
});

const motsDePasse = [
  createRoute({
    getParentRoute: () => racine,
    path: "/mot-de-passe-oublie",
    component: lazyRouteComponent(
      () => import("./session/mot-de-passe-oublie-page.tsx"),
      "MotDePasseOubliePage",
    ),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/mot-de-passe",
    component: lazyRouteComponent(
      () => import("./session/choisir-mot-de-passe-page.tsx"),
      "ChoisirMotDePassePage",
    ),
  }),
] as const;

/** Screens that need a session; without one, sign in then come back. */
const application = createRoute({
  getParentRoute: () => racine,
  id: "application",
  beforeLoad: ({ context, location }) => {
    if (context.session.utilisateur === null) {
      const retour = location.href === "/" ? {} : { retour: location.href };
      // oxlint-disable-next-line typescript/only-throw-error -- the router's own way
      throw redirect({ to: "/connexion", search: retour });
    }
  },
});

const enfants = [
  createRoute({
    getParentRoute: () => application,
    path: "/",
    component: lazyRouteComponent(() => import("./accueil/accueil-page.tsx"), "AccueilPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes",
    validateSearch: parseFiltresOrganismes,
    component: lazyRouteComponent(() => import("./organismes/organismes-page.tsx"), "OrganismesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/import",
    component: lazyRouteComponent(
      () => import("./organismes/import-organismes-page.tsx"),
      "ImportOrganismesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/nouveau",
    component: lazyRouteComponent(
      () => import("./organismes/nouvel-organisme-page.tsx"),
      "NouvelOrganismePage",
    ),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.organismes.get.queryOptions({ id: params.organismeId })),
    component: lazyRouteComponent(() => import("./organismes/organisme-page.tsx"), "OrganismePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId/membres",
    validateSearch: parseFiltresMembres,
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.organismes.get.queryOptions({ id: params.organismeId })),
    component: lazyRouteComponent(() => import("./organismes/membres-page.tsx"), "MembresPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId/devis",
    validateSearch: ({ tarif, besoin }: Record<string, unknown>): { tarif?: string; besoin?: string } => ({
      ...(typeof tarif === "string" ? { tarif } : {}),
      ...(typeof besoin === "string" ? { besoin } : {}),
    }),
    component: lazyRouteComponent(() => import("./devis/nouveau-devis-page.tsx"), "NouveauDevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId/besoin",
    validateSearch: (search): { tarif?: string } =>
      typeof search["tarif"] === "string" ? { tarif: search["tarif"] } : {},
    component: lazyRouteComponent(() => import("./besoins/nouveau-besoin-page.tsx"), "NouveauBesoinPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/demander-un-devis",
    component: lazyRouteComponent(() => import("./besoins/demander-devis-page.tsx"), "DemanderDevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions",
    validateSearch: parseFiltresMissions,
    component: lazyRouteComponent(() => import("./missions/missions-page.tsx"), "MissionsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/tableau",
    validateSearch: (search): { q?: string } => (typeof search["q"] === "string" ? { q: search["q"] } : {}),
    component: lazyRouteComponent(() => import("./pilotage/tableau-page.tsx"), "TableauPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/catalogue",
    validateSearch: (search) => parseFiltres<{ readonly q: string }>(search, { q: parseMots }),
    component: lazyRouteComponent(() => import("./catalogue/catalogue-page.tsx"), "CataloguePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/situation",
    component: lazyRouteComponent(() => import("./accueil/situation-page.tsx"), "SituationPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/anomalies",
    validateSearch: parseFiltresAnomalies,
    component: lazyRouteComponent(() => import("./pilotage/anomalies-page.tsx"), "AnomaliesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/$missionId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.missions.get.queryOptions({ id: params.missionId })),
    component: lazyRouteComponent(() => import("./missions/mission-page.tsx"), "MissionPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/$missionId/interventions/$interventionId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.missions.get.queryOptions({ id: params.missionId })),
    component: lazyRouteComponent(() => import("./interventions/intervention-page.tsx"), "InterventionPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/$missionId/devis/$devisId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.missions.get.queryOptions({ id: params.missionId })),
    component: lazyRouteComponent(() => import("./devis/modifier-devis-page.tsx"), "ModifierDevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./registre/registre-page.tsx"), "RegistrePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/nouveau",
    component: lazyRouteComponent(() => import("./registre/nouveau-systeme-page.tsx"), "NouveauSystemePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/actions",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./registre/plan-page.tsx"), "PlanPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/changements",
    component: lazyRouteComponent(() => import("./registre/changements-page.tsx"), "ChangementsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/$systemeId",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./registre/systeme-page.tsx"), "SystemePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/$systemeId/questions",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./registre/questions-page.tsx"), "QuestionsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/devis",
    validateSearch: parseFiltresDevis,
    component: lazyRouteComponent(() => import("./devis/devis-page.tsx"), "DevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/agenda",
    validateSearch: parseFiltresAgenda,
    component: lazyRouteComponent(() => import("./agenda/agenda-page.tsx"), "AgendaPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/agenda/absences",
    component: lazyRouteComponent(() => import("./agenda/absences-page.tsx"), "AbsencesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./titres/titres-page.tsx"), "TitresPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/a-facturer",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./titres/a-facturer-page.tsx"), "AFacturerPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/lots",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./titres/lots-page.tsx"), "LotsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/lots/nouveau",
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.titres.getCadre.queryOptions()),
    component: lazyRouteComponent(() => import("./titres/nouveau-lot-page.tsx"), "NouveauLotPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/lots/$lotId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.titres.getLot.queryOptions({ id: params.lotId })),
    component: lazyRouteComponent(() => import("./titres/lot-page.tsx"), "LotPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/exercices",
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.titres.getCadre.queryOptions()),
    component: lazyRouteComponent(() => import("./titres/exercices-page.tsx"), "ExercicesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/ecarts",
    validateSearch: keepTextes,
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.titres.getCadre.queryOptions()),
    component: lazyRouteComponent(() => import("./titres/ecarts-page.tsx"), "EcartsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/import",
    component: lazyRouteComponent(() => import("./titres/import-numeros-page.tsx"), "ImportNumerosPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/$titreId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.titres.get.queryOptions({ id: params.titreId })),
    component: lazyRouteComponent(() => import("./titres/titre-page.tsx"), "PageTitre"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/echeances",
    validateSearch: parseFiltresEcheances,
    component: lazyRouteComponent(() => import("./echeances/echeances-page.tsx"), "EcheancesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/echeances/mois",
    validateSearch: (search): { mois?: string } => (isMois(search["mois"]) ? { mois: search["mois"] } : {}),
    component: lazyRouteComponent(() => import("./echeances/mois-page.tsx"), "MoisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/courriers",
    validateSearch: parseFiltresCourriers,
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.courriers.getEtat.queryOptions()),
    component: lazyRouteComponent(() => import("./courrier/courriers-page.tsx"), "CourriersPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/courriers/modeles",
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.courriers.listModeles.queryOptions()),
    component: lazyRouteComponent(() => import("./courrier/modeles-page.tsx"), "ModelesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/courriers/$courrierId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.courriers.get.queryOptions({ id: params.courrierId })),
    component: lazyRouteComponent(() => import("./courrier/courrier-page.tsx"), "CourrierPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/travaux",
    validateSearch: parseTriTravaux,
    component: lazyRouteComponent(() => import("./courrier/travaux-page.tsx"), "TravauxPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/activite",
    validateSearch: parseFiltresActivite,
    component: lazyRouteComponent(() => import("./activite/activite-page.tsx"), "ActivitePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/activite/equipement",
    validateSearch: parseFiltresActivite,
    component: lazyRouteComponent(() => import("./activite/equipement-page.tsx"), "EquipementPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/rapports",
    component: lazyRouteComponent(() => import("./rapports/rapports-page.tsx"), "RapportsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/rapports/$rapportId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.rapports.get.queryOptions({ id: params.rapportId })),
    component: lazyRouteComponent(
      () => import("./rapports/rapport-enregistre-page.tsx"),
      "RapportEnregistrePage",
    ),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/documents",
    component: lazyRouteComponent(() => import("./missions/documents-page.tsx"), "DocumentsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/pieces",
    validateSearch: parseFiltresPieces,
    component: lazyRouteComponent(() => import("./fichiers/pieces-page.tsx"), "PiecesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/listes",
    component: lazyRouteComponent(() => import("./listes/listes-page.tsx"), "ListesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/listes/$code",
    validateSearch: parseCriteresListe,
    component: lazyRouteComponent(() => import("./listes/liste-page.tsx"), "ListePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/journal",
    validateSearch: parseFiltresJournal,
    component: lazyRouteComponent(() => import("./journal/journal-page.tsx"), "JournalPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/exploitation",
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.exploitation.getEtat.queryOptions()),
    component: lazyRouteComponent(() => import("./exploitation/exploitation-page.tsx"), "ExploitationPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/exploitation/stockages",
    validateSearch: parseFiltresStockages,
    component: lazyRouteComponent(() => import("./exploitation/stockages-page.tsx"), "StockagesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/reglages",
    component: lazyRouteComponent(() => import("./prestataire/reglages-page.tsx"), "ReglagesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/compte",
    component: lazyRouteComponent(() => import("./session/compte-page.tsx"), "ComptePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/compte/donnees",
    component: lazyRouteComponent(() => import("./rgpd/donnees-page.tsx"), "MesDonneesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/personnes",
    validateSearch: parseFiltresPersonnes,
    component: lazyRouteComponent(() => import("./personnes/personnes-page.tsx"), "PersonnesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/personnes/$utilisateurId/donnees",
    component: lazyRouteComponent(() => import("./rgpd/donnees-page.tsx"), "DonneesPersonnePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/formations",
    validateSearch: parseFiltresFormations,
    component: lazyRouteComponent(() => import("./formations/formations-page.tsx"), "FormationsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/delegations",
    component: lazyRouteComponent(() => import("./personnes/delegations-page.tsx"), "DelegationsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/conservation",
    component: lazyRouteComponent(() => import("./rgpd/conservation-page.tsx"), "ConservationPage"),
  }),
] as const;

const legales = [
  createRoute({
    getParentRoute: () => racine,
    path: "/mentions-legales",
    validateSearch: parseOrganismePublic,
    component: lazyRouteComponent(() => import("./prestataire/pages-legales.tsx"), "MentionsLegalesPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/donnees-personnelles",
    validateSearch: parseOrganismePublic,
    component: lazyRouteComponent(() => import("./prestataire/pages-legales.tsx"), "DonneesPersonnellesPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/accessibilite",
    validateSearch: parseOrganismePublic,
    component: lazyRouteComponent(() => import("./prestataire/pages-legales.tsx"), "AccessibilitePage"),
  }),
] as const;

/** Tools for everybody, signed in or not; see `outils/list-outils.ts`. */
const outils = [
  createRoute({
    getParentRoute: () => racine,
    path: "/outils",
    component: lazyRouteComponent(() => import("./outils/outils-page.tsx"), "OutilsPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/jours-feries",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./feries/jours-feries-page.tsx"), "JoursFeriesPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/echeances",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./calculateur/echeances-page.tsx"), "EcheancesPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/chiffres-en-vigueur",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./chiffres/chiffres-page.tsx"), "ChiffresPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/rapport",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("./rapports/rapport-page.tsx"), "RapportPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/simulateur",
    component: lazyRouteComponent(() => import("./simulateur/simulateur-page.tsx"), "SimulateurPage"),
  }),
] as const;

export const routeTree = racine.addChildren([
  connexion,
  ...motsDePasse,
  application.addChildren(enfants),
  ...legales,
  ...outils,
]);
