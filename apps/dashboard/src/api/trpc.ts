import type { AppRouter } from "@ia-territoires/server/api";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { organismeActif } from "../session/organisme-actif.ts";
import { sessionExpiree } from "../session/session-expiree.ts";
import { readErreur } from "./read-erreur.ts";

function watchSession(error: unknown): void {
  if (readErreur(error).nature === "session") sessionExpiree.set(true);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watchSession }),
  mutationCache: new MutationCache({ onError: watchSession }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && ["hors-ligne", "panne"].includes(readErreur(error).nature),
      // A call is tried even when the browser believes it is offline: the server may be on this very machine.
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});

/** The same procedures as plain calls, for pages loaded one after the other. */
export const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: "/api/trpc",
      maxItems: 10,
      headers: () => {
        const organisme = organismeActif.get();
        return organisme === null ? {} : { "x-organisme": organisme };
      },
    }),
  ],
});

/** The server's procedures as Query options: `useQuery(trpc.missions.get.queryOptions({ id }))`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
