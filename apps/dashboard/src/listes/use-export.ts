import type { FormatExport } from "@ia-territoires/server/api";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { trpc } from "../api/trpc.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { useSession } from "../session/use-session.ts";
import { organismeActif } from "../session/organisme-actif.ts";
import { buildAdresseExport } from "./build-adresse-export.ts";
import { downloadExport } from "./download-export.ts";

interface EnCours {
  readonly suivi: string;
  readonly octets: number;
}

/** One export at a time: how far it is, what the server refused, and how to give it up. */
export function useExport(code: string, criteres: object) {
  const { utilisateur } = useSession();
  const depart = useRef<AbortController | null>(null);
  const [enCours, setEnCours] = useState<EnCours | null>(null);
  const [erreur, setErreur] = useState<string | null>(null);
  const avancement = useQuery({
    ...trpc.listes.suivi.queryOptions({ id: enCours?.suivi ?? "" }),
    enabled: enCours !== null && utilisateur !== null,
    refetchInterval: 1_000,
    staleTime: 0,
  });
  // Leaving the screen gives the export up.
  useEffect(() => () => depart.current?.abort(), []);

  async function start(format: FormatExport): Promise<void> {
    depart.current?.abort();
    const abandon = new AbortController();
    depart.current = abandon;
    const suivi = createCleIdempotence();
    const organisme = organismeActif.get() ?? "";
    setErreur(null);
    setEnCours({ suivi, octets: 0 });
    try {
      const adresse = buildAdresseExport({ code, format, criteres, organisme, suivi });
      const resultat = await downloadExport(adresse, abandon.signal, (octets) => {
        setEnCours({ suivi, octets });
      });
      if (resultat.statut === "fait") {
        save(resultat.nom, resultat.contenu);
        annonces.add(`Export prêt : ${resultat.nom}`);
      } else setErreur(resultat.message);
    } catch {
      if (!abandon.signal.aborted) setErreur("L’export s’est interrompu : réessayez dans un moment.");
    } finally {
      if (depart.current === abandon) setEnCours(null);
    }
  }

  return {
    start,
    cancel: () => {
      depart.current?.abort();
      setEnCours(null);
      annonces.add("Export annulé.");
    },
    enCours: enCours === null ? null : { octets: enCours.octets, avancement: avancement.data ?? null },
    erreur,
  };
}

function save(nom: string, contenu: Blob): void {
  const adresse = URL.createObjectURL(contenu);
  const lien = document.createElement("a");
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(adresse);
  }, 60_000);
}
