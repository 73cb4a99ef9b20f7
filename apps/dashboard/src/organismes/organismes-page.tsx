import { Button, Group, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { readErreur } from "../api/read-erreur.ts";
import { client, trpc } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { TableVirtuelle } from "../affichage/table-virtuelle.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { COLONNES_ORGANISMES } from "./colonnes-organismes.tsx";
import { FiltresOrganismes } from "./filtres-organismes.tsx";
import { TAILLE_PAGE, toEntreeListe } from "./to-entree-liste.ts";

/** The directory: every organisme one may find, searched on the server, filters in the address. */
export function OrganismesPage() {
  const filtres = useSearch({ from: "/application/organismes" });
  const navigate = useNavigate({ from: "/organismes" });
  const entree = toEntreeListe(filtres);
  const liste = useInfiniteQuery({
    queryKey: [...trpc.organismes.list.queryKey(), "pages", entree],
    queryFn: ({ pageParam, signal }) =>
      client.organismes.list.query({ ...entree, page: pageParam }, { signal }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.taille < last.total ? last.page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
  const lignes = liste.data?.pages.flatMap((page) => page.lignes) ?? [];
  const total = liste.data?.pages[0]?.total ?? 0;

  return (
    <>
      <TitrePage
        titre="Organismes"
        sousTitre="Communes, intercommunalités et établissements publics de l’annuaire, ou saisis à la main."
        actions={
          <LienBouton to="/organismes/nouveau" leftSection={<IconPlus size={18} aria-hidden />}>
            Saisir un organisme
          </LienBouton>
        }
      />
      <FiltresOrganismes filtres={filtres} />
      {liste.isError && <MessageErreur message={readErreur(liste.error).message} />}
      {liste.isPending && <SquelettePage />}
      {liste.data !== undefined && (
        <>
          <Text role="status" mb="xs">
            {total === 0
              ? "Aucun organisme trouvé"
              : `${formatNombre(total)} organisme${total > 1 ? "s" : ""}`}
          </Text>
          {total === 0 ? (
            <EtatVide
              titre="Aucun organisme ne correspond"
              action={
                <LienBouton to="/organismes/nouveau" variant="light">
                  Saisir cet organisme
                </LienBouton>
              }
            >
              Vérifiez l’orthographe ou retirez un filtre. Un établissement absent de l’annuaire (CCAS,
              syndicat, régie…) se saisit à la main en une minute.
            </EtatVide>
          ) : (
            <TableVirtuelle
              legende="Organismes trouvés"
              colonnes={COLONNES_ORGANISMES}
              lignes={lignes}
              getCle={(ligne) => ligne.id}
              total={total}
              tri={filtres.tri}
              onTri={(tri) =>
                void navigate({
                  search: (avant) => ({ ...avant, tri: tri as NonNullable<typeof avant.tri> }),
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
            Afficher {TAILLE_PAGE} organismes de plus
          </Button>
        </Group>
      )}
    </>
  );
}
