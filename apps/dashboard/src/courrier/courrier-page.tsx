import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { ETATS_COURRIER } from "./labels.ts";

/** One mail: where it stands, and its text as it left or as it would. */
export function CourrierPage() {
  const { courrierId } = useParams({ from: "/application/courriers/$courrierId" });
  const { data: courrier } = useSuspenseQuery(trpc.courriers.get.queryOptions({ id: courrierId }));
  const { send, enCours, erreur } = useEnvoi(trpc.courriers.retry.mutationOptions());
  const { etat, titre, objet, texte, masque } = courrier;
  const aReprendre = etat === "abandonne" || etat === "a-envoyer";

  async function retry(): Promise<void> {
    if ((await send({ id: courrierId })) !== null) annonces.add("Le courrier repart au prochain passage.");
  }

  return (
    <>
      <FilDAriane etapes={[{ libelle: "Courriers", lien: { to: "/courriers" } }]} ici={objet ?? titre} />
      <TitrePage titre={objet ?? titre} />
      <Paper component="section" withBorder p="lg" mb="lg" aria-labelledby="suivi">
        <Title order={2} id="suivi" mb="sm">
          Suivi
        </Title>
        <Fiche>
          <LigneFiche terme="État">
            <Etiquette ton={ETATS_COURRIER[etat].ton}>{ETATS_COURRIER[etat].libelle}</Etiquette>
          </LigneFiche>
          <LigneFiche terme="Destinataire">{courrier.destinataire}</LigneFiche>
          <LigneFiche terme="Modèle">{titre}</LigneFiche>
          <LigneFiche terme="Écrit le">{formatInstant(courrier.creeLe)}</LigneFiche>
          {courrier.traiteLe !== null && (
            <LigneFiche terme="Traité le">{formatInstant(courrier.traiteLe)}</LigneFiche>
          )}
          {courrier.essais > 1 && <LigneFiche terme="Essais">{courrier.essais}</LigneFiche>}
          {courrier.erreur !== null && <LigneFiche terme="Dernière erreur">{courrier.erreur}</LigneFiche>}
          {courrier.prochainEssai !== null && etat === "a-envoyer" && (
            <LigneFiche terme="Prochain essai">{formatInstant(courrier.prochainEssai)}</LigneFiche>
          )}
        </Fiche>
        <EtatEnvoi erreur={erreur} refus={null} />
        {aReprendre && (
          <Group mt="sm" className="sans-impression">
            <Button variant="default" loading={enCours} onClick={() => void retry()}>
              Envoyer de nouveau
            </Button>
          </Group>
        )}
      </Paper>
      <Paper component="section" withBorder p="lg" aria-labelledby="texte">
        <Title order={2} id="texte" mb="sm">
          Texte
        </Title>
        {masque ? (
          <Text>
            Ce courrier donne un accès : son texte n’est montré qu’à son destinataire, et n’est plus gardé une
            fois parti.
          </Text>
        ) : (
          <Text className="paragraphe">
            {texte ?? "Ce courrier ne peut pas être écrit : corrigez son modèle."}
          </Text>
        )}
      </Paper>
    </>
  );
}
