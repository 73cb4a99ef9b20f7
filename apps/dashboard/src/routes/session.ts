import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { racine } from "./racine.ts";

/** Doors for who is not signed in. */
export const routesSession = [
  createRoute({
    getParentRoute: () => racine,
    path: "/connexion",
    validateSearch: (search): { retour?: string; error?: string } => ({
      ...(typeof search["retour"] === "string" ? { retour: search["retour"] } : {}),
      // Where an identity provider sends back when the sign-in failed.
      ...(typeof search["error"] === "string" ? { error: search["error"] } : {}),
    }),
    component: lazyRouteComponent(() => import("../session/connexion-page.tsx"), "ConnexionPage"),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/mot-de-passe-oublie",
    component: lazyRouteComponent(
      () => import("../session/mot-de-passe-oublie-page.tsx"),
      "MotDePasseOubliePage",
    ),
  }),
  createRoute({
    getParentRoute: () => racine,
    path: "/mot-de-passe",
    component: lazyRouteComponent(
      () => import("../session/choisir-mot-de-passe-page.tsx"),
      "ChoisirMotDePassePage",
    ),
  }),
] as const;
