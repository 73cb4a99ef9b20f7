import { formatDateCourte } from "@ia-territoires/core";
import { Button, Paper, Stack, Table, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { download } from "../affichage/download.ts";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { ROLES } from "../session/labels.ts";

type Dossier = RouterOutputs["rgpd"]["mesDonnees"];
type Part = Dossier["organismes"][number];

/** Everything held on the person who is signed in. */
export function MesDonneesPage() {
  const { data } = useSuspenseQuery(trpc.rgpd.mesDonnees.queryOptions());
  return <PageDonnees titre="Mes données" dossier={data} />;
}

/** What the organisme holds on one of its people. */
export function DonneesPersonnePage() {
  const { utilisateurId } = useParams({ from: "/application/personnes/$utilisateurId/donnees" });
  const { data } = useSuspenseQuery(trpc.rgpd.dossierAcces.queryOptions({ utilisateurId }));
  return <PageDonnees titre={`Données de ${data.personne.nom}`} dossier={data} />;
}

function PageDonnees({ titre, dossier }: { readonly titre: string; readonly dossier: Dossier }) {
  const { personne, moyensDeConnexion, sessions, organismes, etabliLe } = dossier;
  return (
    <>
      <TitrePage
        titre={titre}
        sousTitre={`Tout ce que ce logiciel tient sur cette personne, établi le ${formatInstant(etabliLe)} (RGPD, article 15).`}
        actions={
          <>
            <BoutonImprimer />
            <Button
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => {
                download("dossier-d-acces.json", "application/json", JSON.stringify(dossier, null, 2));
              }}
            >
              Télécharger (JSON)
            </Button>
          </>
        }
      />
      <Stack gap="lg" maw="60rem">
        <Paper component="section" withBorder p="lg" aria-labelledby="compte">
          <Title order={2} id="compte" mb="sm">
            Compte
          </Title>
          <Fiche>
            <LigneFiche terme="Nom">{personne.nom}</LigneFiche>
            <LigneFiche terme="Adresse électronique">{personne.email}</LigneFiche>
            <LigneFiche terme="Identifiant">{personne.id}</LigneFiche>
            <LigneFiche terme="Créé le">{formatInstant(personne.creeLe)}</LigneFiche>
            <LigneFiche terme="Dernière connexion">
              {personne.derniereConnexionLe === null ? "Jamais" : formatInstant(personne.derniereConnexionLe)}
            </LigneFiche>
            <LigneFiche terme="Connexion par">
              {moyensDeConnexion.map(({ genre }) => genre).join(", ") || "aucun moyen pour l’instant"}
              {personne.secondFacteur && ", double authentification"}
            </LigneFiche>
            {sessions.map(({ ouverteLe, finLe, adresse, navigateur }) => (
              <LigneFiche key={ouverteLe} terme="Session">
                du {formatInstant(ouverteLe)} au {formatInstant(finLe)}, {adresse ?? "adresse inconnue"},{" "}
                {navigateur ?? "navigateur inconnu"}
              </LigneFiche>
            ))}
            {dossier.identites.map(({ fournisseur, siret, lueLe }) => (
              <LigneFiche key={fournisseur} terme="Fournisseur d’identité">
                {siret === null ? "aucun SIRET donné" : `SIRET ${siret}`}, lu le {formatInstant(lueLe)}
              </LigneFiche>
            ))}
            {dossier.fluxAgenda.map(({ creeLe, luLe }) => (
              <LigneFiche key={creeLe} terme="Adresse d’agenda">
                créée le {formatInstant(creeLe)},{" "}
                {luLe === null ? "jamais lue" : `lue le ${formatInstant(luLe)}`}
              </LigneFiche>
            ))}
            {dossier.resumeQuotidien !== null && (
              <LigneFiche terme="Résumé quotidien">
                {dossier.resumeQuotidien.actif ? "reçu" : "refusé"}
              </LigneFiche>
            )}
            {dossier.courriersDuService.length > 0 && (
              <LigneFiche terme="Courriers du service">
                {dossier.courriersDuService
                  .map(({ modele, creeLe }) => `${modele}, ${formatInstant(creeLe)}`)
                  .join(" ; ")}
              </LigneFiche>
            )}
          </Fiche>
        </Paper>
        {organismes.map((part) => (
          <PartDonnees key={part.organisme} part={part} />
        ))}
      </Stack>
    </>
  );
}

function PartDonnees({ part }: { readonly part: Part }) {
  const { organisme, roles, depuis, finLe, delegations, courriers, fichiersDeposes, signatures, actions } =
    part;
  return (
    <Paper component="section" withBorder p="lg" aria-label={organisme}>
      <Title order={2} mb="sm">
        {organisme}
      </Title>
      <Fiche>
        <LigneFiche terme="Rôles">{roles.map((role) => ROLES[role] ?? role).join(", ")}</LigneFiche>
        <LigneFiche terme="Depuis">{formatInstant(depuis)}</LigneFiche>
        <LigneFiche terme="Fin de l’accès">
          {finLe === null ? "non prévue" : <DateFr date={finLe} />}
        </LigneFiche>
        <LigneFiche terme="Délégations reçues">
          {delegations.map(({ acte }) => acte).join(", ") || "aucune"}
        </LigneFiche>
        <LigneFiche terme="Signatures sous ce nom">
          {signatures.map(({ qualite, signeLe }) => `${qualite}, le ${signeLe}`).join(" ; ") || "aucune"}
        </LigneFiche>
        <LigneFiche terme="Interventions sous ce nom">
          {part.interventions
            .map(
              ({ le, role }) =>
                `${role === "presence" ? "présence" : "confirmation du service fait"}, le ${formatDateCourte(le)}`,
            )
            .join(" ; ") || "aucune"}
        </LigneFiche>
        <LigneFiche terme="Absences et passations de référent">
          {[
            ...part.absences.map(
              ({ du, au }) => `absence du ${formatDateCourte(du)} au ${formatDateCourte(au)}`,
            ),
            ...part.passations.map(({ faiteLe, note }) => `passation, ${formatInstant(faiteLe)} : ${note}`),
          ].join(" ; ") || "aucune"}
        </LigneFiche>
        <LigneFiche terme="Fichiers déposés">
          {fichiersDeposes.map(({ nom }) => nom).join(", ") || "aucun"}
        </LigneFiche>
        <LigneFiche terme="Échéances attribuées">
          {part.echeances.map(({ jour, quoi }) => `${quoi}, le ${formatDateCourte(jour)}`).join(" ; ") ||
            "aucune"}
        </LigneFiche>
        <LigneFiche terme="Saisies non enregistrées">
          {part.brouillons.length === 0
            ? "aucune"
            : part.brouillons.map(({ formulaire, majLe, contenu }) => (
                <div key={formulaire}>
                  {formulaire}, le {formatInstant(majLe)} : <code>{JSON.stringify(contenu)}</code>
                </div>
              ))}
        </LigneFiche>
        <LigneFiche terme="Vues de listes">
          {part.vues.map(({ nom }) => nom).join(", ") || "aucune"}
        </LigneFiche>
        <LigneFiche terme="Courriers reçus">
          {courriers.map(({ modele, creeLe }) => `${modele}, ${formatInstant(creeLe)}`).join(" ; ") ||
            "aucun"}
        </LigneFiche>
      </Fiche>
      <Text fw={600} mt="md">
        Actions enregistrées au journal : {actions.length}
      </Text>
      {actions.length > 0 && (
        <div className="defilement">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Quand</Table.Th>
                <Table.Th scope="col">Action</Table.Th>
                <Table.Th scope="col">Sur</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {actions.map(({ quand, action, objetId }) => (
                <Table.Tr key={`${quand}${action}${objetId}`}>
                  <Table.Td>{formatInstant(quand)}</Table.Td>
                  <Table.Td>{action}</Table.Td>
                  <Table.Td>{objetId}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Paper>
  );
}
