import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseFiltresFormations } from "../formations/parse-filtres-formations.ts";
import { keepTextes } from "../outils/keep-textes.ts";
import { application } from "./racine.ts";

/** Register of AI systems and training register. */
export const routesRegistre = [
  createRoute({
    getParentRoute: () => application,
    path: "/registre",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../registre/registre-page.tsx"), "RegistrePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/nouveau",
    component: lazyRouteComponent(() => import("../registre/nouveau-systeme-page.tsx"), "NouveauSystemePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/actions",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../registre/plan-page.tsx"), "PlanPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/changements",
    component: lazyRouteComponent(() => import("../registre/changements-page.tsx"), "ChangementsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/$systemeId",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../registre/systeme-page.tsx"), "SystemePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/$systemeId/questions",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../registre/questions-page.tsx"), "QuestionsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/registre/$systemeId/clauses",
    component: lazyRouteComponent(() => import("../registre/clauses-systeme-page.tsx"), "ClausesSystemePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/formations",
    validateSearch: parseFiltresFormations,
    component: lazyRouteComponent(() => import("../formations/formations-page.tsx"), "FormationsPage"),
  }),
] as const;
