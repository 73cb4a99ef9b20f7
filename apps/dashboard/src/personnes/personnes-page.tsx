import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconSearch, IconUserPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useRechercheAdresse } from "../formulaires/use-recherche-adresse.ts";
import { EcranListe } from "../listes/ecran-liste.tsx";
import classes from "../organismes/organismes.module.css";
import { COLONNES_PERSONNES } from "./colonnes-personnes.tsx";
import { DialoguePersonne } from "./dialogue-personne.tsx";
import type { FiltresPersonnes } from "./parse-filtres-personnes.ts";

/** People of the organisme one administers. */
export function PersonnesPage() {
  const filtres = useSearch({ from: "/application/personnes" });
  const { q, statut } = filtres;
  const [invitation, setInvitation] = useState(false);
  const criteres = {
    ...(q === undefined ? {} : { recherche: q }),
    ...(statut === undefined ? {} : { statut }),
  };

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
      <EcranListe
        code="personnes"
        legende="Personnes de l’organisme"
        compter={(total, nombre) =>
          total === 0 ? "Aucune personne" : `${nombre} personne${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.personnes.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_PERSONNES}
        vide={
          <EtatVide titre="Personne ne correspond">Changez la recherche, ou invitez une personne.</EtatVide>
        }
      />
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
