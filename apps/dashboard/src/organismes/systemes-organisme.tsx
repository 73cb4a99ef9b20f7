import { Paper, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatNombre } from "../affichage/format-nombre.ts";
import { trpc } from "../api/trpc.ts";

const MONTRES = 8;

/** The AI systems that this organisme has declared, for the centre de gestion that serves it. */
export function SystemesOrganisme({ organismeId }: { readonly organismeId: string }) {
  const { data } = useSuspenseQuery(
    trpc.registre.list.queryOptions({ organismeId, page: 1, taille: MONTRES }),
  );
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="systemes">
      <Title order={2} id="systemes" mb="sm">
        Systèmes d’IA
      </Title>
      {data.total === 0 ? (
        <Text c="dimmed">Aucun système déclaré dans le registre.</Text>
      ) : (
        <ul>
          {data.lignes.map(({ id, nom, fournisseur }) => (
            <li key={id}>
              <Link to="/registre/$systemeId" params={{ systemeId: id }}>
                {nom}
              </Link>
              {fournisseur !== "" && `, ${fournisseur}`}
            </li>
          ))}
        </ul>
      )}
      {data.total > MONTRES && (
        <Link to="/registre" search={{ organisme: organismeId }}>
          Voir les {formatNombre(data.total)} systèmes
        </Link>
      )}
    </Paper>
  );
}
