import { ANOMALIES } from "@ia-territoires/dossiers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CarteAFaire } from "../accueil/carte-a-faire.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { trpc } from "../api/trpc.ts";
import classes from "../accueil/accueil.module.css";

/** Anomalies of the vendor's missions, by kind. */
export function CarteAnomalies() {
  const { data } = useSuspenseQuery(trpc.pilotage.getSemaine.queryOptions());
  const total = data.anomalies.reduce((somme, anomalie) => somme + anomalie.total, 0);
  return (
    <CarteAFaire
      id="anomalies"
      titre="Anomalies"
      total={total}
      vide="Rien n’est en retard ni ne manque."
      suite={<Link to="/anomalies">Voir toutes les anomalies</Link>}
    >
      {data.anomalies.map((anomalie) => (
        <li key={anomalie.code}>
          <Link to="/anomalies" search={{ code: anomalie.code }}>
            {ANOMALIES[anomalie.code].titre}
          </Link>
          <span className={classes["precision"]}>{formatNombre(anomalie.total)}</span>
        </li>
      ))}
    </CarteAFaire>
  );
}
