import { Group, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { TableVirtuelle } from "../affichage/table-virtuelle.tsx";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { COLONNES_MISSIONS } from "./colonnes-missions.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";

const TAILLE = 25;

/** The missions of the centre de gestion, one per organisme and tariff. */
export function MissionsPage() {
  const { page = 1 } = useSearch({ from: "/application/missions" });
  const liste = useQuery({
    ...trpc.missions.list.queryOptions({ page, taille: TAILLE }),
    placeholderData: keepPreviousData,
  });
  const total = liste.data?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / TAILLE));

  return (
    <>
      <TitrePage
        titre="Missions"
        sousTitre="Une mission par organisme servi : devis, délibération, convention, acceptation."
      />
      {liste.isPending && <SquelettePage />}
      {liste.isError && <MessageErreur message={readErreur(liste.error).message} />}
      {liste.data !== undefined && total === 0 && (
        <EtatVide
          titre="Aucune mission pour l’instant"
          action={<LienBouton to="/organismes">Chercher un organisme</LienBouton>}
        >
          Une mission s’ouvre avec le premier devis d’un organisme.
        </EtatVide>
      )}
      {liste.data !== undefined && total > 0 && (
        <>
          <Text role="status" mb="xs">
            {formatNombre(total)} mission{total > 1 ? "s" : ""}
          </Text>
          <TableVirtuelle
            legende="Missions"
            colonnes={COLONNES_MISSIONS}
            lignes={liste.data.lignes}
            getCle={(ligne) => ligne.id}
            total={total}
          />
        </>
      )}
      {pages > 1 && (
        <Group component="nav" aria-label="Pages" justify="center" mt="md" className="sans-impression">
          <LienBouton
            to="/missions"
            search={page > 2 ? { page: page - 1 } : {}}
            variant="default"
            disabled={page === 1}
          >
            Page précédente
          </LienBouton>
          <Text>
            Page {page} sur {pages}
          </Text>
          <LienBouton to="/missions" search={{ page: page + 1 }} variant="default" disabled={page >= pages}>
            Page suivante
          </LienBouton>
        </Group>
      )}
    </>
  );
}
