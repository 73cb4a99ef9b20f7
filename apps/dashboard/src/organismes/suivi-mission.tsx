import { type Mission, getFinConvention } from "@ia-territoires/dossiers";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { getStatutIntervention } from "../interventions/labels.ts";
import { useSession } from "../session/use-session.ts";
import { ContactsMission } from "./contacts-mission.tsx";

const MONTREES = 5;

/** Where a mission stands on the page of its body: délibération, convention with its end, people met, last interventions. */
export function SuiviMission({ mission }: { readonly mission: Mission }) {
  const { aujourdHui } = useSession();
  const { deliberation, convention } = mission;
  const interventions = [...mission.interventions]
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, MONTREES);
  return (
    <>
      <Fiche>
        <LigneFiche terme="Délibération">
          {deliberation !== undefined && (
            <>
              n° {deliberation.numero} du <DateFr date={deliberation.date} />
            </>
          )}
        </LigneFiche>
        <LigneFiche terme="Convention">
          {convention !== undefined && (
            <>
              signée le <DateFr date={convention.signeeLe} />.{" "}
              {formatTypographie(getFinConvention(convention, aujourdHui).explication)}
            </>
          )}
        </LigneFiche>
      </Fiche>
      <ContactsMission mission={mission} />
      {interventions.length > 0 && (
        <div>
          <Title order={3} mb="xs">
            Interventions
          </Title>
          <ul>
            {interventions.map(({ id, date, demiJournees, statut }) => (
              <li key={id}>
                <Link
                  to="/missions/$missionId/interventions/$interventionId"
                  params={{ missionId: mission.id, interventionId: id }}
                >
                  <DateFr date={date} />
                </Link>
                , {formatDemiJournees(demiJournees)}{" "}
                <Etiquette ton={getStatutIntervention(statut).ton}>
                  {getStatutIntervention(statut).libelle}
                </Etiquette>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
