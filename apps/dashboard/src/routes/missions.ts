import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { parseFiltresDevis } from "../devis/parse-filtres-devis.ts";
import { parseFiltresMissions } from "../missions/parse-filtres-missions.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { parseFiltresAnomalies } from "../pilotage/parse-filtres-anomalies.ts";
import { keepTextes } from "../outils/keep-textes.ts";
import { application } from "./racine.ts";

/** Missions of a CDG: need, devis, interventions, documents. */
export const routesMissions = [
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId/devis",
    validateSearch: ({ tarif, besoin }: Record<string, unknown>): { tarif?: string; besoin?: string } => ({
      ...(typeof tarif === "string" ? { tarif } : {}),
      ...(typeof besoin === "string" ? { besoin } : {}),
    }),
    component: lazyRouteComponent(() => import("../devis/nouveau-devis-page.tsx"), "NouveauDevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId/besoin",
    validateSearch: (search): { tarif?: string } =>
      typeof search["tarif"] === "string" ? { tarif: search["tarif"] } : {},
    component: lazyRouteComponent(() => import("../besoins/nouveau-besoin-page.tsx"), "NouveauBesoinPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/demander-un-devis",
    component: lazyRouteComponent(() => import("../besoins/demander-devis-page.tsx"), "DemanderDevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions",
    validateSearch: parseFiltresMissions,
    component: lazyRouteComponent(() => import("../missions/missions-page.tsx"), "MissionsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/tableau",
    validateSearch: (search): { q?: string } => (typeof search["q"] === "string" ? { q: search["q"] } : {}),
    component: lazyRouteComponent(() => import("../pilotage/tableau-page.tsx"), "TableauPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/catalogue",
    validateSearch: (search) => parseFiltres<{ readonly q: string }>(search, { q: parseMots }),
    component: lazyRouteComponent(() => import("../catalogue/catalogue-page.tsx"), "CataloguePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/modeles",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../modeles/modeles-page.tsx"), "ModelesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/modeles/nouveau",
    component: lazyRouteComponent(() => import("../modeles/modele-page.tsx"), "NouveauModelePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/modeles/$modeleId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.modeles.get.queryOptions({ id: params.modeleId })),
    component: lazyRouteComponent(() => import("../modeles/modele-page.tsx"), "ModelePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/modeles/$modeleId/copier",
    validateSearch: parseFiltresMissions,
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.modeles.get.queryOptions({ id: params.modeleId })),
    component: lazyRouteComponent(() => import("../modeles/copier-page.tsx"), "CopierModelePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/modeles/copies/$copieId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.modeles.getCopie.queryOptions({ id: params.copieId })),
    component: lazyRouteComponent(() => import("../modeles/copie-page.tsx"), "CopiePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/anomalies",
    validateSearch: parseFiltresAnomalies,
    component: lazyRouteComponent(() => import("../pilotage/anomalies-page.tsx"), "AnomaliesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/$missionId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.missions.get.queryOptions({ id: params.missionId })),
    component: lazyRouteComponent(() => import("../missions/mission-page.tsx"), "MissionPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/$missionId/interventions/$interventionId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.missions.get.queryOptions({ id: params.missionId })),
    component: lazyRouteComponent(() => import("../interventions/intervention-page.tsx"), "InterventionPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/missions/$missionId/devis/$devisId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.missions.get.queryOptions({ id: params.missionId })),
    component: lazyRouteComponent(() => import("../devis/modifier-devis-page.tsx"), "ModifierDevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/devis",
    validateSearch: parseFiltresDevis,
    component: lazyRouteComponent(() => import("../devis/devis-page.tsx"), "DevisPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/documents",
    component: lazyRouteComponent(() => import("../missions/documents-page.tsx"), "DocumentsPage"),
  }),
] as const;
