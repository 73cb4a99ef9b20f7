import { formatMontant } from "@ia-territoires/core";
import { formatDemiJournees, type PropositionDevis } from "@ia-territoires/pricing/cdg";
import { Alert, Button, Paper, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { Sources } from "../affichage/sources.tsx";
import type { Apercu } from "./calculate-apercu.ts";
import classes from "./devis.module.css";
import { formatLectures } from "./format-lectures.ts";
import { JaugePlafond } from "./jauge-plafond.tsx";
import { LignesDevis } from "./lignes-devis.tsx";

interface Props {
  readonly apercu: Apercu;
  readonly onProposition: (proposition: PropositionDevis) => void;
}

/** The devis as it would be stored now: price, gauges, refusal or warnings, and what they stand on. */
export function ApercuDevis({ apercu, onProposition }: Props) {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="apercu">
      <Title order={2} id="apercu" mb="sm">
        Aperçu
      </Title>
      <div role="status" aria-live="polite" className="visuellement-masque">
        {resume(apercu)}
      </div>
      {apercu.statut === "incomplet" && <Text c="dimmed">{apercu.message}</Text>}
      {apercu.statut === "hors-periode" && <MessageRefus refus={apercu} titre="Aucun tarif à cette date" />}
      {apercu.statut === "refus" && (
        <Stack>
          <MessageRefus refus={apercu} titre="Ce devis serait refusé">
            {apercu.figures.proposition !== null && (
              <Button
                mt="sm"
                onClick={() => {
                  if (apercu.figures.proposition !== null) onProposition(apercu.figures.proposition);
                }}
              >
                Proposer {nombre(apercu.figures.proposition.demiJournees)} (
                {formatMontant(apercu.figures.proposition.montant)})
              </Button>
            )}
          </MessageRefus>
          {apercu.figures.jauges.map((jauge) => (
            <JaugePlafond key={jauge.periode.debut} jauge={jauge} />
          ))}
        </Stack>
      )}
      {apercu.statut === "devis" && (
        <Stack>
          <p className={classes["total"]}>
            <span>{formatDemiJournees(apercu.demiJournees)}</span>
            <strong className="nombre">{formatMontant(apercu.tva.montantTtc)}</strong>
          </p>
          <LignesDevis devis={apercu} />
          {apercu.jauges.map((jauge) => (
            <JaugePlafond key={jauge.periode.debut} jauge={jauge} />
          ))}
          {apercu.avertissements.map((avertissement) => (
            <Alert
              key={avertissement.message}
              role="group"
              aria-label="À vérifier"
              title="À vérifier"
              color="ambre"
              icon={<IconAlertTriangle aria-hidden />}
            >
              <p className="sans-marge">{formatTypographie(avertissement.message)}</p>
              <Sources sources={avertissement.sources} />
            </Alert>
          ))}
          <div>
            <Text size="sm">{formatTypographie(apercu.tva.mention)}</Text>
            <Text size="sm">{formatLectures(apercu.lectures)}</Text>
            <Sources sources={apercu.sources} />
          </div>
        </Stack>
      )}
    </Paper>
  );
}

function nombre(demiJournees: number): string {
  return `${String(demiJournees)} demi-journée${demiJournees > 1 ? "s" : ""}`;
}

function resume(apercu: Apercu): string {
  if (apercu.statut === "devis")
    return `Prix : ${formatMontant(apercu.tva.montantTtc)}, ${formatDemiJournees(apercu.demiJournees)}.`;
  return apercu.statut === "incomplet" ? "" : apercu.message;
}
