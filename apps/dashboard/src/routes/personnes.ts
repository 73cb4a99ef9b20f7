import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseFiltresPersonnes } from "../personnes/parse-filtres-personnes.ts";
import { application } from "./racine.ts";

/** Account, people, retention. */
export const routesPersonnes = [
  createRoute({
    getParentRoute: () => application,
    path: "/compte",
    component: lazyRouteComponent(() => import("../session/compte-page.tsx"), "ComptePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/compte/donnees",
    component: lazyRouteComponent(() => import("../rgpd/donnees-page.tsx"), "MesDonneesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/personnes",
    validateSearch: parseFiltresPersonnes,
    component: lazyRouteComponent(() => import("../personnes/personnes-page.tsx"), "PersonnesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/personnes/$utilisateurId/donnees",
    component: lazyRouteComponent(() => import("../rgpd/donnees-page.tsx"), "DonneesPersonnePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/delegations",
    component: lazyRouteComponent(() => import("../personnes/delegations-page.tsx"), "DelegationsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/conservation",
    component: lazyRouteComponent(() => import("../rgpd/conservation-page.tsx"), "ConservationPage"),
  }),
] as const;
