import { type DateIso, getAnnee } from "@ia-territoires/core";
import { getTarifCdg } from "@ia-territoires/pricing";
import { Group, Table, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";

const TAILLE = 25;

/** The missions of the centre de gestion, one per organisme and tariff. */
export function MissionsPage() {
  const { page = 1 } = useSearch({ from: "/application/missions" });
  const liste = useQuery({
    ...trpc.missions.list.queryOptions({ page, taille: TAILLE }),
    placeholderData: keepPreviousData,
  });
  const total = liste.data?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / TAILLE));

  return (
    <>
      <TitrePage
        titre="Missions"
        sousTitre="Une mission par organisme servi : devis, délibération, convention, acceptation."
      />
      {liste.isPending && <SquelettePage />}
      {liste.isError && <MessageErreur message={readErreur(liste.error).message} />}
      {liste.data !== undefined && total === 0 && (
        <EtatVide
          titre="Aucune mission pour l’instant"
          action={<LienBouton to="/organismes">Chercher un organisme</LienBouton>}
        >
          Une mission s’ouvre avec le premier devis d’un organisme.
        </EtatVide>
      )}
      {liste.data !== undefined && total > 0 && (
        <>
          <Text role="status" mb="xs">
            {formatNombre(total)} mission{total > 1 ? "s" : ""}
          </Text>
          <div className="defilement cadre-tableau">
            <Table verticalSpacing="sm" highlightOnHover>
              <Table.Caption className="visuellement-masque">Missions</Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Bénéficiaire</Table.Th>
                  <Table.Th scope="col">Devis acceptés</Table.Th>
                  <Table.Th scope="col">Délibération</Table.Th>
                  <Table.Th scope="col">Convention</Table.Th>
                  <Table.Th scope="col">Demi-journées acceptées</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {liste.data.lignes.map((mission) => (
                  <Table.Tr key={mission.id}>
                    <Table.Td>
                      <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
                        {mission.beneficiaire.nom}
                      </Link>
                      <Text size="sm" c="dimmed">
                        {getTarifCdg(mission.tarif)?.mission ?? mission.tarif}
                      </Text>
                    </Table.Td>
                    <Table.Td className="nombre">
                      {mission.devis.acceptes} / {mission.devis.total}
                    </Table.Td>
                    <Table.Td>
                      <Piece le={mission.deliberationLe} />
                    </Table.Td>
                    <Table.Td>
                      <Piece le={mission.conventionLe} />
                    </Table.Td>
                    <Table.Td>
                      {mission.plafonds.map(({ periodeDebut, acceptees, plafond }) => (
                        <div key={periodeDebut} className="nombre">
                          {getAnnee(periodeDebut)} : {acceptees}
                          {plafond !== null && ` / ${String(plafond)}`}
                        </div>
                      ))}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </>
      )}
      {pages > 1 && (
        <Group component="nav" aria-label="Pages" justify="center" mt="md" className="sans-impression">
          <LienBouton
            to="/missions"
            search={page > 2 ? { page: page - 1 } : {}}
            variant="default"
            disabled={page === 1}
          >
            Page précédente
          </LienBouton>
          <Text>
            Page {page} sur {pages}
          </Text>
          <LienBouton to="/missions" search={{ page: page + 1 }} variant="default" disabled={page >= pages}>
            Page suivante
          </LienBouton>
        </Group>
      )}
    </>
  );
}

/** The date of an act, or that it is missing. */
function Piece({ le }: { readonly le: DateIso | null }) {
  return le === null ? <Etiquette ton="attention">Manquante</Etiquette> : <DateFr date={le} courte />;
}
