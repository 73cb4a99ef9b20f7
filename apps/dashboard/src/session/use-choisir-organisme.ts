import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { organismeActif } from "./organisme-actif.ts";

/** Changes the organisme one acts for, from the home page; the unsaved-changes guard of the page may refuse to leave. */
export function useChoisirOrganisme(): (id: string) => Promise<void> {
  const router = useRouter();
  const queries = useQueryClient();
  return async (id) => {
    // Leaves the page first: its unsaved-changes guard may keep the person there, with the former organisme.
    await router.navigate({ to: "/" });
    if (router.state.location.pathname !== "/") return;
    // What waits was decided for the former organisme.
    await actionsDifferees.flush();
    organismeActif.set(id);
    // Nothing of the former organisme may stay on screen.
    queries.removeQueries({ predicate: (query) => !isSession(query.queryKey) });
    await router.invalidate();
  };
}

function isSession(key: readonly unknown[]): boolean {
  const path = key[0];
  return Array.isArray(path) && path[0] === "session";
}
