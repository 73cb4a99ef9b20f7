import { createRouter } from "@tanstack/react-router";
import { queryClient } from "./api/trpc.ts";
import { formatAdresse, parseAdresse } from "./coquille/adresse.ts";
import { PageErreur } from "./coquille/page-erreur.tsx";
import { PageIntrouvable } from "./coquille/page-introuvable.tsx";
import { SquelettePage } from "./coquille/squelette-page.tsx";
import { routeTree } from "./routes.ts";

export const routeur = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: "intent",
  // Query decides what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: SquelettePage,
  defaultErrorComponent: PageErreur,
  defaultNotFoundComponent: PageIntrouvable,
  scrollRestoration: true,
  parseSearch: parseAdresse,
  stringifySearch: formatAdresse,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof routeur;
  }
}
