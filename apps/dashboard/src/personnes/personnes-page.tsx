import { Button } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { client } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { COLONNES_PERSONNES } from "./colonnes-personnes.tsx";
import { DialoguePersonne } from "./dialogue-personne.tsx";

const ACCES = [
  { value: "active", label: "Actifs" },
  { value: "invitee", label: "Invités" },
  { value: "terminee", label: "Terminés" },
];

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
      <FiltresListe
        nom="Filtrer les personnes"
        recherche={{ q, dans: "Nom ou adresse électronique" }}
        choix={[{ cle: "statut", libelle: "Accès", valeur: statut, tous: "Tous", options: ACCES }]}
      />
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
