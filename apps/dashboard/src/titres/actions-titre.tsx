import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { useSession } from "../session/use-session.ts";
import { DialogueComplement } from "./dialogue-complement.tsx";
import { DialogueEmission } from "./dialogue-emission.tsx";
import { DialogueRectification } from "./dialogue-rectification.tsx";
import { DialogueRetrait } from "./dialogue-retrait.tsx";

type Ouvert = "complement" | "emission" | "retrait" | "reduction" | "annulation";

const BOUTONS = {
  prepare: [
    ["complement", "Compléter le titre"],
    ["retrait", "Retirer le titre du lot"],
  ],
  transmis: [
    ["emission", "Enregistrer le numéro"],
    ["retrait", "Enregistrer un rejet"],
  ],
  emis: [
    ["reduction", "Réduire le titre"],
    ["annulation", "Annuler le titre"],
    ["emission", "Corriger le numéro"],
  ],
} as const satisfies Record<string, readonly (readonly [Ouvert, string])[]>;

/** What the service financier may do with a titre where it stands. */
export function ActionsTitre({ vue }: { readonly vue: RouterOutputs["titres"]["get"] }) {
  const [ouvert, setOuvert] = useState<Ouvert | null>(null);
  const { aujourdHui } = useSession();
  const emission = useEnvoi(trpc.titres.recordEmission.mutationOptions());
  const correction = useEnvoi(trpc.titres.correctEmission.mutationOptions());
  const { titre, reference, version } = vue;
  const boutons = titre.statut in BOUTONS ? BOUTONS[titre.statut as keyof typeof BOUTONS] : [];
  const corrige = titre.statut === "emis";
  const fermer = (): void => {
    emission.clear();
    correction.clear();
    setOuvert(null);
  };
  return (
    <>
      {boutons.length > 0 && (
        <Group mt="md" className="sans-impression">
          {boutons.map(([quoi, libelle], rang) => (
            <Button
              key={quoi}
              variant={rang === 0 && !corrige ? "filled" : "default"}
              onClick={() => {
                setOuvert(quoi);
              }}
            >
              {libelle}
            </Button>
          ))}
        </Group>
      )}
      {ouvert === "complement" && <DialogueComplement vue={vue} onFermer={fermer} />}
      {ouvert === "retrait" && <DialogueRetrait vue={vue} onFermer={fermer} />}
      {(ouvert === "reduction" || ouvert === "annulation") && (
        <DialogueRectification genre={ouvert} vue={vue} onFermer={fermer} />
      )}
      {ouvert === "emission" && (
        <DialogueEmission
          titre={corrige ? `Corriger le numéro de ${reference}` : `Numéro du titre ${reference}`}
          emission={titre.emission}
          aujourdHui={aujourdHui}
          avecMotif={corrige}
          enCours={emission.enCours || correction.enCours}
          erreur={emission.erreur ?? correction.erreur}
          refus={emission.refus ?? correction.refus}
          onFermer={fermer}
          onEnvoi={async ({ numero, bordereau, emisLe, motif }) => {
            const saisie = { titreId: titre.id, version, numero, bordereau, emisLe };
            const fait = corrige ? await correction.send({ ...saisie, motif }) : await emission.send(saisie);
            if (fait === null) return;
            annonces.add(`Titre n° ${numero} enregistré.`);
            fermer();
          }}
        />
      )}
    </>
  );
}
