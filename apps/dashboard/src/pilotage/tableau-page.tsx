import { ETAPES_MISSION } from "@ia-territoires/dossiers";
import { Title } from "@mantine/core";
import { IconList } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { FiltresListe } from "../listes/filtres/filtres-liste.tsx";
import classes from "./pilotage.module.css";

type ColonneTableau = RouterOutputs["pilotage"]["getTableau"][number];

/** The missions by stage, those that have waited longest first. */
export function TableauPage() {
  const { q } = useSearch({ from: "/application/missions/tableau" });
  const { data, error } = useQuery({
    ...trpc.pilotage.getTableau.queryOptions(q === undefined ? {} : { recherche: q }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TitrePage
        titre="Missions par étape"
        sousTitre="Une mission est à l’étape de ce qu’elle attend ; elle en change seule, quand c’est fait."
        actions={
          <>
            <LienBouton to="/missions" variant="default" leftSection={<IconList size={18} aria-hidden />}>
              Liste
            </LienBouton>
            <BoutonImprimer />
          </>
        }
      />
      <FiltresListe nom="Filtrer le tableau" recherche={{ q, dans: "Nom du bénéficiaire" }} />
      {error !== null && <MessageErreur message={readErreur(error).message} />}
      {data === undefined && error === null && <SquelettePage />}
      {data !== undefined && (
        <ul className={classes["tableau"]}>
          {data.map((colonne) => (
            <Colonne key={colonne.etape} colonne={colonne} />
          ))}
        </ul>
      )}
    </>
  );
}

function Colonne({ colonne: { etape, total, missions } }: { readonly colonne: ColonneTableau }) {
  const { titre, attendu } = ETAPES_MISSION[etape];
  const id = `etape-${etape}`;
  return (
    <li className={classes["colonne"]} aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {titre} <Etiquette ton={total > 0 ? "principal" : "neutre"}>{formatNombre(total)}</Etiquette>
      </Title>
      <p className={classes["attendu"]}>{etape === "terminee" ? "Tout est fait." : `Attend ${attendu}.`}</p>
      <ul className={classes["cartes"]}>
        {missions.map((mission) => (
          <li key={mission.id} className={classes["carte"]}>
            <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
              {mission.beneficiaire}
            </Link>
            <span className={classes["precision"]}>
              depuis le <DateFr date={mission.depuis} courte />
            </span>
          </li>
        ))}
      </ul>
      {total > missions.length && (
        <p>
          <Link to="/missions" search={{ etape, tri: "etape" }}>
            Voir les {formatNombre(total)} missions
          </Link>
        </p>
      )}
    </li>
  );
}
