import { ETAPES_MISSION } from "@ia-territoires/dossiers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import classes from "../accueil/accueil.module.css";
import { CarteAFaire } from "../accueil/carte-a-faire.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { trpc } from "../api/trpc.ts";

/** Missions that have not moved for a month, stuck longest first. */
export function CarteBloquees() {
  const { data } = useSuspenseQuery(trpc.pilotage.getSemaine.queryOptions());
  const { depuis, total, missions } = data.bloquees;
  return (
    <CarteAFaire
      id="bloquees"
      titre="Sans mouvement depuis un mois"
      total={total}
      vide="Toutes les missions ont avancé depuis un mois."
      suite={
        <Link to="/missions" search={{ inchangeesDepuis: depuis, tri: "etape" }}>
          Voir ces missions
        </Link>
      }
    >
      {missions.map((mission) => (
        <li key={mission.id}>
          <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
            {mission.beneficiaire}
          </Link>
          <span className={classes["precision"]}>
            attend {ETAPES_MISSION[mission.etape].attendu}, depuis le <DateFr date={mission.depuis} courte />
          </span>
        </li>
      ))}
    </CarteAFaire>
  );
}
