import type { ClauseVerifiee } from "@ia-territoires/dossiers/clauses";
import { Alert, Button, Stack } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { AtelierClauses } from "../clauses/atelier-clauses.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";

/** The check of a contract of a system: kept with it, it becomes its grid of clauses in PDF and Word. */
export function ClausesSystemePage() {
  const { systemeId } = useParams({ from: "/application/registre/$systemeId/clauses" });
  const { data } = useSuspenseQuery(trpc.registre.get.queryOptions({ id: systemeId }));
  const { systeme, version, aujourdHui, peutModifier } = data;
  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Registre", lien: { to: "/registre" } },
          { libelle: systeme.nom, lien: { to: "/registre/$systemeId", params: { systemeId } } },
        ]}
        ici="Clauses d’un contrat"
      />
      <TitrePage titre="Clauses d’un contrat" sousTitre={systeme.nom} />
      <AtelierClauses aujourdHui={aujourdHui}>
        {peutModifier
          ? (titre, clauses) => (
              <Garder systemeId={systemeId} version={version} titre={titre} clauses={clauses} />
            )
          : undefined}
      </AtelierClauses>
    </>
  );
}

interface Props {
  readonly systemeId: string;
  readonly version: number;
  readonly titre: string;
  readonly clauses: readonly ClauseVerifiee[];
}

function Garder({ systemeId, version, titre, clauses }: Props) {
  const { send, enCours, erreur, refus } = useEnvoi(trpc.registre.recordRelecture.mutationOptions());
  const [sansTitre, setSansTitre] = useState(false);
  async function keep(): Promise<void> {
    const document = titre.trim();
    setSansTitre(document === "");
    if (document === "") return;
    const relues = clauses.map(({ code, etat, passage }) => ({ code, etat, passage }));
    if ((await send({ systemeId, version, document, clauses: relues })) === null) return;
    annonces.add("Relecture gardée : elle est dans la grille des clauses, parmi les documents du système.");
  }
  return (
    <Stack mt="md" className="sans-impression" align="flex-start">
      <EtatEnvoi
        erreur={erreur}
        refus={refus}
        titreRefus="La relecture n’a pas été gardée"
        libelles={{ document: "Titre du document" }}
      />
      {sansTitre && (
        <Alert color="red" role="alert" title="Le document n’a pas de titre">
          Donnez le titre du document, plus haut, pour retrouver cette relecture.
        </Alert>
      )}
      <Button size="md" loading={enCours} onClick={() => void keep()}>
        Garder avec le système
      </Button>
    </Stack>
  );
}
