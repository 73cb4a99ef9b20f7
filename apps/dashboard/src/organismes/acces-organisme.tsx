import { Button, Paper, Text, Title } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { formatInstant } from "../affichage/format-instant.ts";
import { DialogueAdministrateur } from "./dialogue-administrateur.tsx";

interface Props {
  readonly organisme: { readonly id: string; readonly nom: string };
}

/** Whether the body enters by itself; if nobody does, its centre de gestion invites its first administrator. */
export function AccesOrganisme({ organisme }: Props) {
  const { data: acces } = useSuspenseQuery(
    trpc.personnes.getAcces.queryOptions({ organismeId: organisme.id }),
  );
  const [ouvert, setOuvert] = useState(false);
  const { etat, inviteLe, refus } = acces;
  // A body that is not served is none of the vendor's business: nothing to say.
  if (refus !== null && refus.code !== "acces-deja-ouvert") return null;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="acces">
      <Title order={2} id="acces" mb="sm">
        Accès au service
      </Title>
      {etat === "ouvert" && (
        <Text>Cet organisme se connecte : son administrateur gère ses personnes, et lui seul.</Text>
      )}
      {etat === "aucun" && (
        <Text mb="sm">
          Personne ne se connecte encore au nom de cet organisme : il ne voit pas les devis que vous lui
          envoyez.
        </Text>
      )}
      {etat === "invite" && (
        <Text mb="sm">
          Un administrateur a été invité{inviteLe !== null && ` le ${formatInstant(inviteLe)}`}, et n’est pas
          encore venu. Une nouvelle invitation remplace la première.
        </Text>
      )}
      {refus === null && (
        <Button
          variant={etat === "aucun" ? "filled" : "default"}
          leftSection={<IconUserPlus size={18} aria-hidden />}
          className="sans-impression"
          onClick={() => {
            setOuvert(true);
          }}
        >
          {etat === "aucun" ? "Inviter son administrateur" : "Inviter de nouveau"}
        </Button>
      )}
      {ouvert && (
        <DialogueAdministrateur
          organisme={organisme}
          onFermer={() => {
            setOuvert(false);
          }}
        />
      )}
    </Paper>
  );
}
