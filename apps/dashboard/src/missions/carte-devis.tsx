import { formatMontant } from "@ia-territoires/core";
import type { Devis } from "@ia-territoires/dossiers";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Text, Title } from "@mantine/core";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { Sources } from "../affichage/sources.tsx";
import { STATUTS_DEVIS } from "../devis/labels.ts";
import { ActionsDevis } from "./actions-devis.tsx";
import type { DossierMission } from "./dossier-mission.ts";
import { LiensDocument } from "./liens-document.tsx";
import classes from "./missions.module.css";

interface Props {
  readonly devis: Devis;
  readonly dossier: DossierMission;
}

/** One devis: what it offers, where it stands, its documents and what one can do with it. */
export function CarteDevis({ devis, dossier }: Props) {
  const { libelle, ton } = STATUTS_DEVIS[devis.statut];
  const { resultat } = devis;
  return (
    <article
      id={`devis-${devis.id}`}
      className={`${classes["devis"] ?? ""} ensemble`}
      aria-labelledby={`titre-${devis.id}`}
    >
      <div className={classes["devis-tete"]}>
        <Title order={3} id={`titre-${devis.id}`}>
          Devis {devis.numero} <Etiquette ton={ton}>{libelle}</Etiquette>
        </Title>
        <span className={`${classes["montant"] ?? ""} nombre`}>{formatMontant(resultat.tva.montantTtc)}</span>
      </div>
      <Text>{devis.objet}</Text>
      <ul className={classes["tranches"]}>
        {devis.tranches.map((tranche, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two tranches may fall on the same day
          <li key={index}>
            {formatDemiJournees(tranche.demiJournees)}, prévue{tranche.demiJournees > 1 ? "s" : ""} le{" "}
            <DateFr date={tranche.prevueLe} />
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        Établi le <DateFr date={devis.date} />, valable jusqu’au <DateFr date={devis.valideJusquAu} />
        {devis.envoyeLe !== undefined && (
          <>
            , envoyé le <DateFr date={devis.envoyeLe} />
          </>
        )}
        {devis.accepteLe !== undefined && (
          <>
            , accepté le <DateFr date={devis.accepteLe} />
          </>
        )}
        {devis.declineLe !== undefined && (
          <>
            , décliné le <DateFr date={devis.declineLe} />
          </>
        )}
        {devis.annuleLe !== undefined && (
          <>
            , annulé le <DateFr date={devis.annuleLe} />
          </>
        )}
        .
      </Text>
      {devis.acceptation?.signataire !== undefined && (
        <Text size="sm">
          Accepté par {devis.acceptation.signataire.nom}, {devis.acceptation.signataire.qualite}
          {devis.acceptation.signataire.delegation !== undefined &&
            ` (${devis.acceptation.signataire.delegation})`}
          .
        </Text>
      )}
      {devis.motif !== undefined && <Text size="sm">Motif : {devis.motif}</Text>}
      <LiensDocument genre="devis" id={devis.id} nom={`devis ${devis.numero}`} />
      <Sources sources={resultat.sources} />
      <ActionsDevis devis={devis} dossier={dossier} />
    </article>
  );
}
