import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { keepTextes } from "../outils/keep-textes.ts";
import { application } from "./racine.ts";

/** Titres de recettes. */
export const routesTitres = [
  createRoute({
    getParentRoute: () => application,
    path: "/titres",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../titres/titres-page.tsx"), "TitresPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/a-facturer",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../titres/a-facturer-page.tsx"), "AFacturerPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/lots",
    validateSearch: keepTextes,
    component: lazyRouteComponent(() => import("../titres/lots-page.tsx"), "LotsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/lots/nouveau",
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.titres.getCadre.queryOptions()),
    component: lazyRouteComponent(() => import("../titres/nouveau-lot-page.tsx"), "NouveauLotPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/lots/$lotId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.titres.getLot.queryOptions({ id: params.lotId })),
    component: lazyRouteComponent(() => import("../titres/lot-page.tsx"), "LotPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/exercices",
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.titres.getCadre.queryOptions()),
    component: lazyRouteComponent(() => import("../titres/exercices-page.tsx"), "ExercicesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/ecarts",
    validateSearch: keepTextes,
    loader: ({ context }) => context.queryClient.ensureQueryData(trpc.titres.getCadre.queryOptions()),
    component: lazyRouteComponent(() => import("../titres/ecarts-page.tsx"), "EcartsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/import",
    component: lazyRouteComponent(() => import("../titres/import-numeros-page.tsx"), "ImportNumerosPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/titres/$titreId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.titres.get.queryOptions({ id: params.titreId })),
    component: lazyRouteComponent(() => import("../titres/titre-page.tsx"), "PageTitre"),
  }),
] as const;
