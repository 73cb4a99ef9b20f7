import { formatMontant } from "@ia-territoires/core";
import { Link, useSearch } from "@tanstack/react-router";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import { client } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EcranListe } from "../listes/ecran-liste.tsx";
import classes from "../organismes/organismes.module.css";
import { useSession } from "../session/use-session.ts";
import { ETATS_LOT } from "./labels.ts";
import { LiensTitres } from "./liens-titres.tsx";

type Lot = RouterOutputs["titres"]["listLots"]["lignes"][number];

const TRIS = ["-creation", "creation", "montant", "-montant"] as const;

const COLONNES: readonly Colonne<Lot>[] = [
  {
    cle: "numero",
    titre: "Lot",
    tri: "creation",
    triInverse: "-creation",
    cellule: ({ id, numero, du, au, etat }) => (
      <>
        <Link to="/titres/lots/$lotId" params={{ lotId: id }} className={classes["nom"]}>
          {numero}
        </Link>
        <br />
        du <DateFr date={du} courte /> au <DateFr date={au} courte />
        <span className={classes["secondaire"]}>{ETATS_LOT[etat].libelle}</span>
      </>
    ),
  },
  { cle: "exercice", titre: "Exercice", large: true, chiffres: true, cellule: ({ exercice }) => exercice },
  {
    cle: "etat",
    titre: "État",
    large: true,
    cellule: ({ etat }) => <Etiquette ton={ETATS_LOT[etat].ton}>{ETATS_LOT[etat].libelle}</Etiquette>,
  },
  {
    cle: "titres",
    titre: "Titres émis",
    large: true,
    nombre: true,
    cellule: ({ titres, emis }) => `${emis} sur ${titres}`,
  },
  {
    cle: "montant",
    titre: "Montant",
    tri: "montant",
    triInverse: "-montant",
    nombre: true,
    cellule: ({ montant }) => <span className="nombre">{formatMontant(montant)}</span>,
  },
];

/** The batches of titres of the vendor. */
export function LotsPage() {
  const search = useSearch({ from: "/application/titres/lots" });
  const { hasRole } = useSession();
  const tri = TRIS.find((connu) => connu === search["tri"]) ?? "-creation";
  return (
    <>
      <TitrePage
        titre="Lots de titres"
        actions={
          hasRole("admin", "service-financier") && (
            <LienBouton to="/titres/lots/nouveau">Préparer un lot</LienBouton>
          )
        }
      />
      <LiensTitres />
      <EcranListe
        code="lots-titres"
        legende="Lots de titres"
        compter={(total, nombre) => (total === 0 ? "Aucun lot" : `${nombre} lot${total > 1 ? "s" : ""}`)}
        criteres={{ tri }}
        recherche={search}
        lire={(page, signal) => client.titres.listLots.query({ tri, ...page }, { signal })}
        colonnes={COLONNES}
        tri={tri}
        vide={
          <EtatVide titre="Aucun lot pour l’instant">
            Un lot rassemble les titres d’une période, pour les donner ensemble au logiciel financier.
          </EtatVide>
        }
      />
    </>
  );
}
