import { formatSiret } from "@ia-territoires/core";
import { Paper, Title } from "@mantine/core";
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
import { LiquidationTitre } from "./liquidation-titre.tsx";
import { RectificationsTitre } from "./rectifications-titre.tsx";
import classes from "./titres.module.css";

/** A titre: what it bills and on what bases, where it stands, how it was corrected. */
export function PageTitre() {
  const { titreId } = useParams({ from: "/application/titres/$titreId" });
  const { hasRole, estPrestataire } = useSession();
  const { data: vue } = useSuspenseQuery(trpc.titres.get.queryOptions({ id: titreId }));
  const { titre, reference, net } = vue;
  const { emission, imputation } = titre;
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
        <LiquidationTitre titre={titre} net={net} />
        {titre.rectifications.length > 0 && <RectificationsTitre vue={vue} />}
      </div>
    </>
  );
}
