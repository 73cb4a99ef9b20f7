import type { DepotPiece } from "@ia-territoires/dossiers/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { createMemoireCle } from "../api/create-memoire-cle.ts";
import { type Envoi, sendFichier } from "./send-fichier.ts";

/**
 * Sends a file under its idempotency key: how much has gone (null when nothing is being sent), why it was refused, and
 * how to stop it. Leaving the page stops it too. `send` answers whether it was filed; every figure is then refreshed.
 */
export function useEnvoiFichier(dossierId: string, fichier: File) {
  const queries = useQueryClient();
  const memoire = useRef(createMemoireCle());
  const arret = useRef<AbortController | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const [refus, setRefus] = useState<Extract<Envoi, { etat: "refuse" }> | null>(null);
  const stop = useCallback(() => arret.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const send = useCallback(
    async (piece: DepotPiece): Promise<boolean> => {
      const signal = (arret.current = new AbortController()).signal;
      const { name, size, lastModified } = fichier;
      const cleIdempotence = memoire.current.getCle({ dossierId, piece, name, size, lastModified });
      setRefus(null);
      setPart(0);
      const envoi = await sendFichier(
        { dossierId, cleIdempotence, fichier, piece },
        { signal, onProgres: setPart },
      );
      setPart(null);
      if (envoi.etat === "refuse") setRefus(envoi);
      if (envoi.etat !== "fait") return false;
      await queries.invalidateQueries();
      return true;
    },
    [dossierId, fichier, queries],
  );
  return { send, stop, part, refus };
}
