import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { parseFiltresMembres } from "../organismes/parse-filtres-membres.ts";
import { parseFiltresOrganismes } from "../organismes/parse-filtres-organismes.ts";
import { application } from "./racine.ts";

/** Bodies: directory, sheet, members. */
export const routesOrganismes = [
  createRoute({
    getParentRoute: () => application,
    path: "/organismes",
    validateSearch: parseFiltresOrganismes,
    component: lazyRouteComponent(() => import("../organismes/organismes-page.tsx"), "OrganismesPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/import",
    component: lazyRouteComponent(
      () => import("../organismes/import-organismes-page.tsx"),
      "ImportOrganismesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/nouveau",
    component: lazyRouteComponent(
      () => import("../organismes/nouvel-organisme-page.tsx"),
      "NouvelOrganismePage",
    ),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.organismes.get.queryOptions({ id: params.organismeId })),
    component: lazyRouteComponent(() => import("../organismes/organisme-page.tsx"), "OrganismePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/organismes/$organismeId/membres",
    validateSearch: parseFiltresMembres,
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.organismes.get.queryOptions({ id: params.organismeId })),
    component: lazyRouteComponent(() => import("../organismes/membres-page.tsx"), "MembresPage"),
  }),
] as const;
