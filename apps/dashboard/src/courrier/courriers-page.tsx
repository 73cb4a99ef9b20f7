import { Button } from "@mantine/core";
import { IconMailCheck } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import { COLONNES_COURRIERS } from "./colonnes-courriers.tsx";
import { EtatDepot } from "./etat-depot.tsx";
import { ETATS_COURRIER } from "./labels.ts";

const ETATS = Object.entries(ETATS_COURRIER).map(([value, { libelle }]) => ({ value, label: libelle }));

/** The mails that leave in the name of the organisme, and whether they do. */
export function CourriersPage() {
  const filtres = useSearch({ from: "/application/courriers" });
  const { data: etat } = useSuspenseQuery(trpc.courriers.getEtat.queryOptions());
  const essai = useEnvoi(trpc.courriers.createEssai.mutationOptions());
  const { etat: choisi, tri = "-creation" } = filtres;
  const criteres = { ...(choisi === undefined ? {} : { etat: choisi }), tri };

  async function tryOut(): Promise<void> {
    if ((await essai.send({})) === null) return;
    annonces.add(
      etat.mode === "smtp"
        ? "Un courrier d’essai part à votre adresse dans quelques secondes."
        : "Un courrier d’essai est écrit ; il apparaît dans la liste.",
    );
  }

  return (
    <>
      <TitrePage
        titre="Courriers"
        sousTitre="Les courriels envoyés au nom de votre organisme."
        actions={
          <>
            <LienBouton to="/courriers/modeles" variant="default">
              Modèles de courrier
            </LienBouton>
            <LienBouton to="/travaux" variant="default">
              Travaux de fond
            </LienBouton>
            <Button
              variant="default"
              leftSection={<IconMailCheck size={18} aria-hidden />}
              loading={essai.enCours}
              onClick={() => void tryOut()}
            >
              M’envoyer un essai
            </Button>
          </>
        }
      />
      <EtatEnvoi erreur={essai.erreur} refus={null} />
      <EtatDepot etat={etat} />
      <FiltresListe
        nom="Filtrer les courriers"
        choix={[{ cle: "etat", libelle: "État", valeur: choisi, tous: "Tous", options: ETATS }]}
      />
      <EcranListe
        code="courriers"
        legende="Courriers"
        compter={(total, nombre) =>
          total === 0 ? "Aucun courrier" : `${nombre} courrier${total > 1 ? "s" : ""}`
        }
        criteres={criteres}
        recherche={filtres}
        lire={(page, signal) => client.courriers.list.query({ ...criteres, ...page }, { signal })}
        colonnes={COLONNES_COURRIERS}
        tri={tri}
        vide={
          <EtatVide titre="Aucun courrier">
            {choisi === undefined
              ? "Les invitations, les résumés quotidiens et les autres courriels apparaîtront ici."
              : "Aucun courrier n’est dans cet état."}
          </EtatVide>
        }
      />
    </>
  );
}
