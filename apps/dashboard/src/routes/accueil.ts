import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { application } from "./racine.ts";

/** Home pages. */
export const routesAccueil = [
  createRoute({
    getParentRoute: () => application,
    path: "/",
    component: lazyRouteComponent(() => import("../accueil/accueil-page.tsx"), "AccueilPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/situation",
    component: lazyRouteComponent(() => import("../accueil/situation-page.tsx"), "SituationPage"),
  }),
] as const;
