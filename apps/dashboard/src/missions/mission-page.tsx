import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { Paper, Stack, Title } from "@mantine/core";
import { IconFileEuro } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { trpc } from "../api/trpc.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { SectionBesoins } from "../besoins/section-besoins.tsx";
import { SectionDemandes } from "../demandes/section-demandes.tsx";
import { JaugePlafond } from "../devis/jauge-plafond.tsx";
import { SectionPieces } from "../fichiers/section-pieces.tsx";
import { SectionInterventions } from "../interventions/section-interventions.tsx";
import { useSession } from "../session/use-session.ts";
import { EtapesMission } from "./etapes-mission.tsx";
import { findAction } from "./find-action.ts";
import { HistoriqueMission } from "./historique-mission.tsx";
import classes from "./missions.module.css";
import { PartiesMission } from "./parties-mission.tsx";
import { SectionConvention } from "./section-convention.tsx";
import { SectionDeliberation } from "./section-deliberation.tsx";
import { SectionDevis } from "./section-devis.tsx";

/** One mission: where it stands, what is missing and why, every act and document, and its history. */
export function MissionPage() {
  const { missionId } = useParams({ from: "/application/missions/$missionId" });
  const { data: dossier } = useSuspenseQuery(trpc.missions.get.queryOptions({ id: missionId }));
  const { estPrestataire } = useSession();
  const { mission, beneficiaire, jauges, actionsPossibles } = dossier;
  const titre = getTarifCdg(mission.tarif).mission;

  return (
    <>
      <FilDAriane
        etapes={
          estPrestataire
            ? [
                { libelle: "Missions", lien: { to: "/missions" } },
                {
                  libelle: beneficiaire.nom,
                  lien: { to: "/organismes/$organismeId", params: { organismeId: beneficiaire.id } },
                },
              ]
            : [{ libelle: "Ma collectivité", lien: { to: "/" } }]
        }
        ici="Mission"
      />
      <TitrePage
        titre={`Mission pour ${beneficiaire.nom}`}
        sousTitre={titre}
        actions={
          <>
            <BoutonImprimer />
            {findAction(actionsPossibles, "creer-devis") === true && (
              <LienBouton
                to="/organismes/$organismeId/devis"
                params={{ organismeId: beneficiaire.id }}
                search={{ tarif: mission.tarif }}
                leftSection={<IconFileEuro size={18} aria-hidden />}
              >
                Nouveau devis
              </LienBouton>
            )}
          </>
        }
      />
      <div className={classes["page"]}>
        <Stack gap="lg">
          <EtapesMission dossier={dossier} />
          <SectionBesoins dossier={dossier} />
          <SectionDevis dossier={dossier} />
          <SectionDeliberation dossier={dossier} />
          <SectionConvention dossier={dossier} />
          <SectionInterventions dossier={dossier} />
          <SectionDemandes dossier={dossier} />
          <SectionPieces
            dossierId={mission.id}
            signataires={{ "convention-signee": mission.convention?.signataires ?? [] }}
          />
        </Stack>
        <Stack gap="lg">
          <Paper component="section" withBorder p="lg" aria-labelledby="plafond">
            <Title order={2} id="plafond" mb="sm">
              Plafond annuel
            </Title>
            <Stack>
              {jauges.map((jauge) => (
                <JaugePlafond key={jauge.periode.debut} jauge={jauge} />
              ))}
            </Stack>
          </Paper>
          <PartiesMission dossier={dossier} />
          <HistoriqueMission missionId={missionId} journal={dossier.journal} />
        </Stack>
      </div>
    </>
  );
}
