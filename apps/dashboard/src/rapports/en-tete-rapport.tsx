import { formatDateFr, formatMontant } from "@ia-territoires/core";
import type { Redaction } from "@ia-territoires/reporting";
import { LIBELLES_PARTIE_MANQUANTE } from "@ia-territoires/reporting/presentation";
import { Alert, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { formatNombre } from "../affichage/format-nombre.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { RapportEcran } from "./atelier/protocole.ts";
import { LIBELLES_AVOIRS } from "./labels.ts";
import { listManquantes } from "./list-manquantes.ts";
import { ChiffresCles } from "../affichage/chiffres-cles.tsx";

interface Props {
  readonly rapport: RapportEcran;
  readonly redaction: Redaction;
}

/** Period, totals, what to know before the figures, what is still to be written. */
export function EnTeteRapport({ rapport, redaction }: Props) {
  const { periode, arreteLe, totaux, lectureAvoirs, avertissements } = rapport;
  const manquantes = listManquantes(rapport.manquantes, redaction);
  return (
    <section aria-labelledby="rapport">
      <Title order={2} id="rapport" tabIndex={-1} mb="sm">
        Du {formatDateFr(periode.debut)} au {formatDateFr(periode.fin)}
      </Title>
      <div role="status" aria-label="Totaux du rapport">
        <ChiffresCles
          chiffres={[
            ["Volume d’affaires HT", formatMontant(totaux.montantHt)],
            ["dont avoirs HT", formatMontant(totaux.avoirsHt)],
            ["Bénéficiaires", formatNombre(totaux.beneficiaires)],
            ["Commandes et avoirs", formatNombre(totaux.commandes)],
            ["Lignes de commande", formatNombre(totaux.lignes)],
          ]}
        />
      </div>
      <p>
        Arrêté le {formatDateFr(arreteLe)}. Avoirs comptés : {LIBELLES_AVOIRS[lectureAvoirs].toLowerCase()}.
      </p>
      {avertissements.length > 0 && (
        <Alert
          role="group"
          aria-label="À savoir avant de lire les chiffres"
          color="ambre"
          icon={<IconAlertTriangle aria-hidden />}
          title="À savoir avant de lire les chiffres"
          mb="sm"
        >
          <ul className="liste-numerotee">
            {avertissements.map((phrase) => (
              <li key={phrase}>{formatTypographie(phrase)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {manquantes.length > 0 && (
        <Alert
          role="group"
          aria-label="L’article 7 demande aussi"
          color="petrole"
          title="L’article 7 demande aussi"
        >
          <ul className="liste-numerotee">
            {manquantes.map((partie) => (
              <li key={partie}>{LIBELLES_PARTIE_MANQUANTE[partie]}</li>
            ))}
          </ul>
        </Alert>
      )}
    </section>
  );
}
