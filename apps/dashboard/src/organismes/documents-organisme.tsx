import { getGenrePiece } from "@ia-territoires/dossiers";
import { Paper, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { trpc } from "../api/trpc.ts";
import { buildAdresseFichier } from "../fichiers/build-adresse-fichier.ts";
import { organismeActif } from "../session/organisme-actif.ts";

const MONTRES = 10;

/** The last files of the dossiers about a body, those that one may see. */
export function DocumentsOrganisme({ organismeId }: { readonly organismeId: string }) {
  const { data } = useSuspenseQuery(
    trpc.fichiers.listTous.queryOptions({ organismeId, tri: "-depose", page: 1, taille: MONTRES }),
  );
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="documents">
      <Title order={2} id="documents" mb="sm">
        Documents
      </Title>
      {data.total === 0 ? (
        <Text c="dimmed">Aucune pièce dans ses dossiers.</Text>
      ) : (
        <ul>
          {data.lignes.map(({ id, nom, genre, deposeLe, deposePar }) => (
            <li key={id}>
              <a href={buildAdresseFichier(id, organismeActif.get() ?? "")} download>
                {nom}
              </a>
              , {formatTypographie(getGenrePiece(genre).libelle)}, le {formatInstant(deposeLe)}
              {deposePar !== null && ` par ${deposePar}`}
            </li>
          ))}
        </ul>
      )}
      {data.total > MONTRES && (
        <Link to="/pieces" search={{ organisme: organismeId }}>
          Voir les {formatNombre(data.total)} pièces
        </Link>
      )}
    </Paper>
  );
}
