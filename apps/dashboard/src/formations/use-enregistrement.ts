import type { SaisieFormation } from "@ia-territoires/dossiers/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { sendFichier } from "../fichiers/send-fichier.ts";
import type { LigneFormation } from "./formation.ts";

interface Demande {
  readonly formation: LigneFormation | null;
  readonly version: number;
  readonly organismeId: string;
  readonly entree: SaisieFormation;
  /** Evidence chosen with the form; null keeps what there is. */
  readonly fichier: File | null;
}

/** Files the evidence when there is one, then records or corrects the training; answers whether it was done. */
export function useEnregistrement() {
  const queries = useQueryClient();
  const ouverture = useEnvoi(trpc.formations.open.mutationOptions());
  const creation = useEnvoi(trpc.formations.create.mutationOptions());
  const correction = useEnvoi(trpc.formations.update.mutationOptions());
  const [depot, setDepot] = useState<{ readonly enCours: boolean; readonly refus: string | null }>({
    enCours: false,
    refus: null,
  });

  async function deposit(organismeId: string, fichier: File): Promise<string | null> {
    const registre = await ouverture.send({ organismeId });
    if (registre === null) return null;
    const { dossierId } = registre;
    setDepot({ enCours: true, refus: null });
    const envoi = await sendFichier(
      {
        dossierId,
        cleIdempotence: createCleIdempotence(),
        fichier,
        piece: { nom: fichier.name, genre: "autre", signataires: [] },
      },
      { signal: new AbortController().signal, onProgres: () => undefined },
    );
    setDepot({ enCours: false, refus: envoi.etat === "refuse" ? envoi.message : null });
    if (envoi.etat !== "fait") return null;
    const { fichiers } = await queries.fetchQuery({
      ...trpc.fichiers.list.queryOptions({ dossierId }),
      staleTime: 0,
    });
    // Newest first: the one just filed.
    return fichiers.find(({ nom }) => nom === fichier.name.normalize("NFC"))?.id ?? null;
  }

  async function save({ formation, version, organismeId, entree, fichier }: Demande): Promise<boolean> {
    const fichierId = fichier === null ? (formation?.fichierId ?? null) : await deposit(organismeId, fichier);
    if (fichier !== null && fichierId === null) return false;
    const fait =
      formation === null
        ? await creation.send({ organismeId, ...entree, fichierId })
        : await correction.send({ id: formation.id, version, ...entree, fichierId });
    return fait !== null;
  }

  const { erreur, refus } = [ouverture, creation, correction].find((un) => un.erreur ?? un.refus) ?? creation;
  const enCours = ouverture.enCours || creation.enCours || correction.enCours || depot.enCours;
  return { save, erreur, refus, enCours, refusDepot: depot.refus };
}
