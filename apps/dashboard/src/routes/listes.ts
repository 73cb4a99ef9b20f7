import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseFiltresPieces } from "../fichiers/parse-filtres-pieces.ts";
import { parseCriteresListe } from "../listes/parse-criteres-liste.ts";
import { parseFiltresJournal } from "../journal/parse-filtres-journal.ts";
import { application } from "./racine.ts";

/** Lists, documents deposited, journal. */
export const routesListes = [
  createRoute({
    getParentRoute: () => application,
    path: "/pieces",
    validateSearch: parseFiltresPieces,
    component: lazyRouteComponent(() => import("../fichiers/pieces-page.tsx"), "PiecesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/listes",
    component: lazyRouteComponent(() => import("../listes/listes-page.tsx"), "ListesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/listes/$code",
    validateSearch: parseCriteresListe,
    component: lazyRouteComponent(() => import("../listes/liste-page.tsx"), "ListePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/journal",
    validateSearch: parseFiltresJournal,
    component: lazyRouteComponent(() => import("../journal/journal-page.tsx"), "JournalPage"),
  }),
] as const;
