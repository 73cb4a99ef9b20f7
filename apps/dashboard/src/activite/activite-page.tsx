import type { RouterOutputs } from "@ia-territoires/server/api";
import { formatMoisFr, formatMontant, getAnnee } from "@ia-territoires/core";
import { Button, NativeSelect, Paper, Stack, Table, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSession } from "../session/use-session.ts";
import classes from "./activite.module.css";
import { CarteEquipement } from "./carte-equipement.tsx";
import { MoisActivite } from "./mois-activite.tsx";
import { ChiffresCles } from "../affichage/chiffres-cles.tsx";
import { ParEpci } from "./par-epci.tsx";
import { TableauActivite } from "./tableau-activite.tsx";

type Activite = RouterOutputs["activite"]["get"];

/** The year of a centre de gestion: half-days, amounts, caps, delays, whom it serves. Printed, it is the yearly report. */
export function ActivitePage() {
  const { aujourdHui, actif } = useSession();
  const navigate = useNavigate({ from: "/activite" });
  const { annee = getAnnee(aujourdHui) } = useSearch({ from: "/application/activite" });
  const { data, error } = useQuery(trpc.activite.get.queryOptions({ annee }));
  const carte = useQuery(trpc.activite.getCarte.queryOptions());
  const annees = Array.from({ length: 6 }, (_, rang) => String(getAnnee(aujourdHui) + 1 - rang));

  return (
    <>
      <TitrePage
        titre={`Activité ${String(annee)}`}
        sousTitre={actif?.organisme.nom}
        actions={
          <>
            <LienBouton to="/activite/equipement" variant="default">
              Équipement du département
            </LienBouton>
            {(["pdf", "docx"] as const).map((format) => (
              <Button
                key={format}
                component="a"
                variant="default"
                leftSection={<IconDownload size={18} aria-hidden />}
                href={`/api/activite/${String(annee)}/${format}?organisme=${encodeURIComponent(actif?.organisme.id ?? "")}`}
                download
              >
                {format === "pdf" ? "Rapport d’activité en PDF" : "En document Word"}
              </Button>
            ))}
            <BoutonImprimer libelle="Imprimer cette page" />
          </>
        }
      />
      <Stack gap="lg">
        <div className="champs sans-impression">
          <NativeSelect
            label="Année"
            maw="12rem"
            value={String(annee)}
            onChange={(event) =>
              void navigate({ search: { annee: Number(event.currentTarget.value) }, replace: true })
            }
            data={annees}
          />
        </div>
        {error !== null && <MessageErreur message={readErreur(error).message} />}
        {data === undefined ? error === null && <SquelettePage /> : <Annee activite={data} />}
        {carte.data !== undefined && <CarteEquipement carte={carte.data} />}
      </Stack>
    </>
  );
}

function Annee({ activite }: { readonly activite: Activite }) {
  const {
    annee,
    total,
    parMois,
    parOrganisme,
    parService,
    parEpci,
    delais,
    delaisParEpci,
    plafonds,
    plafondsParEpci,
  } = activite;
  return (
    <>
      <ChiffresCles
        chiffres={[
          ["Demi-journées acceptées", formatNombre(total.demiJournees)],
          ["Demi-journées réalisées", formatNombre(total.realisees)],
          ["Montant accepté", formatMontant(total.montant)],
          ["Organismes", formatNombre(total.organismes)],
          ["Devis acceptés", formatNombre(total.devis)],
        ]}
      />
      <Text size="sm" c="dimmed">
        Une demi-journée acceptée compte au mois prévu pour elle, avec sa part du montant du devis ; une
        demi-journée réalisée, au mois de son intervention.
      </Text>
      <MoisActivite mois={parMois} />
      <TableauActivite
        id="par-mois"
        titre="Par mois"
        entete="Mois"
        annee={annee}
        lignes={parMois.map((ligne) => ({ ...ligne, nom: formatMoisFr(ligne.cle) }))}
      />
      <TableauActivite
        id="par-organisme"
        titre="Par organisme"
        entete="Organisme"
        annee={annee}
        lignes={parOrganisme}
        organismes={false}
      />
      <TableauActivite
        id="par-service"
        titre="Par service"
        entete="Service"
        annee={annee}
        lignes={parService}
      />
      <TableauActivite
        id="par-epci"
        titre="Par intercommunalité"
        entete="Intercommunalité"
        annee={annee}
        lignes={parEpci}
      />
      <ParEpci delais={delaisParEpci} plafonds={plafondsParEpci} />
      <Plafonds plafonds={plafonds} />
      <Paper component="section" withBorder p="lg" aria-labelledby="delais">
        <Title order={2} id="delais" mb="xs">
          Délais
        </Title>
        <ul className="liste-numerotee">
          <Delai titre="De l’envoi d’un devis à son acceptation" delai={delais.acceptation} />
          <Delai titre="De l’acceptation à la première intervention" delai={delais.intervention} />
        </ul>
      </Paper>
    </>
  );
}

function Delai({
  titre,
  delai: { nombre, mediane, maximum },
}: {
  readonly titre: string;
  readonly delai: Activite["delais"]["acceptation"];
}) {
  return (
    <li>
      {titre} :{" "}
      {nombre === 0
        ? "aucun cette année."
        : `${String(mediane)} jours pour la moitié, ${String(maximum)} au plus (${formatNombre(nombre)} devis, jours calendaires).`}
    </li>
  );
}

const TABLEAU_PLAFONDS = "Usage des plafonds, tableau";

function Plafonds({ plafonds }: Pick<Activite, "plafonds">) {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="plafonds">
      <Title order={2} id="plafonds" mb="xs">
        Usage des plafonds
      </Title>
      {plafonds.length === 0 ? (
        <Text c="dimmed">Aucun plafond entamé cette année-là.</Text>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <div className={classes["tableau"]} role="region" aria-label={TABLEAU_PLAFONDS} tabIndex={0}>
          <Table>
            <Table.Caption className="visuellement-masque">Usage des plafonds</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Organisme</Table.Th>
                <Table.Th scope="col" data-nombre>
                  Demi-journées prises
                </Table.Th>
                <Table.Th scope="col" data-nombre>
                  Plafond
                </Table.Th>
                <Table.Th scope="col" data-nombre>
                  Reste
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {plafonds.map(({ organismeId, nom, periodeDebut, pris, plafond }) => (
                <Table.Tr key={`${organismeId} ${periodeDebut}`}>
                  <Table.Td>
                    <Link to="/organismes/$organismeId" params={{ organismeId }}>
                      {nom}
                    </Link>
                  </Table.Td>
                  <Table.Td data-nombre>{pris}</Table.Td>
                  <Table.Td data-nombre>{plafond}</Table.Td>
                  <Table.Td data-nombre>{plafond - pris}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Paper>
  );
}
