import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { trpc } from "../../api/trpc.ts";
import type { RouterOutputs } from "../../api/types.ts";
import { type Criteres, toCriteres } from "./to-criteres.ts";

interface ListeDecrite {
  readonly decrite: RouterOutputs["listes"]["registre"][number];
  readonly criteres: Criteres;
  /** Whether something narrows the list. */
  readonly filtre: boolean;
}

/**
 * A list as its registry describes it, with the criteria that the address of the screen holds; undefined when one may
 * not read it.
 */
export function useListeDecrite(code: string): ListeDecrite | undefined {
  const search = useSearch({ strict: false });
  const { data: registre } = useSuspenseQuery(trpc.listes.registre.queryOptions());
  const decrite = registre.find((liste) => liste.code === code);
  if (decrite === undefined) return undefined;
  const criteres = toCriteres(decrite, search);
  return { decrite, criteres, filtre: Object.keys(criteres).some((cle) => cle !== "tri") };
}
