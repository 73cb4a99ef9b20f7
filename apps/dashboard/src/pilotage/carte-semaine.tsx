import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import classes from "../accueil/accueil.module.css";
import { CarteAFaire } from "../accueil/carte-a-faire.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { describeRendezVous } from "./describe-rendez-vous.ts";

/** Half-days agreed and interventions of the seven days to come. */
export function CarteSemaine() {
  const { data } = useSuspenseQuery(trpc.pilotage.getSemaine.queryOptions());
  return (
    <CarteAFaire
      id="semaine"
      titre="Les sept jours à venir"
      total={data.rendezVous.length}
      vide="Aucune demi-journée ni intervention d’ici sept jours."
    >
      {data.rendezVous.map((rendezVous) => (
        <LigneRendezVous key={rendezVous.id} rendezVous={rendezVous} />
      ))}
    </CarteAFaire>
  );
}

function LigneRendezVous({
  rendezVous,
}: {
  readonly rendezVous: RouterOutputs["pilotage"]["getSemaine"]["rendezVous"][number];
}) {
  return (
    <li>
      <span>
        <Link to="/missions/$missionId" params={{ missionId: rendezVous.missionId }}>
          {rendezVous.beneficiaire}
        </Link>{" "}
        {rendezVous.objectif}
      </span>
      <span className={classes["precision"]}>
        <DateFr date={rendezVous.date} courte />, {describeRendezVous(rendezVous)}
      </span>
    </li>
  );
}
