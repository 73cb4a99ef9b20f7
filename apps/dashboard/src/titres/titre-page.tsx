import { formatMontant, formatSiret } from "@ia-territoires/core";
import { Paper, Table, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { trpc } from "../api/trpc.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { LiensDocument } from "../missions/liens-document.tsx";
import { useSession } from "../session/use-session.ts";
import { ActionsTitre } from "./actions-titre.tsx";
import { STATUTS_TITRE } from "./labels.ts";
import { LiensTitres } from "./liens-titres.tsx";
import { RectificationsTitre } from "./rectifications-titre.tsx";
import classes from "./titres.module.css";

/** A titre: what it bills and on what bases, where it stands, how it was corrected. */
export function PageTitre() {
  const { titreId } = useParams({ from: "/application/titres/$titreId" });
  const { hasRole, estPrestataire } = useSession();
  const { data: vue } = useSuspenseQuery(trpc.titres.get.queryOptions({ id: titreId }));
  const { titre, reference, net } = vue;
  const { tva, emission, imputation } = titre;
  return (
    <>
      <TitrePage
        titre={emission === undefined ? `Titre ${reference}` : `Titre n° ${emission.numero}`}
        sousTitre={titre.objet}
      />
      <LiensTitres />
      <div className={classes["page"]}>
        <Paper component="section" withBorder p="lg" aria-labelledby="fiche-titre">
          <Title order={2} id="fiche-titre" mb="sm">
            Le titre
          </Title>
          <Fiche>
            <LigneFiche terme="État">
              <Etiquette ton={STATUTS_TITRE[titre.statut].ton}>
                {STATUTS_TITRE[titre.statut].libelle}
              </Etiquette>
            </LigneFiche>
            <LigneFiche terme="Débiteur">
              {titre.debiteur.nom}, SIRET {formatSiret(titre.debiteur.siret)}
            </LigneFiche>
            <LigneFiche terme="Référence">{reference}</LigneFiche>
            <LigneFiche terme="Devis">
              <Link
                to="/missions/$missionId"
                params={{ missionId: titre.missionId }}
                hash={`devis-${titre.devisId}`}
              >
                {titre.devisNumero}
              </Link>
            </LigneFiche>
            <LigneFiche terme="Exercice">{titre.exercice}</LigneFiche>
            {estPrestataire && (
              <LigneFiche terme="Imputation">
                chapitre {imputation.chapitre}, article {imputation.article}
              </LigneFiche>
            )}
            <LigneFiche terme="Code service">{titre.codeService}</LigneFiche>
            <LigneFiche terme="Engagement juridique">{titre.engagement}</LigneFiche>
            {emission !== undefined && (
              <LigneFiche terme="Émission">
                bordereau {emission.bordereau}, le <DateFr date={emission.emisLe} />
              </LigneFiche>
            )}
            {titre.motif !== undefined && <LigneFiche terme="Motif du rejet">{titre.motif}</LigneFiche>}
          </Fiche>
          <LiensDocument genre="etat-liquidatif" id={titreId} nom="état liquidatif" />
          {estPrestataire && hasRole("admin", "service-financier") && <ActionsTitre vue={vue} />}
        </Paper>
        <Paper component="section" withBorder p="lg" aria-labelledby="liquidation">
          <Title order={2} id="liquidation" mb="sm">
            Bases de la liquidation
          </Title>
          <div className={classes["defile"]}>
            <Table>
              <Table.Caption className="visuellement-masque">Bases de la liquidation</Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Service fait</Table.Th>
                  <Table.Th data-nombre>Montant</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {titre.lignes.map(({ interventionId, libelle, prixUnitaire, demiJournees, montant }) => (
                  <Table.Tr key={interventionId}>
                    <Table.Td>
                      {libelle}, {demiJournees} × {formatMontant(prixUnitaire)}
                    </Table.Td>
                    <Table.Td className="nombre">{formatMontant(montant)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <Fiche>
            {tva.statut === "taxable" && (
              <>
                <LigneFiche terme="Hors taxe">{formatMontant(tva.montantHt)}</LigneFiche>
                <LigneFiche terme="TVA">{formatMontant(tva.montantTva)}</LigneFiche>
              </>
            )}
            <LigneFiche terme="Total">
              <strong className="nombre">{formatMontant(tva.montantTtc)}</strong>
            </LigneFiche>
            {net.montantTtc !== tva.montantTtc && (
              <LigneFiche terme="Reste à payer">
                <strong className="nombre">{formatMontant(net.montantTtc)}</strong>
              </LigneFiche>
            )}
            <LigneFiche terme="Mention de TVA">{tva.mention}</LigneFiche>
          </Fiche>
        </Paper>
        {titre.rectifications.length > 0 && <RectificationsTitre vue={vue} />}
      </div>
    </>
  );
}
