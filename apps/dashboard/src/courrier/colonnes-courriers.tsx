import { Link } from "@tanstack/react-router";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import classes from "./courrier.module.css";
import { ETATS_COURRIER, type LigneCourrier } from "./labels.ts";

export const COLONNES_COURRIERS: readonly Colonne<LigneCourrier>[] = [
  {
    cle: "courrier",
    titre: "Courrier",
    cellule: ({ id, titre, objet, destinataire }) => (
      <>
        <Link to="/courriers/$courrierId" params={{ courrierId: id }} className={classes["nom"]}>
          {objet ?? titre}
        </Link>
        <span className={classes["secondaire"]}>{destinataire}</span>
      </>
    ),
  },
  { cle: "modele", titre: "Modèle", large: true, cellule: ({ titre }) => titre },
  {
    cle: "etat",
    titre: "État",
    cellule: ({ etat, erreur }) => (
      <>
        <Etiquette ton={ETATS_COURRIER[etat].ton}>{ETATS_COURRIER[etat].libelle}</Etiquette>
        {erreur !== null && <span className={classes["secondaire"]}>{erreur}</span>}
      </>
    ),
  },
  {
    cle: "creeLe",
    titre: "Écrit le",
    large: true,
    tri: "creation",
    triInverse: "-creation",
    cellule: ({ creeLe }) => <time dateTime={creeLe}>{formatInstant(creeLe)}</time>,
  },
];
