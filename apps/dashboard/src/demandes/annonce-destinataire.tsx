import { Alert, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { RouterOutputs } from "../api/types.ts";

interface Props {
  readonly destinataire: RouterOutputs["demandes"]["getEnvois"]["destinataire"];
  readonly organisme: { readonly id: string; readonly nom: string };
  readonly sansCourriel: {
    readonly checked?: boolean;
    readonly error?: React.ReactNode;
    readonly onChange: (event: React.ChangeEvent<HTMLInputElement>) => void;
  };
}

/** Says how the body will hear of the request, before it is made; without an account nor an address, what can be done. */
export function AnnonceDestinataire({ destinataire, organisme, sansCourriel }: Props) {
  const { error, ...champ } = sansCourriel;
  if (destinataire.par === "compte") {
    return (
      <Text>
        La demande devient une échéance de la collectivité, rappelée sept jours avant, la veille, puis chaque
        semaine de retard.
      </Text>
    );
  }
  if (destinataire.par === "courriel") {
    return (
      <Text>
        Personne n’a de compte pour {organisme.nom} : la demande part par courriel à{" "}
        <strong>{destinataire.adresse}</strong>, puis un rappel sept jours avant et la veille.
      </Text>
    );
  }
  return (
    <Alert color="ambre" role="group" aria-label="Aucune adresse connue" title="Aucune adresse connue">
      <Stack gap="sm">
        <Text size="sm">
          Personne n’a de compte pour {organisme.nom} et aucun courriel n’est enregistré.{" "}
          <Link to="/organismes/$organismeId" params={{ organismeId: organisme.id }} hash="contact">
            Compléter son contact
          </Link>{" "}
          pour que la demande et ses rappels partent.
        </Text>
        <label>
          <input
            type="checkbox"
            id="sansCourriel"
            {...champ}
            {...(error === undefined || error === null ? {} : { "aria-describedby": "sansCourriel-erreur" })}
          />{" "}
          Je préviens la collectivité moi-même (téléphone, papier)
        </label>
        {error !== undefined && error !== null && (
          <Text id="sansCourriel-erreur" size="sm" c="var(--mantine-color-error)">
            {error}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}
