import { formatMontant } from "@ia-territoires/core";
import { CODES_EXCLUSION_TITRE, type LotPrepare } from "@ia-territoires/dossiers";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Alert, Button, Text, Title } from "@mantine/core";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import classes from "./titres.module.css";

interface Props {
  readonly lot: LotPrepare & { readonly tronque: boolean };
  /** Devis left for another batch. */
  readonly ecartes: readonly string[];
  readonly onEcarter: (ecartes: readonly string[]) => void;
}

/** The titres of a batch to be, its total, what to check, and what stays out of it and why. */
export function ApercuLot({ lot, ecartes, onEcarter }: Props) {
  const { titres, exclusions, totaux, avertissements, tronque } = lot;
  const ecartees = exclusions.filter(({ code }) => code === "ecarte");
  // A body without SIRET is said once, whatever was done for it.
  const autres = new Map(
    exclusions.filter(({ code }) => code !== "ecarte").map((une) => [une.message, une] as const),
  );
  return (
    <>
      <Text role="status" fw={600} mb="sm">
        {titres.length === 0
          ? "Aucun titre dans cette période."
          : `${String(titres.length)} titre${titres.length > 1 ? "s" : ""}, ${formatDemiJournees(totaux.demiJournees)}, ${formatMontant(totaux.montantTtc)}`}
      </Text>
      {tronque && (
        <Alert color="petrole" mb="sm">
          Trop d’interventions pour un seul lot : raccourcissez la période.
        </Alert>
      )}
      {avertissements.map(({ code, message, sources }) => (
        <Alert key={code} color="petrole" mb="sm" title="À vérifier">
          {formatTypographie(message)}
          <Sources sources={sources} />
        </Alert>
      ))}
      <ul className={classes["liste"]}>
        {titres.map((titre) => (
          <li key={titre.devisId} className={classes["carte"]}>
            <div className={classes["titre"]}>
              <p>
                <strong>{titre.debiteur.nom}</strong>, {titre.objet}
              </p>
              <p className="nombre">
                <strong>{formatMontant(titre.tva.montantTtc)}</strong>
              </p>
            </div>
            <Text size="sm">
              {titre.lignes
                .map(({ libelle, montant }) => `${libelle} : ${formatMontant(montant)}`)
                .join(" ; ")}
              {titre.solde ? ". Solde du devis." : ". Une partie du devis reste à facturer."}
            </Text>
            <Text size="sm" c="dimmed">
              {titre.tva.mention}
            </Text>
            <Button
              mt="xs"
              variant="default"
              size="compact-md"
              onClick={() => {
                onEcarter([...ecartes, titre.devisId]);
              }}
            >
              Laisser pour un autre lot
              <span className="visuellement-masque"> : {titre.objet}</span>
            </Button>
          </li>
        ))}
        {[...new Map(ecartees.map((une) => [une.devisId, une])).values()].map(({ devisId, message }) => (
          <li key={devisId} className={classes["carte"]}>
            <Text mb="xs">{formatTypographie(message)}</Text>
            <Button
              variant="default"
              size="compact-md"
              onClick={() => {
                onEcarter(ecartes.filter((autre) => autre !== devisId));
              }}
            >
              Remettre dans ce lot
            </Button>
          </li>
        ))}
      </ul>
      {autres.size > 0 && (
        <>
          <Title order={3} mt="lg" mb="xs">
            Hors du lot
          </Title>
          <ul>
            {[...autres.values()].map(({ code, message }) => (
              <li key={message}>
                <strong>{CODES_EXCLUSION_TITRE[code].titre}</strong> : {formatTypographie(message)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
