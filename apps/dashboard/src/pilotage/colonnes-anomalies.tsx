import { ANOMALIES } from "@ia-territoires/dossiers";
import { Link } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import organismes from "../organismes/organismes.module.css";
import classes from "./pilotage.module.css";

type LigneAnomalie = RouterOutputs["pilotage"]["listAnomalies"]["lignes"][number];

export const COLONNES_ANOMALIES: readonly Colonne<LigneAnomalie>[] = [
  {
    cle: "beneficiaire",
    titre: "Bénéficiaire",
    tri: "beneficiaire",
    cellule: ({ code, missionId, beneficiaire }) =>
      code === "siret-absent" ? (
        <Link
          to="/organismes/$organismeId"
          params={{ organismeId: beneficiaire.id }}
          className={organismes["nom"]}
        >
          {beneficiaire.nom}
        </Link>
      ) : (
        <Link to="/missions/$missionId" params={{ missionId }} className={organismes["nom"]}>
          {beneficiaire.nom}
        </Link>
      ),
  },
  {
    cle: "anomalie",
    titre: "Anomalie",
    cellule: ({ code, detail, depuis }) => (
      <>
        {ANOMALIES[code].titre}
        <span className={classes["precision"]}>{detail}</span>
        <span className={organismes["secondaire"]}>
          depuis le <DateFr date={depuis} courte />
        </span>
      </>
    ),
  },
  {
    cle: "depuis",
    titre: "Depuis le",
    tri: "depuis",
    triInverse: "-depuis",
    chiffres: true,
    large: true,
    cellule: ({ depuis }) => <DateFr date={depuis} courte />,
  },
  { cle: "remede", titre: "Que faire", large: true, cellule: ({ code }) => ANOMALIES[code].remede },
];
