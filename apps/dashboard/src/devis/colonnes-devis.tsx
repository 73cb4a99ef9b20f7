import { formatMontant } from "@ia-territoires/core";
import { Link } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import classes from "../organismes/organismes.module.css";
import { STATUTS_DEVIS } from "./labels.ts";

export type LigneDevisListe = RouterOutputs["devis"]["list"]["lignes"][number];

export const COLONNES_DEVIS: readonly Colonne<LigneDevisListe>[] = [
  {
    cle: "numero",
    titre: "Devis",
    cellule: (devis) => (
      <>
        <Link
          to="/missions/$missionId"
          params={{ missionId: devis.missionId }}
          hash={`devis-${devis.id}`}
          className={classes["nom"]}
        >
          {devis.numero}
        </Link>
        <br />
        {devis.objet}
        <span className={classes["secondaire"]}>
          {devis.beneficiaire.nom} · <DateFr date={devis.date} courte /> ·{" "}
          {STATUTS_DEVIS[devis.statut].libelle}
        </span>
      </>
    ),
  },
  {
    cle: "beneficiaire",
    titre: "Bénéficiaire",
    tri: "beneficiaire",
    large: true,
    cellule: (devis) => devis.beneficiaire.nom,
  },
  {
    cle: "date",
    titre: "Date",
    tri: "date",
    triInverse: "-date",
    large: true,
    cellule: (devis) => <DateFr date={devis.date} courte />,
  },
  {
    cle: "statut",
    titre: "État",
    large: true,
    cellule: (devis) => (
      <Etiquette ton={STATUTS_DEVIS[devis.statut].ton}>{STATUTS_DEVIS[devis.statut].libelle}</Etiquette>
    ),
  },
  {
    cle: "montant",
    titre: "Montant",
    tri: "montant",
    triInverse: "-montant",
    nombre: true,
    cellule: (devis) => <span className="nombre">{formatMontant(devis.montant)}</span>,
  },
];
