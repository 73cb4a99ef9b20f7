import type { Intervention } from "@ia-territoires/dossiers";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { ActionsIntervention } from "./actions-intervention.tsx";
import classes from "./interventions.module.css";
import { getStatutIntervention } from "./labels.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly intervention: Intervention;
}

/** One intervention in its list: the way to its sheet, where it stands, what one can do. */
export function LigneIntervention({ dossier, intervention }: Props) {
  const { libelle, ton } = getStatutIntervention(intervention.statut);
  const { prestataire, beneficiaire } = intervention.serviceFait;
  return (
    <li>
      <div className={classes["ligne"]}>
        <Link
          to="/missions/$missionId/interventions/$interventionId"
          params={{ missionId: dossier.mission.id, interventionId: intervention.id }}
        >
          Intervention du <DateFr date={intervention.date} />
        </Link>
        <span>{formatDemiJournees(intervention.demiJournees)}</span>
        <Etiquette ton={ton}>{libelle}</Etiquette>
      </div>
      {intervention.fiche !== null && intervention.fiche.objectif !== "" && (
        <Text size="sm">{intervention.fiche.objectif}</Text>
      )}
      {intervention.statut === "realisee" && (prestataire !== null || beneficiaire !== null) && (
        <Text size="sm" c="dimmed">
          Confirmée par {prestataire === null ? "le bénéficiaire" : "le centre de gestion"} ; l’autre partie
          doit encore le faire.
        </Text>
      )}
      {intervention.motif !== undefined && <Text size="sm">Motif : {intervention.motif}</Text>}
      <ActionsIntervention dossier={dossier} intervention={intervention} />
    </li>
  );
}
