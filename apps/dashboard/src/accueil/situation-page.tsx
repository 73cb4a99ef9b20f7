import { formatMontant } from "@ia-territoires/core";
import { ETAPES_MISSION } from "@ia-territoires/dossiers";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { JaugePlafond } from "../devis/jauge-plafond.tsx";
import { useSession } from "../session/use-session.ts";

type Mission = RouterOutputs["missions"]["list"]["lignes"][number];

/** Where the collectivité stands, on one page to print: for the maire, or the file of a séance. */
export function SituationPage() {
  const { actif, aujourdHui } = useSession();
  const { data: missions } = useSuspenseQuery(trpc.missions.list.queryOptions({ page: 1, taille: 25 }));
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Ma collectivité", lien: { to: "/" } }]} ici="Situation" />
      <TitrePage
        titre="Notre situation"
        sousTitre={
          <>
            {actif?.organisme.nom}, au <DateFr date={aujourdHui} />
          </>
        }
        actions={
          <Button
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => {
              window.print();
            }}
          >
            Imprimer
          </Button>
        }
      />
      <Stack gap="lg">
        {missions.lignes.length === 0 && (
          <EtatVide titre="Aucune mission en cours">
            Le centre de gestion ne vous accompagne pas encore : rien n’est à signer ni à rendre.
          </EtatVide>
        )}
        {missions.lignes.map((mission) => (
          <SituationMission key={mission.id} mission={mission} />
        ))}
      </Stack>
    </>
  );
}

function SituationMission({ mission }: { readonly mission: Mission }) {
  const [{ data: dossier }, { data: echeances }] = useSuspenseQueries({
    queries: [
      trpc.missions.get.queryOptions({ id: mission.id }),
      trpc.echeances.list.queryOptions({ etat: "a-faire", qui: "nous", page: 1, taille: 50 }),
    ],
  });
  const { devis, demandes, interventions } = dossier.mission;
  const aSigner = devis.filter(({ statut }) => statut === "envoye");
  const aRendre = demandes.filter(({ statut }) => statut === "attendue");
  const aVenir = interventions.filter(({ statut }) => statut === "prevue");
  const siennes = echeances.lignes.filter(({ dossier: autre }) => autre?.id === mission.id);
  const id = `situation-${mission.id}`;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={id}>
      <Title order={2} id={id}>
        {getTarifCdg(mission.tarif).mission}
      </Title>
      <Text mb="sm">
        Avec {mission.prestataire.nom}.
        {mission.etape !== null && ` La mission attend ${ETAPES_MISSION[mission.etape].attendu}.`}
      </Text>
      <div className="grille">
        {dossier.jauges.map((jauge) => (
          <JaugePlafond key={jauge.periode.debut} jauge={jauge} />
        ))}
      </div>
      <div className="grille">
        <Liste titre="Devis à décider" vide="Aucun devis n’attend de réponse.">
          {aSigner.map(({ id: devisId, numero, objet, resultat, valideJusquAu }) => (
            <li key={devisId}>
              {numero}, {objet} : {formatMontant(resultat.montant)}, valable jusqu’au{" "}
              <DateFr date={valideJusquAu} courte />
            </li>
          ))}
        </Liste>
        <Liste titre="Documents à rendre" vide="Aucun document n’est demandé.">
          {aRendre.map(({ id: demandeId, libelle, pourLe }) => (
            <li key={demandeId}>
              {libelle}, pour le <DateFr date={pourLe} courte />
            </li>
          ))}
        </Liste>
        <Liste titre="Interventions prévues" vide="Aucune intervention n’est prévue.">
          {aVenir.map(({ id: interventionId, date, demiJournees, fiche }) => (
            <li key={interventionId}>
              <DateFr date={date} courte /> : {demiJournees} demi-journée{demiJournees > 1 ? "s" : ""}
              {fiche !== null && `, ${fiche.objectif}`}
            </li>
          ))}
        </Liste>
        <Liste titre="À faire de votre côté" vide="Rien n’est à faire pour l’instant.">
          {siennes.map(({ id: echeanceId, quoi, jour }) => (
            <li key={echeanceId}>
              {quoi}, pour le <DateFr date={jour} courte />
            </li>
          ))}
        </Liste>
      </div>
    </Paper>
  );
}

function Liste({
  titre,
  vide,
  children,
}: {
  readonly titre: string;
  readonly vide: string;
  readonly children: readonly ReactNode[];
}) {
  return (
    <div className="ensemble">
      <Title order={3} size="h4" mt="md">
        {titre}
      </Title>
      {children.length === 0 ? <Text c="dimmed">{vide}</Text> : <ul>{children}</ul>}
    </div>
  );
}
