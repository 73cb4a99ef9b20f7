import { formatMontant, getAnnee } from "@ia-territoires/core";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { useSession } from "../session/use-session.ts";
import type { LigneDevisListe } from "../devis/colonnes-devis.tsx";
import classes from "./accueil.module.css";
import { CarteEcheances } from "../echeances/carte-echeances.tsx";
import { CarteAnomalies } from "../pilotage/carte-anomalies.tsx";
import { CarteBloquees } from "../pilotage/carte-bloquees.tsx";
import { CarteSemaine } from "../pilotage/carte-semaine.tsx";
import { CarteRegistre } from "../registre/carte-registre.tsx";
import { CarteAFaire } from "./carte-a-faire.tsx";
import { buildPresDuPlafond, listPresDuPlafond } from "./list-pres-du-plafond.ts";

const MONTRES = 6;

/** What waits for the centre de gestion, by kind, with its place. */
export function AFaire() {
  const { aujourdHui } = useSession();
  const plafond = buildPresDuPlafond(aujourdHui);
  const [brouillons, envoyes, sansDeliberation, sansConvention, proches] = useSuspenseQueries({
    queries: [
      trpc.devis.list.queryOptions({ statuts: ["brouillon"], tri: "date", page: 1, taille: MONTRES }),
      trpc.devis.list.queryOptions({ statuts: ["envoye"], tri: "date", page: 1, taille: MONTRES }),
      trpc.missions.list.queryOptions({ etape: "deliberation", page: 1, taille: MONTRES }),
      trpc.missions.list.queryOptions({ etape: "convention", page: 1, taille: MONTRES }),
      trpc.missions.list.queryOptions({ presDuPlafond: plafond, page: 1, taille: MONTRES }),
    ],
  });
  const incompletes = [...sansDeliberation.data.lignes, ...sansConvention.data.lignes];
  const presDuPlafond = listPresDuPlafond(proches.data.lignes, plafond.depuis);

  return (
    <div className="grille">
      <CarteEcheances />
      <CarteSemaine />
      <CarteRegistre />
      <CarteAFaire
        id="a-envoyer"
        titre="Devis à envoyer"
        total={brouillons.data.total}
        vide="Aucun brouillon en attente."
        suite={
          <Link to="/devis" search={{ statut: "brouillon" }}>
            Voir tous les brouillons
          </Link>
        }
      >
        {brouillons.data.lignes.map((devis) => (
          <LigneDevis key={devis.id} devis={devis} />
        ))}
      </CarteAFaire>
      <CarteAFaire
        id="en-attente"
        titre="En attente d’acceptation"
        total={envoyes.data.total}
        vide="Aucun devis envoyé n’attend de réponse."
        suite={
          <Link to="/devis" search={{ statut: "envoye" }}>
            Voir tous les devis envoyés
          </Link>
        }
      >
        {envoyes.data.lignes.map((devis) => (
          <LigneDevis key={devis.id} devis={devis} />
        ))}
      </CarteAFaire>
      <CarteAFaire
        id="pieces"
        titre="Délibération ou convention manquante"
        total={sansDeliberation.data.total + sansConvention.data.total}
        vide="Aucun devis envoyé n’attend d’acte."
        suite={<Link to="/missions/tableau">Voir les missions par étape</Link>}
      >
        {incompletes.slice(0, MONTRES).map((mission) => (
          <li key={mission.id}>
            <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
              {mission.beneficiaire.nom}
            </Link>
            <span className={classes["precision"]}>
              {mission.etape === "deliberation" ? "délibération à enregistrer" : "convention à enregistrer"}
            </span>
          </li>
        ))}
      </CarteAFaire>
      <CarteAFaire
        id="plafond"
        titre="Près du plafond annuel"
        total={proches.data.total}
        vide="Aucun organisme n’est proche de son plafond."
      >
        {presDuPlafond.slice(0, MONTRES).map(({ mission, periode, restantes }) => (
          <li key={`${mission.id}-${periode.periodeDebut}`}>
            <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
              {mission.beneficiaire.nom}
            </Link>
            <span className={classes["precision"]}>
              {getAnnee(periode.periodeDebut)} : {restantes} demi-journée{restantes > 1 ? "s" : ""} restante
              {restantes > 1 ? "s" : ""} sur {periode.plafond}
            </span>
          </li>
        ))}
      </CarteAFaire>
      <CarteBloquees />
      <CarteAnomalies />
    </div>
  );
}

function LigneDevis({ devis }: { readonly devis: LigneDevisListe }) {
  return (
    <li>
      <span>
        <Link to="/missions/$missionId" params={{ missionId: devis.missionId }} hash={`devis-${devis.id}`}>
          {devis.numero}
        </Link>{" "}
        {devis.beneficiaire.nom}
      </span>
      <span className={classes["precision"]}>
        <DateFr date={devis.date} courte />, {formatMontant(devis.montant)}
      </span>
    </li>
  );
}
