import { Button, Group, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { readErreur } from "../api/read-erreur.ts";
import { client, trpc } from "../api/trpc.ts";
import type { FiltresMissions } from "../missions/parse-filtres-missions.ts";
import classes from "./modeles.module.css";

interface Props {
  readonly filtres: FiltresMissions;
  readonly choisies: ReadonlySet<string>;
  readonly onChoix: (choisies: ReadonlySet<string>) => void;
}

const TAILLE = 60;
const TAILLE_MAX = 200;
/** As many as one copy may have. */
const MAXIMUM = 2_000;

/** The missions that match the filters, to tick one by one or all at once; what is ticked stays when filters change. */
export function ChoixMissions({ filtres, choisies, onChoix }: Props) {
  const [enCours, setEnCours] = useState(false);
  const criteres = toCriteres(filtres);
  const liste = useQuery({
    ...trpc.missions.list.queryOptions({ ...criteres, page: 1, taille: TAILLE }),
    placeholderData: keepPreviousData,
  });
  if (liste.isError) return <MessageErreur message={readErreur(liste.error).message} />;
  if (liste.data === undefined) return null;
  const { lignes, total } = liste.data;

  async function chooseAll(): Promise<void> {
    setEnCours(true);
    try {
      const toutes = new Set(choisies);
      for (let page = 1; (page - 1) * TAILLE_MAX < Math.min(total, MAXIMUM); page += 1) {
        const lue = await client.missions.list.query({ ...criteres, page, taille: TAILLE_MAX });
        for (const { id } of lue.lignes) toutes.add(id);
      }
      onChoix(toutes);
    } finally {
      setEnCours(false);
    }
  }

  return (
    <>
      <Group mt="sm">
        <Button
          variant="default"
          disabled={total === 0 || total > MAXIMUM}
          loading={enCours}
          onClick={() => void chooseAll()}
        >
          {total === 1 ? "Choisir la seule trouvée" : `Choisir les ${formatNombre(total)} trouvées`}
        </Button>
        <Button
          variant="default"
          disabled={choisies.size === 0}
          onClick={() => {
            onChoix(new Set());
          }}
        >
          Ne rien choisir
        </Button>
        <Text role="status">
          {choisies.size === 0
            ? "Aucune collectivité choisie"
            : `${formatNombre(choisies.size)} choisie${choisies.size > 1 ? "s" : ""}`}
        </Text>
      </Group>
      <ul className={classes["choix"]} aria-busy={liste.isPlaceholderData}>
        {lignes.map(({ id, beneficiaire }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={choisies.has(id)}
                onChange={(event) => {
                  const suivantes = new Set(choisies);
                  if (event.currentTarget.checked) suivantes.add(id);
                  else suivantes.delete(id);
                  onChoix(suivantes);
                }}
              />
              {beneficiaire.nom}
            </label>
          </li>
        ))}
      </ul>
      {total > lignes.length && (
        <Text>
          {formatNombre(lignes.length)} montrées sur {formatNombre(total)} : filtrez pour voir les autres.
        </Text>
      )}
      {total > MAXIMUM && <Text>{formatNombre(MAXIMUM)} collectivités au plus à la fois.</Text>}
    </>
  );
}

function toCriteres({ q, statut, etape, inchangeesDepuis }: FiltresMissions) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(statut === undefined ? {} : { statut }),
    ...(etape === undefined ? {} : { etape }),
    ...(inchangeesDepuis === undefined ? {} : { inchangeesDepuis }),
    tri: "beneficiaire" as const,
  };
}
