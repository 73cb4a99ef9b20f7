import { Button, Group, Text } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { client, trpc } from "../api/trpc.ts";
import { readErreur } from "../api/read-erreur.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { TableVirtuelle } from "../affichage/table-virtuelle.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import { COLONNES_DEVIS } from "./colonnes-devis.tsx";
import { FiltresDevis } from "./filtres-devis.tsx";
import type { FiltresDevis as Filtres } from "./parse-filtres-devis.ts";

const TAILLE_PAGE = 50;

/** Every devis one may see, filters in the address. */
export function DevisPage() {
  const filtres = useSearch({ from: "/application/devis" });
  const navigate = useNavigate({ from: "/devis" });
  const { estPrestataire } = useSession();
  const entree = toEntree(filtres);
  const liste = useInfiniteQuery({
    queryKey: [...trpc.devis.list.queryKey(), "pages", entree],
    queryFn: ({ pageParam, signal }) => client.devis.list.query({ ...entree, page: pageParam }, { signal }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.taille < last.total ? last.page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
  const lignes = liste.data?.pages.flatMap((page) => page.lignes) ?? [];
  const total = liste.data?.pages[0]?.total ?? 0;
  const filtre = filtres.q !== undefined || filtres.statut !== undefined || filtres.annee !== undefined;

  return (
    <>
      <TitrePage
        titre="Devis"
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => {
              window.print();
            }}
          >
            Imprimer la liste
          </Button>
        }
      />
      <FiltresDevis filtres={filtres} />
      {liste.isError && <MessageErreur message={readErreur(liste.error).message} />}
      {liste.isPending && <SquelettePage />}
      {liste.data !== undefined && (
        <>
          <Text role="status" mb="xs">
            {total === 0 ? "Aucun devis" : `${formatNombre(total)} devis`}
          </Text>
          {total === 0 ? (
            <EtatVide
              titre={filtre ? "Aucun devis ne correspond" : "Aucun devis pour l’instant"}
              action={
                estPrestataire ? <LienBouton to="/organismes">Chercher un organisme</LienBouton> : undefined
              }
            >
              {filtre
                ? "Retirez un filtre pour élargir la recherche."
                : estPrestataire
                  ? "Un devis se crée depuis la page d’un organisme."
                  : "Les devis que le centre de gestion vous envoie apparaîtront ici."}
            </EtatVide>
          ) : (
            <TableVirtuelle
              legende="Devis"
              colonnes={COLONNES_DEVIS}
              lignes={lignes}
              getCle={(ligne) => ligne.id}
              total={total}
              tri={filtres.tri ?? "-date"}
              onTri={(tri) =>
                void navigate({
                  search: (avant) => ({ ...avant, tri: tri as NonNullable<Filtres["tri"]> }),
                  replace: true,
                })
              }
            />
          )}
        </>
      )}
      {liste.hasNextPage && (
        <Group justify="center" mt="md" className="sans-impression">
          <Text>
            {formatNombre(lignes.length)} affichés sur {formatNombre(total)}
          </Text>
          <Button
            variant="default"
            loading={liste.isFetchingNextPage}
            onClick={() => void liste.fetchNextPage()}
          >
            Afficher {TAILLE_PAGE} devis de plus
          </Button>
        </Group>
      )}
    </>
  );
}

function toEntree({ q, statut, annee, tri }: Filtres) {
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(statut === undefined ? {} : { statuts: [statut] }),
    ...(annee === undefined ? {} : { annee }),
    tri: tri ?? ("-date" as const),
    taille: TAILLE_PAGE,
  };
}
