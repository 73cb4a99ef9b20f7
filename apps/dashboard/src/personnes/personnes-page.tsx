import { Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { IconSearch, IconUserPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { TableVirtuelle } from "../affichage/table-virtuelle.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import classes from "../organismes/organismes.module.css";
import { COLONNES_PERSONNES } from "./colonnes-personnes.tsx";
import { DialoguePersonne } from "./dialogue-personne.tsx";
import type { FiltresPersonnes } from "./parse-filtres-personnes.ts";

const TAILLE = 50;

/** People of the organisme one administers. */
export function PersonnesPage() {
  const filtres = useSearch({ from: "/application/personnes" });
  const { q, statut, page = 1 } = filtres;
  const [invitation, setInvitation] = useState(false);
  const liste = useQuery({
    ...trpc.personnes.list.queryOptions({
      page,
      taille: TAILLE,
      ...(q === undefined ? {} : { recherche: q }),
      ...(statut === undefined ? {} : { statut }),
    }),
    placeholderData: keepPreviousData,
  });
  const total = liste.data?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / TAILLE));

  return (
    <>
      <TitrePage
        titre="Personnes"
        sousTitre="Qui agit au nom de votre organisme, dans quels rôles, jusqu’à quand."
        actions={
          <Button
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => {
              setInvitation(true);
            }}
          >
            Inviter une personne
          </Button>
        }
      />
      <Filtres filtres={filtres} />
      {liste.isPending && <SquelettePage />}
      {liste.isError && <MessageErreur message={readErreur(liste.error).message} />}
      {liste.data !== undefined && total === 0 && (
        <EtatVide titre="Personne ne correspond">Changez la recherche, ou invitez une personne.</EtatVide>
      )}
      {total > 0 && (
        <>
          <Text role="status" mb="xs">
            {formatNombre(total)} personne{total > 1 ? "s" : ""}
          </Text>
          <TableVirtuelle
            legende="Personnes de l’organisme"
            colonnes={COLONNES_PERSONNES}
            lignes={liste.data?.lignes ?? []}
            getCle={({ utilisateurId }) => utilisateurId}
            total={total}
          />
        </>
      )}
      {pages > 1 && (
        <Group component="nav" aria-label="Pages" justify="center" mt="md" className="sans-impression">
          <LienBouton
            to="/personnes"
            search={{ ...filtres, page: page - 1 }}
            variant="default"
            disabled={page === 1}
          >
            Page précédente
          </LienBouton>
          <Text>
            Page {page} sur {pages}
          </Text>
          <LienBouton
            to="/personnes"
            search={{ ...filtres, page: page + 1 }}
            variant="default"
            disabled={page >= pages}
          >
            Page suivante
          </LienBouton>
        </Group>
      )}
      {invitation && (
        <DialoguePersonne
          personne={null}
          onFermer={() => {
            setInvitation(false);
          }}
        />
      )}
    </>
  );
}

function Filtres({ filtres }: { readonly filtres: FiltresPersonnes }) {
  const navigate = useNavigate({ from: "/personnes" });
  const { q, statut } = filtres;
  const change = (partiel: Readonly<Record<string, unknown>>) =>
    // Another filter starts again at the first page.
    void navigate({
      search: { ...(q === undefined ? {} : { q }), ...(statut === undefined ? {} : { statut }), ...partiel },
      replace: true,
    });
  const recherche = useRechercheAdresse(q, (saisie) => {
    change({ q: saisie });
  });
  return (
    <form
      role="search"
      aria-label="Filtrer les personnes"
      className={`${classes["filtres"] ?? ""} sans-impression`}
      onSubmit={(event) => {
        event.preventDefault();
        recherche.flush();
      }}
    >
      <TextInput
        label="Rechercher"
        description="Nom ou adresse électronique"
        type="search"
        autoComplete="off"
        leftSection={<IconSearch size={18} aria-hidden />}
        value={recherche.saisie}
        onChange={(event) => {
          recherche.onSaisie(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label="Accès"
        value={statut ?? ""}
        onChange={(event) => {
          change({ statut: event.currentTarget.value || undefined });
        }}
        data={[
          { value: "", label: "Tous" },
          { value: "active", label: "Actifs" },
          { value: "invitee", label: "Invités" },
          { value: "terminee", label: "Terminés" },
        ]}
      />
    </form>
  );
}
