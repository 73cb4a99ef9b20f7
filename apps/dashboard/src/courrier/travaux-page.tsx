import { useSearch } from "@tanstack/react-router";
import { client } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import classes from "./courrier.module.css";
import { ETATS_TRAVAIL, type LigneTravail } from "./labels.ts";

const COLONNES: readonly Colonne<LigneTravail>[] = [
  {
    cle: "titre",
    titre: "Travail",
    cellule: ({ titre, erreur }) => (
      <>
        {titre}
        {erreur !== null && <span className={classes["secondaire"]}>{erreur}</span>}
      </>
    ),
  },
  {
    cle: "etat",
    titre: "État",
    cellule: ({ etat, essais }) => (
      <>
        <Etiquette ton={ETATS_TRAVAIL[etat].ton}>{ETATS_TRAVAIL[etat].libelle}</Etiquette>
        {essais > 0 && (
          <span className={classes["secondaire"]}>
            {essais} nouvel{essais > 1 ? "s" : ""} essai{essais > 1 ? "s" : ""}
          </span>
        )}
      </>
    ),
  },
  {
    cle: "creeLe",
    titre: "Demandé le",
    tri: "creation",
    triInverse: "-creation",
    large: true,
    cellule: ({ creeLe }) => <time dateTime={creeLe}>{formatInstant(creeLe)}</time>,
  },
  {
    cle: "finiLe",
    titre: "Fini le",
    large: true,
    cellule: ({ finiLe }) => (finiLe === null ? "" : <time dateTime={finiLe}>{formatInstant(finiLe)}</time>),
  },
];

/** What the software does in the background for the organisme. */
export function TravauxPage() {
  const { tri = "-creation" } = useSearch({ from: "/application/travaux" });
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Courriers", lien: { to: "/courriers" } }]} ici="Travaux de fond" />
      <TitrePage
        titre="Travaux de fond"
        sousTitre="Ce que le logiciel fait après coup pour votre organisme ; ce qui échoue est réessayé cinq fois."
      />
      <EcranListe
        code="travaux"
        legende="Travaux de fond"
        compter={(total, nombre) =>
          total === 0 ? "Aucun travail" : `${nombre} trava${total > 1 ? "ux" : "il"}`
        }
        criteres={{ tri }}
        recherche={{ tri }}
        lire={(page, signal) => client.jobs.list.query({ tri, ...page }, { signal })}
        colonnes={COLONNES}
        tri={tri}
        vide={
          <EtatVide titre="Aucun travail de fond">
            Un changement de réglages, par exemple, recalcule ici les échéances de toutes vos missions.
          </EtatVide>
        }
      />
    </>
  );
}
