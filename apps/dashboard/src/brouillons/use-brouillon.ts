import { useEffect, useMemo, useState } from "react";
import { client } from "../api/trpc.ts";
import { createGardien } from "./create-gardien.ts";
import { type ContenuBrouillon, readContenu } from "./read-contenu.ts";

interface Options<Valeurs extends Record<string, unknown>> {
  /** The form: its kind, and what it is about (`devis:<id>`). */
  readonly cle: string;
  readonly valeurs: Valeurs;
  readonly modifie: boolean;
  /** Stored values the form stands on, when its record has a version. */
  readonly ouverture?: { readonly valeurs: Valeurs; readonly version: number };
  readonly onReprendre: (contenu: ContenuBrouillon<Valeurs>) => void;
}

/** What a form shows and does about its draft. */
export interface Brouillon {
  /** A draft found when the form opened, until the person has chosen. */
  readonly trouveLe: string | null;
  /** Whether what is typed now is kept. */
  readonly garde: boolean;
  readonly reprendre: () => void;
  /** The text is saved, or given up: its draft goes. */
  readonly oublier: () => Promise<void>;
}

/**
 * Keeps what is typed in a form on the server, for this person and the organisme they act for, and gives it back when
 * the form opens again: a crash, a closed tab or another machine loses nothing.
 */
export function useBrouillon<Valeurs extends Record<string, unknown>>(options: Options<Valeurs>): Brouillon {
  const { cle, valeurs, modifie, ouverture, onReprendre } = options;
  const [trouve, setTrouve] = useState<{ contenu: ContenuBrouillon<Valeurs>; majLe: string } | null>(null);
  const [pret, setPret] = useState(false);
  const [garde, setGarde] = useState(false);
  const gardien = useMemo(
    () =>
      createGardien(
        {
          save: async (contenu) =>
            void (await client.brouillons.save.mutate({ cle, contenu: contenu as never })),
          delete: async () => void (await client.brouillons.delete.mutate({ cle })),
        },
        setGarde,
      ),
    [cle],
  );

  useEffect(() => {
    let parti = false;
    async function look(): Promise<void> {
      // Without an answer nothing is offered, and the form works as it did.
      const lu = await client.brouillons.get.query({ cle }).catch(() => null);
      if (parti) return;
      const contenu = lu === null ? null : readContenu(lu.contenu, valeurs);
      if (lu !== null && contenu !== null) setTrouve({ contenu, majLe: lu.majLe });
      setPret(true);
    }
    void look();
    return () => {
      parti = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once, when the form opens
  }, [cle]);

  const texte = JSON.stringify(valeurs);
  useEffect(() => {
    // Until the person has chosen, the draft found is not written over.
    if (!pret || trouve !== null || !modifie) return;
    gardien.note({ valeurs, ouverture: ouverture ?? null });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is typed is the trigger
  }, [texte, pret, trouve, modifie, gardien]);

  useEffect(() => {
    const keep = (): void => {
      if (document.visibilityState === "hidden") void gardien.flush();
    };
    document.addEventListener("visibilitychange", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      void gardien.flush();
    };
  }, [gardien]);

  return {
    trouveLe: trouve?.majLe ?? null,
    garde,
    reprendre: () => {
      if (trouve === null) return;
      gardien.adopt();
      onReprendre(trouve.contenu);
      setTrouve(null);
    },
    oublier: async () => {
      if (trouve !== null) {
        setTrouve(null);
        await client.brouillons.delete.mutate({ cle }).catch(() => undefined);
      }
      await gardien.forget();
    },
  };
}
