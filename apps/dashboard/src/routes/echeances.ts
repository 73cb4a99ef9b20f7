import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { isMois } from "../echeances/mois.ts";
import { parseFiltresEcheances } from "../echeances/parse-filtres-echeances.ts";
import { application } from "./racine.ts";

/** Échéances. */
export const routesEcheances = [
  createRoute({
    getParentRoute: () => application,
    path: "/echeances",
    validateSearch: parseFiltresEcheances,
    component: lazyRouteComponent(() => import("../echeances/echeances-page.tsx"), "EcheancesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/echeances/mois",
    validateSearch: (search): { mois?: string } => (isMois(search["mois"]) ? { mois: search["mois"] } : {}),
    component: lazyRouteComponent(() => import("../echeances/mois-page.tsx"), "MoisPage"),
  }),
] as const;
