import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { Coquille } from "../coquille/coquille.tsx";
import { getAppartenance } from "../session/get-appartenance.ts";
import { organismeActif } from "../session/organisme-actif.ts";

export const racine = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(trpc.session.get.queryOptions());
    // Every call names the organisme one acts for: the choice is settled before the first screen asks for data.
    organismeActif.set(getAppartenance(session.appartenances, organismeActif.get())?.organisme.id ?? null);
    return { session };
  },
  component: Coquille,
});

/** Screens that need a session; without one, sign in then come back. */
export const application = createRoute({
  getParentRoute: () => racine,
  id: "application",
  beforeLoad: ({ context, location }) => {
    if (context.session.utilisateur === null) {
      const retour = location.href === "/" ? {} : { retour: location.href };
      // oxlint-disable-next-line typescript/only-throw-error -- the router's own way
      throw redirect({ to: "/connexion", search: retour });
    }
  },
});
