import {
  buildContenuModele,
  listFautesModele,
  type Morceau,
  VARIABLES_MODELE,
} from "@ia-territoires/dossiers/modeles";
import { NativeSelect, Paper, Text, TextInput, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { trpc } from "../api/trpc.ts";
import classes from "./modeles.module.css";

interface Props {
  readonly titre: string;
  readonly texte: string;
}

const ATTENTE_MS = 300;
const PROPOSEES = 20;

/** The model as one body would get it, filled as it is written, with what would be left to complete. */
export function ApercuModele({ titre, texte }: Props) {
  const [saisie, setSaisie] = useState("");
  const [choisie, setChoisie] = useState<string | null>(null);
  const [recherche] = useDebouncedValue(saisie.trim(), ATTENTE_MS);
  const missions = useQuery({
    ...trpc.missions.list.queryOptions({
      ...(recherche === "" ? {} : { recherche }),
      tri: "beneficiaire",
      page: 1,
      taille: PROPOSEES,
    }),
    placeholderData: keepPreviousData,
  });
  const lignes = missions.data?.lignes ?? [];
  const missionId = lignes.find(({ id }) => id === choisie)?.id ?? lignes[0]?.id;
  const valeurs = useQuery({
    ...trpc.modeles.getValeurs.queryOptions({ missionId: missionId ?? "" }),
    enabled: missionId !== undefined,
  });
  const fautes = listFautesModele({ titre, texte });
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="apercu">
      <Title order={2} id="apercu" mb="sm">
        Aperçu pour une collectivité
      </Title>
      <TextInput
        label="Chercher une collectivité"
        type="search"
        autoComplete="off"
        value={saisie}
        onChange={(event) => {
          setSaisie(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label="Collectivité"
        mt="sm"
        mb="md"
        value={missionId ?? ""}
        onChange={(event) => {
          setChoisie(event.currentTarget.value);
        }}
        data={
          lignes.length === 0
            ? [{ value: "", label: "Aucune mission ne correspond" }]
            : lignes.map(({ id, beneficiaire }) => ({ value: id, label: beneficiaire.nom }))
        }
      />
      {fautes.length > 0 ? (
        <Text role="status">Corrigez le modèle pour voir l’aperçu.</Text>
      ) : (
        valeurs.data !== undefined && (
          <Rempli contenu={buildContenuModele({ titre, texte }, valeurs.data.valeurs)} />
        )
      )}
    </Paper>
  );
}

function Rempli({ contenu }: { readonly contenu: ReturnType<typeof buildContenuModele> }) {
  const { titre, blocs, manquantes } = contenu;
  return (
    <>
      <Text role="status" mb="sm">
        {manquantes.length === 0
          ? "Rien ne manque pour cette collectivité."
          : `Il manque : ${manquantes.map((code) => VARIABLES_MODELE[code]).join(", ")}.`}
      </Text>
      <div className={classes["apercu"]}>
        <p>
          <strong>
            <Morceaux morceaux={titre} />
          </strong>
        </p>
        {blocs.map(({ genre, morceaux }, rang) => (
          // oxlint-disable-next-line react/no-array-index-key -- blocks have no other name than their place
          <p key={rang}>
            {genre === "puce" && "– "}
            {genre === "intertitre" ? (
              <strong>
                <Morceaux morceaux={morceaux} />
              </strong>
            ) : (
              <Morceaux morceaux={morceaux} />
            )}
          </p>
        ))}
      </div>
    </>
  );
}

function Morceaux({ morceaux }: { readonly morceaux: readonly Morceau[] }) {
  return morceaux.map((morceau, rang) =>
    typeof morceau === "string" ? (
      formatTypographie(morceau)
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name than their place
      <span key={rang} className={classes["manque"]}>
        [à compléter : {morceau.manque}]
      </span>
    ),
  );
}
