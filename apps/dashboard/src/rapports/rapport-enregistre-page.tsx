import type { RouterOutputs } from "@ia-territoires/server/api";
import type { Redaction } from "@ia-territoires/reporting";
import { Button, Loader, Stack, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useSession } from "../session/use-session.ts";
import { openAtelier } from "./atelier/open-atelier.ts";
import { EnregistrementRapport } from "./enregistrement-rapport.tsx";
import { type FiltresRapport, explainPeriode } from "./filtres-rapport.ts";
import { RapportAffiche } from "./rapport-affiche.tsx";
import { toChoix } from "./to-choix.ts";
import type { ListeOuverte } from "./use-liste.ts";

type Rapport = RouterOutputs["rapports"]["get"];

/** A saved report, opened again in a worker of the page. */
export function RapportEnregistrePage() {
  const { rapportId } = useParams({ from: "/application/rapports/$rapportId" });
  const { data } = useSuspenseQuery(trpc.rapports.get.queryOptions({ id: rapportId }));
  const [liste, setListe] = useState<ListeOuverte | null>(null);
  const [erreur, setErreur] = useState<string | null>(null);
  const { liste: gardee, titre } = data;
  useEffect(() => {
    const atelier = openAtelier();
    let ferme = false;
    async function reopen(): Promise<void> {
      try {
        const ouverte = await atelier.ask("openListe", gardee);
        setListe({ ...ouverte, atelier, nom: titre, feuilles: [], feuille: 0, sirets: null });
      } catch (echec) {
        if (!ferme) setErreur(echec instanceof Error ? echec.message : String(echec));
      }
    }
    void reopen();
    return () => {
      ferme = true;
      atelier.close();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new title opens nothing again
  }, [gardee]);

  return (
    <>
      <FilDAriane etapes={[{ libelle: "Rapports", lien: { to: "/rapports" } }]} ici={data.titre} />
      <TitrePage titre={data.titre} actions={<Suppression rapport={data} />} />
      {erreur !== null && <MessageErreur titre="La liste ne se rouvre pas" message={erreur} />}
      {liste === null ? (
        erreur === null && (
          <Text role="status">
            <Loader size="xs" /> Ouverture de la liste…
          </Text>
        )
      ) : (
        <Contenu key={data.version} rapport={data} liste={liste} />
      )}
    </>
  );
}

function toFiltres({ debut, fin, arreteLe, avoirs }: Rapport): FiltresRapport {
  return { debut, fin, arrete: arreteLe, avoirs, lot: "", siret: "" };
}

function Contenu({ rapport, liste }: { readonly rapport: Rapport; readonly liste: ListeOuverte }) {
  const { actif, hasRole } = useSession();
  const [filtres, setFiltres] = useState(() => toFiltres(rapport));
  const [redaction, setRedaction] = useState<Redaction>(rapport.redaction);
  const { send, enCours, erreur, refus } = useEnvoi(trpc.rapports.update.mutationOptions());
  const autres = useQuery({
    queryKey: ["rapports", "autres", rapport.id],
    queryFn: () => client.rapports.list.query({ page: 1, taille: 50 }),
  });
  const modifie =
    JSON.stringify(toChoix(filtres, redaction)) !==
    JSON.stringify(toChoix(toFiltres(rapport), rapport.redaction));

  async function save(titre: string): Promise<void> {
    const { id, version } = rapport;
    const fait = await send({ id, version, titre, ...toChoix(filtres, redaction) });
    if (fait !== null) annonces.add("Rapport enregistré.");
  }

  return (
    <Stack gap="lg">
      <GardeModifications modifie={modifie} />
      {hasRole("admin", "referent-ia", "titulaire") && (
        <EnregistrementRapport
          titreInitial={rapport.titre}
          action="Enregistrer les modifications"
          enCours={enCours}
          erreur={erreur}
          refus={refus}
          onEnregistrer={(titre) => {
            if (explainPeriode(filtres) === null) void save(titre);
          }}
        />
      )}
      <RapportAffiche
        liste={liste}
        filtres={filtres}
        redaction={redaction}
        adresse={(format) =>
          `/api/rapports/${encodeURIComponent(rapport.id)}/${format}?organisme=${encodeURIComponent(actif?.organisme.id ?? "")}`
        }
        onRedaction={setRedaction}
        onFiltres={(partiel) => {
          setFiltres((avant) => ({ ...avant, ...partiel }));
        }}
        enregistres={(autres.data?.lignes ?? []).filter(({ id }) => id !== rapport.id)}
      />
    </Stack>
  );
}

function Suppression({ rapport: { id, version, titre } }: { readonly rapport: Rapport }) {
  const { hasRole } = useSession();
  const navigate = useNavigate();
  const [ouvert, setOuvert] = useState(false);
  const { send, enCours, erreur, refus } = useEnvoi(trpc.rapports.delete.mutationOptions());
  if (!hasRole("admin", "referent-ia", "titulaire")) return null;
  async function remove(): Promise<void> {
    await navigate({ to: "/rapports", ignoreBlocker: true });
    if ((await send({ id, version })) !== null) annonces.add(`« ${titre} » est supprimé.`);
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={() => {
          setOuvert(true);
        }}
      >
        Supprimer
      </Button>
      <DialogueConfirmation
        titre="Supprimer ce rapport ?"
        ouvert={ouvert}
        action="Supprimer le rapport"
        dangereux
        enCours={enCours}
        onConfirmer={() => void remove()}
        onFermer={() => {
          setOuvert(false);
        }}
      >
        <Text>La liste des commandes et les parties écrites sont effacées du serveur, sans retour.</Text>
        <EtatEnvoi erreur={erreur} refus={refus} />
      </DialogueConfirmation>
    </>
  );
}
