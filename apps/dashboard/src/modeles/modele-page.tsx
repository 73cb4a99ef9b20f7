import { getGenreModele } from "@ia-territoires/dossiers/modeles";
import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import { IconArchive, IconCopy } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { useSession } from "../session/use-session.ts";
import { ApercuModele } from "./apercu-modele.tsx";
import { DocumentsModele } from "./documents-modele.tsx";
import { FormulaireModele } from "./formulaire-modele.tsx";
import { ETATS_COPIE } from "./labels.ts";

type Modele = RouterOutputs["modeles"]["get"];

const ETAPES = [
  { libelle: "Missions", lien: { to: "/missions" } },
  { libelle: "Modèles", lien: { to: "/modeles" } },
] as const;

/** A new model. */
export function NouveauModelePage() {
  return (
    <>
      <FilDAriane etapes={ETAPES} ici="Nouveau modèle" />
      <TitrePage
        titre="Écrire un modèle"
        sousTitre="Une variable inconnue est refusée avant d’être enregistrée."
      />
      <FormulaireModele modele={null} />
    </>
  );
}

/** A model: its text, its copies, the documents made from it. */
export function ModelePage() {
  const { modeleId } = useParams({ from: "/application/modeles/$modeleId" });
  const { data: modele } = useSuspenseQuery(trpc.modeles.get.queryOptions({ id: modeleId }));
  const { hasRole } = useSession();
  const [enregistrements, setEnregistrements] = useState(0);
  const redacteur = hasRole("admin", "referent-ia", "juriste");
  return (
    <>
      <FilDAriane etapes={ETAPES} ici={modele.titre} />
      <TitrePage
        titre={modele.titre}
        sousTitre={
          <>
            {getGenreModele(modele.genre).libelle}, version {modele.version}{" "}
            {modele.archiveLe !== null && <Etiquette>Archivé</Etiquette>}
          </>
        }
        actions={
          redacteur && (
            <>
              <Archivage modele={modele} />
              {modele.archiveLe === null && (
                <LienBouton
                  to="/modeles/$modeleId/copier"
                  params={{ modeleId }}
                  leftSection={<IconCopy size={18} aria-hidden />}
                >
                  Copier à des collectivités
                </LienBouton>
              )}
            </>
          )
        }
      />
      <Stack gap="lg">
        {redacteur ? (
          <FormulaireModele
            key={`${modele.id} ${String(enregistrements)}`}
            modele={modele}
            onEnregistre={() => {
              setEnregistrements(enregistrements + 1);
            }}
          />
        ) : (
          <ApercuModele titre={modele.titre} texte={modele.texte} />
        )}
        <Copies modele={modele} />
        <DocumentsModele modeleId={modele.id} />
      </Stack>
    </>
  );
}

function Archivage({ modele }: { readonly modele: Modele }) {
  const { send, enCours, erreur, refus } = useEnvoi(trpc.modeles.archive.mutationOptions());
  const archive = modele.archiveLe === null;
  async function change(): Promise<void> {
    const fait = await send({ modeleId: modele.id, version: modele.version, archive });
    if (fait === null) return;
    annonces.add(archive ? `Modèle « ${modele.titre} » archivé.` : `Modèle « ${modele.titre} » repris.`);
  }
  return (
    <>
      <EtatEnvoi erreur={erreur} refus={refus} />
      <Button
        variant="default"
        loading={enCours}
        leftSection={<IconArchive size={18} aria-hidden />}
        onClick={() => void change()}
      >
        {archive ? "Archiver" : "Remettre en usage"}
      </Button>
    </>
  );
}

function Copies({ modele: { copies } }: { readonly modele: Modele }) {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="copies">
      <Title order={2} id="copies" mb="sm">
        Dernières copies
      </Title>
      {copies.length === 0 ? (
        <Text>Ce modèle n’a encore été copié à aucune collectivité.</Text>
      ) : (
        <ul>
          {copies.map(({ id, etat, creeLe, cibles }) => (
            <li key={id}>
              <Link to="/modeles/copies/$copieId" params={{ copieId: id }}>
                {formatInstant(creeLe)}
              </Link>{" "}
              : {cibles} collectivité{cibles > 1 ? "s" : ""}, {ETATS_COPIE[etat].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
