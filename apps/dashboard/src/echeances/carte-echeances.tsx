import { LienDossier } from "../affichage/lien-dossier.tsx";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import classes from "../accueil/accueil.module.css";
import { CarteAFaire } from "../accueil/carte-a-faire.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { trpc } from "../api/trpc.ts";
import { EtatEcheance } from "./etat-echeance.tsx";

const MONTREES = 6;

/** The next things the organisme has to do, on its home page. */
export function CarteEcheances() {
  const { data } = useSuspenseQuery(
    trpc.echeances.list.queryOptions({ etat: "a-faire", qui: "nous", page: 1, taille: MONTREES }),
  );
  return (
    <CarteAFaire
      id="echeances"
      titre="Vos échéances"
      total={data.total}
      vide="Rien n’est à faire pour l’instant."
      suite={<Link to="/echeances">Voir toutes les échéances</Link>}
    >
      {data.lignes.map((echeance) => (
        <li key={echeance.id}>
          <span>
            {echeance.dossier === null ? (
              <Link to="/echeances">{echeance.quoi}</Link>
            ) : (
              <LienDossier dossier={echeance.dossier}>{echeance.quoi}</LienDossier>
            )}{" "}
            {echeance.dossier?.nom}
          </span>
          <span className={classes["precision"]}>
            <DateFr date={echeance.jour} courte /> <EtatEcheance echeance={echeance} />
          </span>
        </li>
      ))}
    </CarteAFaire>
  );
}
