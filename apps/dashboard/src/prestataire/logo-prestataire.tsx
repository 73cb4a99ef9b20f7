import { Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { type ChangeEvent, useId, useState } from "react";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { readLogo } from "./read-logo.ts";

type Prestataire = NonNullable<RouterOutputs["prestataire"]["get"]>;

/** The logo of the letterhead, with the words that replace it for those who do not see it. */
export function LogoPrestataire({ prestataire }: { readonly prestataire: Prestataire }) {
  const { logo, version } = prestataire;
  const [texteAlternatif, setTexteAlternatif] = useState(logo?.texteAlternatif ?? "");
  const [faute, setFaute] = useState<string | null>(null);
  const { send, enCours, erreur, refus } = useEnvoi(trpc.prestataire.update.mutationOptions());
  const id = useId();

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const fichier = currentTarget.files?.[0];
    if (fichier === undefined) return;
    const lu = await readLogo(fichier, texteAlternatif);
    setFaute(lu.statut === "refus" ? lu.message : null);
    currentTarget.value = "";
    if (lu.statut === "lu" && (await send({ version, logo: lu.logo })) !== null)
      annonces.add("Logo enregistré.");
  }

  async function remove(): Promise<void> {
    if ((await send({ version, logo: null })) !== null) annonces.add("Logo retiré.");
  }

  return (
    <Paper component="section" withBorder p="lg" maw="60rem" aria-labelledby={`${id}-titre`}>
      <Title order={2} id={`${id}-titre`} mb="sm">
        Logo
      </Title>
      <Stack>
        <EtatEnvoi erreur={erreur} refus={refus} titreRefus="Le logo n’a pas été enregistré" />
        {logo === null ? (
          <Text>Aucun logo : les documents portent le nom de l’organisme.</Text>
        ) : (
          <img
            src={`data:${logo.typeMedia};base64,${logo.base64}`}
            alt={logo.texteAlternatif}
            style={{ maxWidth: "12rem", maxHeight: "6rem", objectFit: "contain", objectPosition: "left" }}
          />
        )}
        <TextInput
          label="Texte de remplacement du logo"
          description="Lu par les lecteurs d’écran, par exemple « Logo du centre de gestion »"
          maw="32rem"
          maxLength={250}
          value={texteAlternatif}
          error={faute}
          onChange={(event) => {
            setTexteAlternatif(event.currentTarget.value);
          }}
        />
        <div>
          <label htmlFor={`${id}-fichier`}>Fichier du logo (PNG ou JPEG, 500 Ko au plus)</label>
          <br />
          <input
            id={`${id}-fichier`}
            type="file"
            accept="image/png,image/jpeg"
            disabled={enCours}
            onChange={(event) => void choose(event)}
          />
        </div>
        {logo !== null && (
          <Group>
            <Button variant="default" loading={enCours} onClick={() => void remove()}>
              Retirer le logo
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
