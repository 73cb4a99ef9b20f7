import type { RapportImport } from "@ia-territoires/server/api";
import type { UseMutationOptions } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import type { LigneImport } from "./build-lignes.ts";

/** What the procedure of an import takes, whatever its fields. */
interface Demande {
  cleIdempotence: string;
  essai: boolean;
  suivi?: string | undefined;
  lignes: { ligne: number; champs: Record<string, string> }[];
}

/** The two questions an import asks the server, and how far the answer is. */
export interface EnvoiImport {
  /** What the rows would do; null when the server refused, which `etat` then shows. */
  readonly verify: (lignes: readonly LigneImport[]) => Promise<RapportImport | null>;
  /** Does it; null when nothing was done. */
  readonly apply: (lignes: readonly LigneImport[]) => Promise<RapportImport | null>;
  readonly enCours: boolean;
  /** Under which identifier the server tells how far the import is, while it is being done. */
  readonly suivi: string | null;
  readonly etat: ReactNode;
}

/** Sends the rows of an import to its procedure. */
export function useEnvoiImport<Output extends { readonly statut: string }, Erreur>(
  options: UseMutationOptions<Output, Erreur, Demande>,
): EnvoiImport {
  const { send, enCours, erreur, refus } = useEnvoi(options);
  const [suivi, setSuivi] = useState<string | null>(null);

  async function ask(lignes: readonly LigneImport[], essai: boolean): Promise<RapportImport | null> {
    const id = essai ? null : createCleIdempotence();
    setSuivi(id);
    const fait = await send({
      essai,
      lignes: lignes.map(({ ligne, champs }) => ({ ligne, champs: { ...champs } })),
      ...(id === null ? {} : { suivi: id }),
    });
    setSuivi(null);
    return (fait as { readonly rapport: RapportImport } | null)?.rapport ?? null;
  }

  return {
    verify: (lignes) => ask(lignes, true),
    apply: (lignes) => ask(lignes, false),
    enCours,
    suivi,
    etat: <EtatEnvoi erreur={erreur} refus={refus} />,
  };
}
