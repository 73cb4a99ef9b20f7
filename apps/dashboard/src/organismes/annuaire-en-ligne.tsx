import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { formatSirenSiret } from "../affichage/format-siren-siret.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { MessageRefus } from "../affichage/message-refus.tsx";
import classes from "./annuaire-en-ligne.module.css";

type Trouve = Extract<RouterOutputs["organismes"]["lookup"], { statut: "trouve" }>["organismes"][number];

/** Asks the public register, when the server may, to fill the form in; one can always type by hand. */
export function AnnuaireEnLigne({ onReprendre }: { readonly onReprendre: (organisme: Trouve) => void }) {
  const [recherche, setRecherche] = useState("");
  const [question, setQuestion] = useState("");
  const { data, error, isFetching } = useQuery({
    ...trpc.organismes.lookup.queryOptions({ recherche: question }),
    enabled: question !== "",
    retry: false,
  });
  return (
    <details className={classes["bloc"]}>
      <summary>Préremplir depuis l’annuaire public en ligne</summary>
      <form
        role="search"
        aria-label="Annuaire public en ligne"
        onSubmit={(event) => {
          event.preventDefault();
          if (recherche.trim().length >= 3) setQuestion(recherche.trim());
        }}
      >
        <Stack mt="sm">
          <TextInput
            label="Nom, SIREN ou SIRET"
            description="3 caractères au moins"
            autoComplete="off"
            value={recherche}
            onChange={(event) => {
              setRecherche(event.currentTarget.value);
            }}
          />
          <Group>
            <Button type="submit" variant="light" loading={isFetching}>
              Chercher en ligne
            </Button>
          </Group>
          {error !== null && <MessageErreur message={readErreur(error).message} />}
          {data?.statut === "refus" && (
            <MessageRefus refus={data} titre="Recherche en ligne impossible" ton="attente" />
          )}
          {data?.statut === "trouve" && (
            <>
              <Text role="status">
                {data.organismes.length === 0
                  ? "Aucun organisme trouvé."
                  : `${String(data.organismes.length)} affiché${data.organismes.length > 1 ? "s" : ""} sur ${String(data.total)}`}
              </Text>
              <ul className={classes["liste"]}>
                {data.organismes.map((organisme) => (
                  <li key={organisme.siren}>
                    <span>
                      {organisme.nom}{" "}
                      <span className="nombre">{formatSirenSiret(organisme.siret ?? organisme.siren)}</span>{" "}
                      {organisme.ferme && <Etiquette ton="attention">Fermé</Etiquette>}
                    </span>
                    <Button
                      variant="default"
                      aria-label={`Reprendre ${organisme.nom}`}
                      onClick={() => {
                        onReprendre(organisme);
                      }}
                    >
                      Reprendre
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Stack>
      </form>
    </details>
  );
}
