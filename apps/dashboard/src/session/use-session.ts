import { useSuspenseQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { trpc } from "../api/trpc.ts";
import { getAppartenance } from "./get-appartenance.ts";
import { organismeActif } from "./organisme-actif.ts";

/** Who is signed in, and for which organisme this tab acts. */
export function useSession() {
  const { data } = useSuspenseQuery(trpc.session.get.queryOptions());
  const choisi = useSyncExternalStore(organismeActif.subscribe, organismeActif.get);
  const actif = getAppartenance(data.appartenances, choisi);
  return {
    ...data,
    actif,
    estPrestataire: actif?.organisme.nature === "cdg",
    hasRole: (...roles: readonly string[]) => (actif?.roles ?? []).some((role) => roles.includes(role)),
  };
}
