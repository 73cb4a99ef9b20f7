import { formatMontant } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
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
import { LiensTitres } from "./liens-titres.tsx";

type AFacturer = RouterOutputs["titres"]["listAFacturer"]["lignes"][number];

const TRIS = ["date", "-date", "debiteur", "-debiteur"] as const;

const COLONNES: readonly Colonne<AFacturer>[] = [
  {
    cle: "debiteur",
    titre: "Débiteur",
    tri: "debiteur",
    triInverse: "-debiteur",
    cellule: ({ debiteur, siret, missionId, date }) => (
      <>
        <Link to="/missions/$missionId" params={{ missionId }} className={classes["nom"]}>
          {debiteur.nom}
        </Link>
        {siret === null && <Etiquette ton="attention">SIRET manquant</Etiquette>}
        <span className={classes["secondaire"]}>
          le <DateFr date={date} courte />
        </span>
      </>
    ),
  },
  {
    cle: "date",
    titre: "Intervention",
    tri: "date",
    triInverse: "-date",
    large: true,
    cellule: ({ date }) => <DateFr date={date} courte />,
  },
  {
    cle: "devis",
    titre: "Devis",
    large: true,
    cellule: ({ devisNumero, objet, accepteLe }) => (
      <>
        {devisNumero}, {objet}
        {accepteLe !== null && (
          <>
            <br />
            accepté le <DateFr date={accepteLe} courte />
          </>
        )}
      </>
    ),
  },
  {
    cle: "demiJournees",
    titre: "Durée",
    nombre: true,
    cellule: ({ demiJournees, devisDemiJournees, devisMontant }) => (
      <>
        {formatDemiJournees(demiJournees)}
        <br />
        sur {devisDemiJournees} ({formatMontant(devisMontant)})
      </>
    ),
  },
];

/** Interventions that both sides confirmed and that no titre bills yet. */
export function AFacturerPage() {
  const search = useSearch({ from: "/application/titres/a-facturer" });
  const { hasRole } = useSession();
  const tri = TRIS.find((connu) => connu === search["tri"]) ?? "date";
  return (
    <>
      <TitrePage
        titre="Services faits à facturer"
        sousTitre="Une intervention vient ici quand le centre de gestion et le bénéficiaire ont confirmé le service fait."
        actions={
          hasRole("admin", "service-financier") && (
            <LienBouton to="/titres/lots/nouveau">Préparer un lot</LienBouton>
          )
        }
      />
      <LiensTitres />
      <EcranListe
        code="a-facturer"
        legende="Services faits à facturer"
        compter={(total, nombre) =>
          total === 0 ? "Rien à facturer" : `${nombre} intervention${total > 1 ? "s" : ""} à facturer`
        }
        criteres={{ tri }}
        recherche={search}
        lire={(page, signal) => client.titres.listAFacturer.query({ tri, ...page }, { signal })}
        colonnes={COLONNES}
        tri={tri}
        vide={
          <EtatVide titre="Rien à facturer">
            Tout ce qui est fait et confirmé est déjà dans un titre.
          </EtatVide>
        }
      />
    </>
  );
}
