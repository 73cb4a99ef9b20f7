import type { Siret } from "@ia-territoires/core";
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { client } from "../api/trpc.ts";
import { readErreur } from "../api/read-erreur.ts";
import { plural } from "./plural.ts";
import type { ListeOuverte } from "./use-liste.ts";

interface Props {
  readonly liste: ListeOuverte;
  /** Gives the SIRET of the list that somebody known bears. */
  readonly onConnus: (sirets: readonly Siret[]) => void;
}

/** How many go in one question: its address must stay short. */
const LOT = 200;

/** For who is signed in: which SIRET of the list nobody of the directory bears. The list itself is not sent. */
export function VerificationSirets({ liste: { lecture, sirets }, onConnus }: Props) {
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const tous = lecture.beneficiaires.map(({ siret }) => siret);
  if (tous.length === 0) return null;

  async function check(): Promise<void> {
    setEnCours(true);
    setErreur(null);
    try {
      const inconnus = new Set<Siret>();
      for (let debut = 0; debut < tous.length; debut += LOT) {
        const lot = tous.slice(debut, debut + LOT);
        for (const siret of await client.organismes.listSiretsInconnus.query({ sirets: lot })) {
          inconnus.add(siret);
        }
      }
      onConnus(tous.filter((siret) => !inconnus.has(siret)));
    } catch (echec) {
      setErreur(readErreur(echec).message);
    }
    setEnCours(false);
  }

  return (
    <>
      <Group gap="sm" role="group" aria-label="SIRET de la liste">
        <Button variant="default" loading={enCours} onClick={() => void check()}>
          Chercher les SIRET dans l’annuaire
        </Button>
        <Text size="sm" role="status">
          {sirets === null
            ? `Seuls ces ${plural(tous.length, "numéro", "numéros")} sont envoyés au serveur, pas la liste.`
            : tous.length === sirets.length
              ? `${plural(tous.length, "SIRET cherché : il est connu", "SIRET cherchés : tous sont connus")}.`
              : `${plural(tous.length, "SIRET cherché", "SIRET cherchés")}, ${plural(tous.length - sirets.length, "inconnu", "inconnus")}.`}
        </Text>
      </Group>
      {erreur !== null && <MessageErreur message={erreur} />}
    </>
  );
}
