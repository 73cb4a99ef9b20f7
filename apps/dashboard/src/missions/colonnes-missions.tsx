import { type DateIso, formatDateCourte, getAnnee } from "@ia-territoires/core";
import { ETAPES_MISSION } from "@ia-territoires/dossiers";
import { Link } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import classes from "../organismes/organismes.module.css";
import pilotage from "../pilotage/pilotage.module.css";

export type LigneMission = RouterOutputs["missions"]["list"]["lignes"][number];

export const COLONNES_MISSIONS: readonly Colonne<LigneMission>[] = [
  {
    cle: "beneficiaire",
    titre: "Bénéficiaire",
    tri: "beneficiaire",
    triInverse: "-beneficiaire",
    cellule: (mission) => (
      <>
        <Link to="/missions/$missionId" params={{ missionId: mission.id }} className={classes["nom"]}>
          {mission.beneficiaire.nom}
        </Link>
        <span className={classes["secondaire"]}>
          {mission.etape !== null && `${ETAPES_MISSION[mission.etape].titre} · `}Délibération :{" "}
          {formatActe(mission.deliberationLe)} · Convention : {formatActe(mission.conventionLe)}
        </span>
      </>
    ),
  },
  {
    cle: "etape",
    titre: "Étape",
    tri: "etape",
    large: true,
    cellule: ({ etape, etapeDepuis }) =>
      etape !== null &&
      etapeDepuis !== null && (
        <>
          {ETAPES_MISSION[etape].titre}
          <span className={pilotage["precision"]}>
            depuis le <DateFr date={etapeDepuis} courte />
          </span>
        </>
      ),
  },
  {
    cle: "devis",
    titre: "Devis acceptés",
    nombre: true,
    large: true,
    cellule: ({ devis }) => `${String(devis.acceptes)} sur ${String(devis.total)}`,
  },
  {
    cle: "deliberation",
    titre: "Délibération",
    large: true,
    cellule: (mission) => <Acte le={mission.deliberationLe} />,
  },
  {
    cle: "convention",
    titre: "Convention",
    large: true,
    cellule: (mission) => <Acte le={mission.conventionLe} />,
  },
  {
    cle: "plafond",
    titre: "Demi-journées acceptées",
    nombre: true,
    cellule: ({ plafonds }) =>
      plafonds.length === 0
        ? "aucune"
        : plafonds.map(({ periodeDebut, acceptees, plafond }) => (
            <div key={periodeDebut} className="nombre">
              {getAnnee(periodeDebut)} : {acceptees}
              {plafond !== null && ` sur ${String(plafond)}`}
            </div>
          )),
  },
];

/** The date of an act, or that it is missing. */
function Acte({ le }: { readonly le: DateIso | null }) {
  return le === null ? <Etiquette ton="attention">Manquante</Etiquette> : <DateFr date={le} courte />;
}

function formatActe(le: DateIso | null): string {
  return le === null ? "manquante" : formatDateCourte(le);
}
