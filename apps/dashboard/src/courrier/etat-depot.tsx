import { Alert } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import type { RouterOutputs } from "../api/types.ts";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";

const MODES: Readonly<Record<RouterOutputs["courriers"]["getEtat"]["mode"], string | null>> = {
  demonstration:
    "Démonstration : rien ne part. Chaque courrier est écrit et gardé ici, tel qu’il serait envoyé.",
  "non-configure":
    "Aucun serveur d’envoi n’est configuré : les courriers attendent. La personne qui exploite ce logiciel règle SMTP_URL et SMTP_FROM.",
  smtp: null,
};

/** Where mails go, and what the server says when it fails. */
export function EtatDepot({ etat }: { readonly etat: RouterOutputs["courriers"]["getEtat"] }) {
  const { mode, enAttente, panne } = etat;
  const dit = MODES[mode];
  return (
    <>
      {dit !== null && (
        <Alert mb="md" color="petrole" icon={<IconInfoCircle aria-hidden />}>
          {dit}
        </Alert>
      )}
      {panne !== null && (
        <Alert
          mb="md"
          role="alert"
          color="red"
          title="Les courriers ne partent pas"
          icon={<IconAlertTriangle aria-hidden />}
        >
          <p className="sans-marge">{formatTypographie(panne.message)}</p>
          <p className="sans-marge">
            {enAttente} courrier{enAttente > 1 ? "s attendent" : " attend"}, depuis le{" "}
            {formatInstant(panne.depuis)}.
            {panne.prochainEssai !== null && ` Prochain essai le ${formatInstant(panne.prochainEssai)}.`} Rien
            n’est perdu.
          </p>
        </Alert>
      )}
    </>
  );
}
