import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseFiltresAgenda } from "../agenda/parse-filtres-agenda.ts";
import { application } from "./racine.ts";

/** Agenda by half-day. */
export const routesAgenda = [
  createRoute({
    getParentRoute: () => application,
    path: "/agenda",
    validateSearch: parseFiltresAgenda,
    component: lazyRouteComponent(() => import("../agenda/agenda-page.tsx"), "AgendaPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/agenda/absences",
    component: lazyRouteComponent(() => import("../agenda/absences-page.tsx"), "AbsencesPage"),
  }),
] as const;
