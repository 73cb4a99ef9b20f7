import { type Besoin, SERVICES_OFFRE, type ServiceChoisi } from "@ia-territoires/dossiers";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette, type Ton } from "../affichage/etiquette.tsx";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import classes from "../interventions/interventions.module.css";
import { DialogueMotifRequis } from "../missions/dialogue-motif-requis.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";

const STATUTS: Readonly<Record<Besoin["statut"], { libelle: string; ton: Ton }>> = {
  ouvert: { libelle: "À traiter", ton: "attention" },
  repris: { libelle: "Repris dans un devis", ton: "fait" },
  ecarte: { libelle: "Écarté", ton: "neutre" },
};

/** What the body needs, said at the first contact or asked by itself; each is taken up in a devis or set aside. */
export function SectionBesoins({ dossier }: { readonly dossier: DossierMission }) {
  const { besoins } = dossier.mission;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="besoins">
      <Title order={2} id="besoins" mb="sm">
        Besoin et services
      </Title>
      {besoins.length === 0 ? (
        <Text>Aucun besoin enregistré : la mission a commencé par un devis.</Text>
      ) : (
        <ul className={classes["liste"]}>
          {besoins.map((besoin) => (
            <LigneBesoin key={besoin.id} dossier={dossier} besoin={besoin} />
          ))}
        </ul>
      )}
      <Group mt="sm" className="sans-impression">
        {dossier.cote === "prestataire" ? (
          <LienBouton
            variant="default"
            to="/organismes/$organismeId/besoin"
            params={{ organismeId: dossier.beneficiaire.id }}
            search={{ tarif: dossier.mission.tarif }}
          >
            Noter un besoin
          </LienBouton>
        ) : (
          <LienBouton variant="default" to="/demander-un-devis">
            Demander un devis
          </LienBouton>
        )}
      </Group>
    </Paper>
  );
}

function LigneBesoin({ dossier, besoin }: { readonly dossier: DossierMission; readonly besoin: Besoin }) {
  const [ecarte, setEcarte] = useState(false);
  const envoi = useEnvoi(trpc.besoins.dismiss.mutationOptions());
  const { libelle, ton } = STATUTS[besoin.statut];
  const peutEcarter = dossier.actionsPossibles.some(
    ({ type, besoinId, possible }) =>
      type === "ecarter-besoin" && besoinId === besoin.id && possible === true,
  );
  const repris = dossier.mission.devis.find(({ id }) => id === besoin.devisId);

  async function open(): Promise<void> {
    await actionsDifferees.flush();
    setEcarte(true);
  }

  async function dismiss(motif: string): Promise<void> {
    const { version, mission } = dossier;
    const fait = await envoi.send({ missionId: mission.id, besoinId: besoin.id, version, motif });
    if (fait === null) return;
    annonces.add("Besoin écarté.");
    setEcarte(false);
  }

  return (
    <li>
      <div className={classes["ligne"]}>
        <Text fw={600}>
          Reçu le <DateFr date={besoin.recuLe} />
          {besoin.origine === "beneficiaire" ? ", demandé par le bénéficiaire" : ""}
        </Text>
        <Etiquette ton={ton}>{libelle}</Etiquette>
      </div>
      <Text className={classes["texte"]}>{besoin.texte}</Text>
      <ul className="sans-marge">
        {besoin.services.map((service) => (
          <li key={service.code}>{formatService(service)}</li>
        ))}
      </ul>
      {(besoin.demiJournees !== undefined || besoin.avantLe !== undefined) && (
        <Text size="sm">
          {besoin.demiJournees !== undefined && `Souhaité : ${formatDemiJournees(besoin.demiJournees)}`}
          {besoin.avantLe !== undefined && (
            <>
              {besoin.demiJournees === undefined ? "Souhaité" : ","} avant le <DateFr date={besoin.avantLe} />
            </>
          )}
          .
        </Text>
      )}
      {repris !== undefined && <Text size="sm">Devis {repris.numero}.</Text>}
      {besoin.motif !== undefined && <Text size="sm">Motif : {besoin.motif}</Text>}
      {peutEcarter && (
        <Group mt="xs" gap="xs" className="sans-impression">
          <LienBouton
            size="sm"
            to="/organismes/$organismeId/devis"
            params={{ organismeId: dossier.beneficiaire.id }}
            search={{ tarif: dossier.mission.tarif, besoin: besoin.id }}
          >
            Établir un devis
          </LienBouton>
          <Button size="sm" variant="default" onClick={() => void open()}>
            Écarter le besoin
          </Button>
        </Group>
      )}
      {ecarte && (
        <DialogueMotifRequis
          titre="Écarter le besoin"
          consequence="Le bénéficiaire verra que son besoin n’est pas repris, et pourquoi."
          envoi={envoi}
          onConfirmer={dismiss}
          onFermer={() => {
            setEcarte(false);
          }}
        />
      )}
    </li>
  );
}

/** A service with its deliverables, in a line. */
function formatService({ code, livrables, precision }: ServiceChoisi): string {
  const service = SERVICES_OFFRE.find((un) => un.code === code);
  const noms = livrables.map((livrable) => service?.livrables.find((un) => un.code === livrable)?.libelle);
  const suite = noms.length === 0 ? "" : ` (${noms.join(", ")})`;
  return `${service?.libelle ?? precision ?? code}${suite}`;
}
