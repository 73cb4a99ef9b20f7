import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { createRetour } from "../api/create-retour.ts";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { useSession } from "../session/use-session.ts";
import { DialogueAttribution } from "./dialogue-attribution.tsx";
import { DialogueEcheance } from "./dialogue-echeance.tsx";
import type { LigneEcheance } from "./ligne-echeance.ts";

/** What one may do with an échéance: say it is done, take it back, correct or cancel one's own. */
export function ActionsEcheance({ echeance }: { readonly echeance: LigneEcheance }) {
  const { actif } = useSession();
  const [dialogue, setDialogue] = useState<"correction" | "attribution" | "annulation" | null>(null);
  const faite = useEnvoi(trpc.echeances.complete.mutationOptions());
  const rouverte = useEnvoi(trpc.echeances.reopen.mutationOptions());
  const annulee = useEnvoi(trpc.echeances.cancel.mutationOptions());
  const { id, version, quoi, etat, parNous, reouvrable, saisie } = echeance;
  const peut = (actif?.roles ?? []).some((role) => role !== "lecture");
  if (!peut || !parNous) return null;

  async function act(quel: typeof faite, dit: string): Promise<void> {
    const fait = await quel.send({ id, version });
    if (fait === null) return;
    const retour = createRetour(
      () =>
        client.echeances.reopen.mutate({ id, version: fait.version, cleIdempotence: createCleIdempotence() }),
      `« ${quoi} » est de nouveau à faire.`,
    );
    annonces.add(dit, "fait", quel === faite ? retour : undefined);
    setDialogue(null);
  }

  return (
    <>
      <EtatEnvoi erreur={faite.erreur ?? rouverte.erreur} refus={null} />
      <Group gap="xs" className="sans-impression">
        {etat === "a-faire" && (
          <Button
            size="compact-md"
            variant="default"
            loading={faite.enCours}
            aria-label={`Marquer faite : ${quoi}`}
            onClick={() =>
              void act(
                faite,
                `« ${quoi} » est marquée faite. Elle se rouvre depuis la liste des échéances faites.`,
              )
            }
          >
            Marquer faite
          </Button>
        )}
        {etat === "faite" && reouvrable && (
          <Button
            size="compact-md"
            variant="default"
            loading={rouverte.enCours}
            aria-label={`Rouvrir : ${quoi}`}
            onClick={() => void act(rouverte, `« ${quoi} » est de nouveau à faire.`)}
          >
            Rouvrir
          </Button>
        )}
        {!saisie && etat === "a-faire" && (
          <Button
            size="compact-md"
            variant="subtle"
            aria-label={`Attribuer : ${quoi}`}
            onClick={() => {
              setDialogue("attribution");
            }}
          >
            Attribuer
          </Button>
        )}
        {saisie && etat === "a-faire" && (
          <>
            <Button
              size="compact-md"
              variant="subtle"
              aria-label={`Modifier : ${quoi}`}
              onClick={() => {
                setDialogue("correction");
              }}
            >
              Modifier
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              color="red"
              aria-label={`Annuler l’échéance : ${quoi}`}
              onClick={() => {
                setDialogue("annulation");
              }}
            >
              Annuler
            </Button>
          </>
        )}
      </Group>
      {dialogue === "correction" && (
        <DialogueEcheance
          echeance={echeance}
          onFermer={() => {
            setDialogue(null);
          }}
        />
      )}
      {dialogue === "attribution" && (
        <DialogueAttribution
          echeance={echeance}
          onFermer={() => {
            setDialogue(null);
          }}
        />
      )}
      <DialogueConfirmation
        titre="Annuler cette échéance"
        ouvert={dialogue === "annulation"}
        action="Annuler l’échéance"
        dangereux
        enCours={annulee.enCours}
        onConfirmer={() => void act(annulee, `L’échéance « ${quoi} » est annulée.`)}
        onFermer={() => {
          setDialogue(null);
        }}
      >
        <EtatEnvoi erreur={annulee.erreur} refus={null} />
        <Text>« {quoi} » disparaîtra de la liste et des agendas.</Text>
      </DialogueConfirmation>
    </>
  );
}
