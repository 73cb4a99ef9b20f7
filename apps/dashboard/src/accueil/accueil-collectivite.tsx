import { Paper, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQueries } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { CarteEcheances } from "../echeances/carte-echeances.tsx";
import { ContactOrganisme } from "../organismes/contact-organisme.tsx";
import { formatNature } from "../organismes/format-nature.ts";
import { CarteRegistre } from "../registre/carte-registre.tsx";
import { MissionCollectivite } from "./mission-collectivite.tsx";

/** Home of a collectivité: its missions, what it has to do, its own sheet. */
export function AccueilCollectivite({ organismeId }: { readonly organismeId: string }) {
  const [organisme, missions] = useSuspenseQueries({
    queries: [
      trpc.organismes.get.queryOptions({ id: organismeId }),
      trpc.missions.list.queryOptions({ page: 1, taille: 25 }),
    ],
  });
  return (
    <>
      <TitrePage
        titre="Ma collectivité"
        sousTitre={`${organisme.data.nom}, ${formatNature(organisme.data.nature).toLowerCase()}`}
        actions={
          <>
            <LienBouton to="/situation" variant="default">
              Notre situation en une page
            </LienBouton>
            <LienBouton to="/catalogue" variant="default">
              Catalogue des services
            </LienBouton>
          </>
        }
      />
      <Stack gap="lg">
        {missions.data.lignes.length === 0 ? (
          <EtatVide
            titre="Aucune mission en cours"
            action={<LienBouton to="/demander-un-devis">Demander un devis</LienBouton>}
          >
            Pour être accompagné à la mise en conformité de vos usages de l’intelligence artificielle,
            demandez un devis au référent IA de votre centre de gestion : vous le retrouverez ici.
          </EtatVide>
        ) : (
          missions.data.lignes.map((mission) => (
            <MissionCollectivite key={mission.id} missionId={mission.id} />
          ))
        )}
        <div className="grille">
          <CarteEcheances />
          <CarteRegistre />
          <ContactOrganisme organisme={organisme.data} />
          <Paper component="section" withBorder p="lg" aria-labelledby="comment">
            <Title order={2} id="comment" mb="sm">
              Comment cela se passe
            </Title>
            <Text component="ol" className="liste-numerotee">
              <li>Le centre de gestion établit un devis avec vous et vous l’envoie.</li>
              <li>Votre assemblée délibère ; un projet de délibération vous est fourni.</li>
              <li>La convention est signée par les deux parties, après la délibération.</li>
              <li>Vous acceptez le devis : les demi-journées sont réservées.</li>
              <li>Les interventions ont lieu aux jours convenus ; vous confirmez le service fait.</li>
            </Text>
          </Paper>
        </div>
      </Stack>
    </>
  );
}
