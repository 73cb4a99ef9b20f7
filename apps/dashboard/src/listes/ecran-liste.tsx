import type { VueListe } from "@ia-territoires/server/api";
import { Button, Group, Text } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { type Colonne, TableVirtuelle } from "../affichage/table-virtuelle.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { useSession } from "../session/use-session.ts";
import { EtatExport } from "./etat-export.tsx";
import classes from "./listes.module.css";
import { MenuExports } from "./menu-exports.tsx";
import { MenuVues } from "./menu-vues.tsx";
import { useExport } from "./use-export.ts";

const TAILLE = 50;

interface Page<Ligne> {
  readonly lignes: readonly Ligne[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}

interface Props<Ligne> {
  /** Code of the list in the registry of the server: its exports and its views go by it. */
  readonly code: string;
  /** Name of the table, for those who do not see it. */
  readonly legende: string;
  /** « 12 devis », « Aucun devis ». */
  readonly compter: (total: number, nombre: string) => string;
  /** Filters and sort as the procedure takes them; exports take the same. */
  readonly criteres: object;
  /** Filters and sort as the address says them; a view keeps them. */
  readonly recherche: object;
  readonly lire: (
    page: { readonly page: number; readonly taille: number },
    signal: AbortSignal,
  ) => Promise<Page<Ligne>>;
  readonly colonnes: readonly Colonne<Ligne>[];
  readonly tri?: string | undefined;
  /** No views: another screen of the same list names its filters otherwise. */
  readonly sansVues?: boolean;
  /** Shown when nothing matches. */
  readonly vide: ReactNode;
}

/**
 * A list of the house: its table, how many rows match, its views, its exports, more rows on demand, and its empty,
 * loading and error states. The page gives its title and its filters.
 */
export function EcranListe<Ligne extends { readonly id: string }>({
  code,
  legende,
  compter,
  criteres,
  recherche,
  lire,
  colonnes,
  tri,
  sansVues = false,
  vide,
}: Props<Ligne>) {
  const navigate = useNavigate();
  // A public list is also read by people without an account, who keep no views.
  const { utilisateur } = useSession();
  const liste = useInfiniteQuery({
    queryKey: ["liste", code, criteres],
    queryFn: ({ pageParam, signal }) => lire({ page: pageParam, taille: TAILLE }, signal),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.taille < last.total ? last.page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
  const exportListe = useExport(code, criteres);
  const lignes = liste.data?.pages.flatMap((page) => page.lignes) ?? [];
  const total = liste.data?.pages[0]?.total ?? 0;

  return (
    <>
      {liste.isError && <MessageErreur message={readErreur(liste.error).message} />}
      {liste.isPending && <SquelettePage />}
      <EtatExport etat={exportListe} />
      {liste.data !== undefined && (
        <div aria-busy={liste.isPlaceholderData}>
          <div className={classes["barre"]}>
            <Text role="status">{compter(total, formatNombre(total))}</Text>
            <div className={`${classes["outils"] ?? ""} sans-impression`}>
              {utilisateur !== null && !sansVues && (
                <MenuVues code={code} recherche={recherche as VueListe["recherche"]} />
              )}
              {total > 0 && (
                <MenuExports total={total} onChoix={(format) => void exportListe.start(format)} />
              )}
            </div>
          </div>
          {total === 0 ? (
            vide
          ) : (
            <TableVirtuelle
              legende={legende}
              colonnes={colonnes}
              lignes={lignes}
              getCle={(ligne) => ligne.id}
              total={total}
              tri={tri}
              onTri={(choisi) =>
                void navigate({
                  to: ".",
                  search: (avant) => ({ ...avant, tri: choisi }),
                  replace: true,
                })
              }
            />
          )}
        </div>
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
            Afficher la suite
          </Button>
        </Group>
      )}
    </>
  );
}
