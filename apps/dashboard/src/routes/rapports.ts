import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseFiltresActivite } from "../activite/parse-filtres-activite.ts";
import { trpc } from "../api/trpc.ts";
import { application } from "./racine.ts";

/** Reports and activity. */
export const routesRapports = [
  createRoute({
    getParentRoute: () => application,
    path: "/activite",
    validateSearch: parseFiltresActivite,
    component: lazyRouteComponent(() => import("../activite/activite-page.tsx"), "ActivitePage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/activite/equipement",
    validateSearch: parseFiltresActivite,
    component: lazyRouteComponent(() => import("../activite/equipement-page.tsx"), "EquipementPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/rapports",
    component: lazyRouteComponent(() => import("../rapports/rapports-page.tsx"), "RapportsPage"),
  }),
  createRoute({
    getParentRoute: () => application,
    path: "/rapports/$rapportId",
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(trpc.rapports.get.queryOptions({ id: params.rapportId })),
    component: lazyRouteComponent(
      () => import("../rapports/rapport-enregistre-page.tsx"),
      "RapportEnregistrePage",
    ),
  }),
] as const;
