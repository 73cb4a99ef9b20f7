import { formatMontant } from "@ia-territoires/core";
import { Link } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import classes from "../organismes/organismes.module.css";
import { STATUTS_TITRE } from "./labels.ts";

export type LigneTitreListe = RouterOutputs["titres"]["list"]["lignes"][number];

export const COLONNES_TITRES: readonly Colonne<LigneTitreListe>[] = [
  {
    cle: "reference",
    titre: "Titre",
    tri: "reference",
    triInverse: "-reference",
    cellule: (titre) => (
      <>
        <Link to="/titres/$titreId" params={{ titreId: titre.id }} className={classes["nom"]}>
          {titre.numero === null ? titre.reference : `n° ${titre.numero}`}
        </Link>
        <br />
        {titre.numero === null ? titre.objet : `${titre.reference}, ${titre.objet}`}
        <span className={classes["secondaire"]}>
          {titre.debiteur.nom} · {STATUTS_TITRE[titre.statut].libelle}
        </span>
      </>
    ),
  },
  {
    cle: "debiteur",
    titre: "Débiteur",
    tri: "debiteur",
    triInverse: "-debiteur",
    large: true,
    cellule: (titre) => titre.debiteur.nom,
  },
  {
    cle: "emisLe",
    titre: "Émis le",
    tri: "emisLe",
    triInverse: "-emisLe",
    large: true,
    cellule: (titre) => (titre.emisLe === null ? "" : <DateFr date={titre.emisLe} courte />),
  },
  {
    cle: "statut",
    titre: "État",
    large: true,
    cellule: (titre) => (
      <Etiquette ton={STATUTS_TITRE[titre.statut].ton}>{STATUTS_TITRE[titre.statut].libelle}</Etiquette>
    ),
  },
  {
    cle: "montant",
    titre: "Montant",
    tri: "montant",
    triInverse: "-montant",
    nombre: true,
    cellule: (titre) => <span className="nombre">{formatMontant(titre.net)}</span>,
  },
];

/** The same in a batch, whose order is its own. */
export const COLONNES_LOT: readonly Colonne<LigneTitreListe>[] = COLONNES_TITRES.map(
  ({ cle, titre, cellule, nombre = false, large = false }) => ({ cle, titre, cellule, nombre, large }),
);
