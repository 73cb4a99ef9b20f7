import { type GenrePiece, formatOctets, type Signataire } from "@ia-territoires/dossiers";
import { Paper, Skeleton, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { focusTitre } from "../coquille/focus-titre.ts";
import { useSession } from "../session/use-session.ts";
import classes from "./fichiers.module.css";
import { findFauteFichier } from "./find-faute-fichier.ts";
import { FormulaireDepot } from "./formulaire-depot.tsx";
import { LigneFichier } from "./ligne-fichier.tsx";
import { ZoneDepot } from "./zone-depot.tsx";

interface Props {
  readonly dossierId: string;
  readonly signataires: Partial<Record<GenrePiece, readonly Signataire[]>>;
  /** What a file most often is on this kind of dossier. */
  readonly genre?: GenrePiece;
  /** What is said while there is none. */
  readonly vide?: string;
}

const VIDE_MISSION =
  "Aucune pièce pour l’instant. Déposez ici la délibération signée, son accusé de réception par la préfecture et la convention signée : les deux parties les verront.";

/** The signed and received papers of a dossier: filed, seen, downloaded, withdrawn. */
export function SectionPieces({ dossierId, signataires, genre, vide = VIDE_MISSION }: Props) {
  const { actif } = useSession();
  const { data, error } = useQuery(trpc.fichiers.list.queryOptions({ dossierId }));
  const [choisi, setChoisi] = useState<File | null>(null);
  const [faute, setFaute] = useState<string | null>(null);

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="pieces">
      <Title order={2} id="pieces" mb="sm">
        Pièces
      </Title>
      {error !== null && <MessageErreur message={readErreur(error).message} />}
      {data === undefined && error === null && <Skeleton h={60} />}
      {data !== undefined && (
        <>
          {data.fichiers.length === 0 ? (
            <Text mb="sm">{vide}</Text>
          ) : (
            <ul className={classes["fichiers"]}>
              {data.fichiers.map((fichier) => (
                <LigneFichier
                  key={fichier.id}
                  fichier={fichier}
                  peutRetirer={data.peutDeposer && fichier.deposePar.organismeId === actif?.organisme.id}
                />
              ))}
            </ul>
          )}
          {faute !== null && <MessageErreur message={faute} />}
          {data.peutDeposer &&
            (choisi === null ? (
              <ZoneDepot
                aide={`ou glissez-le ici. PDF, image, texte ou tableau, ${formatOctets(data.tailleMax)} au plus.`}
                onFichier={(fichier) => {
                  const { tailleMax, place } = data;
                  const dite = findFauteFichier(fichier, { tailleMax, reste: place.quota - place.octets });
                  setFaute(dite);
                  if (dite === null) setChoisi(fichier);
                }}
              />
            ) : (
              <FormulaireDepot
                dossierId={dossierId}
                fichier={choisi}
                signataires={signataires}
                {...(genre === undefined ? {} : { genre })}
                onFini={() => {
                  setChoisi(null);
                  focusTitre(document.getElementById("pieces")?.parentElement);
                }}
              />
            ))}
        </>
      )}
    </Paper>
  );
}
