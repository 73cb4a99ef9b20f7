import { Text } from "@mantine/core";
import type { RouterOutputs } from "../api/types.ts";
import { formatInstant } from "../affichage/format-instant.ts";

type Envoi = RouterOutputs["demandes"]["getEnvois"]["envois"][number];

const MOTIFS: Readonly<Record<Envoi["motif"], string>> = {
  demande: "Demande",
  "sept-jours": "Rappel des sept jours",
  veille: "Rappel de la veille",
};

function describeEtat({ etat }: Envoi): string {
  if (etat === "envoye") return "envoyé";
  if (etat === "abandonne") return "jamais parti (voir les courriers)";
  return etat === "retenu" ? "retenu, faute de messagerie" : "en attente d’envoi";
}

/** The mails written about a document asked of a body that nobody enters: to whom, when, gone or not. */
export function EnvoisDemande({ envois }: { readonly envois: readonly Envoi[] }) {
  if (envois.length === 0) return null;
  return (
    <ul>
      {envois.map((envoi) => (
        <Text key={envoi.motif} component="li" size="sm">
          {MOTIFS[envoi.motif]} par courriel à {envoi.destinataire} : {describeEtat(envoi)},{" "}
          <time dateTime={envoi.le}>{formatInstant(envoi.le)}</time>
        </Text>
      ))}
    </ul>
  );
}
