import { Paper, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import { trpc } from "../api/trpc.ts";
import { formatAction } from "../journal/format-action.ts";
import { ROLES } from "../session/labels.ts";

const MONTRES = 10;

/** What was last done in the dossiers about a body: who in which role, never a name. */
export function HistoriqueOrganisme({ organismeId }: { readonly organismeId: string }) {
  const { data } = useSuspenseQuery(
    trpc.journal.list.queryOptions({ organismeId, tri: "-quand", page: 1, taille: MONTRES }),
  );
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="historique">
      <Title order={2} id="historique" mb="sm">
        Historique
      </Title>
      {data.total === 0 ? (
        <Text c="dimmed">Rien n’a encore été fait dans ses dossiers.</Text>
      ) : (
        <ul>
          {data.lignes.map(({ id, quand, action, organisme, roles }) => (
            <li key={id}>
              <time dateTime={quand}>{formatInstant(quand)}</time> : {formatAction(action)}
              {organisme !== null && `, ${organisme}`}
              {roles.length > 0 && ` (${roles.map((role) => ROLES[role] ?? role).join(", ")})`}
            </li>
          ))}
        </ul>
      )}
      {data.total > MONTRES && (
        <Link to="/journal" search={{ organisme: organismeId }}>
          Voir les {formatNombre(data.total)} enregistrements
        </Link>
      )}
    </Paper>
  );
}
