import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { keepTextes } from "../outils/keep-textes.ts";
import { parseOrganismePublic } from "../prestataire/parse-organisme-public.ts";
import { racine } from "./racine.ts";

/** Legal pages of the tenant. */
export const routesLegales = [
  createRoute({
    getParentRoute: () => racine,
    path: "/mentions-legales",
    validateSearch: parseOrganismePublic,
    component: lazyRouteComponent(() => import("../prestataire/pages-legales.tsx"), "MentionsLegalesPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/donnees-personnelles",
    validateSearch: parseOrganismePublic,
    component: lazyRouteComponent(
      () => import("../prestataire/pages-legales.tsx"),
      "DonneesPersonnellesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/accessibilite",
    validateSearch: parseOrganismePublic,
    component: lazyRouteComponent(() => import("../prestataire/pages-legales.tsx"), "AccessibilitePage"),
  }),
] as const;

/** Tools for everybody, signed in or not; see `outils/list-outils.ts`. */
export const routesOutils = [
  createRoute({
    getParentRoute: () => racine,
    path: "/outils",
    component: lazyRouteComponent(() => import("../outils/outils-page.tsx"), "OutilsPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/jours-feries",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../feries/jours-feries-page.tsx"), "JoursFeriesPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/echeances",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../calculateur/echeances-page.tsx"), "EcheancesPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/chiffres-en-vigueur",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../chiffres/chiffres-page.tsx"), "ChiffresPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/rapport",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../rapports/rapport-page.tsx"), "RapportPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/simulateur",
    component: lazyRouteComponent(() => import("../simulateur/simulateur-page.tsx"), "SimulateurPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/outils/clauses",
    component: lazyRouteComponent(() => import("../clauses/clauses-page.tsx"), "ClausesPage"),
  }),
] as const;
