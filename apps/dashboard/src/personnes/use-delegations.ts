import { isDateIso } from "@ia-territoires/core";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import type { Delegation } from "./personne.ts";

/**
 * The delegations of an organisme under which a convention can be signed on a day (today's while the day is not typed);
 * none while they are read, or when they cannot be.
 */
export function useDelegations(organismeId: string, jour: string): readonly Delegation[] {
  const { data } = useQuery({
    ...trpc.delegations.list.queryOptions({
      page: 1,
      taille: 50,
      organismeId,
      ...(isDateIso(jour) ? { le: jour } : {}),
    }),
    retry: false,
  });
  return (data?.lignes ?? []).filter(
    ({ objets, etat }) =>
      (objets.includes("conventions") || objets.includes("tous-actes")) &&
      (isDateIso(jour) || etat === "en-cours"),
  );
}
