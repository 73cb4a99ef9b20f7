import type { Source } from "@ia-territoires/core";
import { type UseMutationOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { annonces } from "../coquille/annonces-store.ts";
import { createMemoireCle } from "./create-memoire-cle.ts";
import { type ErreurApi, readErreur } from "./read-erreur.ts";

/** A refusal of the rules, as the server answers it. */
export interface RefusAffiche {
  readonly statut: "refus";
  readonly code: string;
  readonly message: string;
  readonly sources: readonly Source[];
  readonly figures?: object;
}

type SansCle<Input> = Input extends unknown ? Omit<Input, "cleIdempotence"> : never;

/**
 * Sends a form: adds its idempotency key, keeps a refusal or an error to show, refreshes every figure on success.
 * `send` answers what the server did, or null when nothing was done. What writes nothing (a dry run) says so, and no
 * figure is asked again.
 */
export function useEnvoi<Input, Output, Erreur>(
  options: UseMutationOptions<Output, Erreur, Input>,
  { ecrit = true }: { readonly ecrit?: boolean } = {},
) {
  const memoire = useRef(createMemoireCle());
  const queries = useQueryClient();
  const [refus, setRefus] = useState<RefusAffiche | null>(null);
  const [erreur, setErreur] = useState<ErreurApi | null>(null);
  const mutation = useMutation(options);
  const { mutateAsync } = mutation;

  const send = useCallback(
    async (input: SansCle<Input>): Promise<Exclude<Output, { statut: "refus" }> | null> => {
      setRefus(null);
      setErreur(null);
      try {
        const output = await mutateAsync({
          ...input,
          cleIdempotence: memoire.current.getCle(input),
        } as Input);
        memoire.current.clear();
        if (isRefusAffiche(output)) {
          setRefus(output);
          return null;
        }
        for (const { message } of listAvertissements(output)) annonces.add(message, "attention");
        if (ecrit) await queries.invalidateQueries();
        return output as Exclude<Output, { statut: "refus" }>;
      } catch (error) {
        setErreur(readErreur(error));
        return null;
      }
    },
    [mutateAsync, queries, ecrit],
  );

  return {
    send,
    enCours: mutation.isPending,
    refus,
    erreur,
    clear: () => {
      setRefus(null);
      setErreur(null);
    },
  };
}

/** What the rules let through but want seen by the person who decides. */
function listAvertissements(value: unknown): readonly { readonly message: string }[] {
  return typeof value === "object" &&
    value !== null &&
    "avertissements" in value &&
    Array.isArray(value.avertissements)
    ? (value.avertissements as { message: string }[])
    : [];
}

function isRefusAffiche(value: unknown): value is RefusAffiche {
  return typeof value === "object" && value !== null && "statut" in value && value.statut === "refus";
}
