import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/trpc.ts";

/** The filter « one body », shown by its name when an address asks for it; nothing otherwise. */
export function useChoixOrganisme(organismeId: string | undefined) {
  const { data } = useQuery({
    ...trpc.organismes.get.queryOptions({ id: organismeId ?? "" }),
    enabled: organismeId !== undefined,
  });
  if (organismeId === undefined) return [];
  const options = [{ value: organismeId, label: data?.nom ?? "La collectivité choisie" }];
  return [{ cle: "organisme", libelle: "Collectivité", valeur: organismeId, tous: "Toutes", options }];
}
