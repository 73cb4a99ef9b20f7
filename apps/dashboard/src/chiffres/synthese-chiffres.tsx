import { Paper, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatNombre } from "../affichage/format-nombre.ts";

/** The list in a few figures: what is in force today, what is to be read again, what the sources answered. */
export function SyntheseChiffres() {
  const synthese = useQuery(trpc.chiffres.getSynthese.queryOptions());
  if (synthese.data === undefined) return null;
  const { enVigueur, aRelire, droit, sources } = synthese.data;
  return (
    <Paper component="section" withBorder p="md" mb="md" aria-label="En bref">
      <Text>
        {formatNombre(enVigueur)} valeurs en vigueur aujourd’hui, dont chacune dit son texte et jusqu’où elle
        a été vérifiée.{" "}
        <Link to="." search={{ relire: "oui" }}>
          {formatNombre(aRelire)} à relire
        </Link>
        .
      </Text>
      <Text size="sm" c="dimmed">
        Version du droit de l’IA : {droit.id} (empreinte {droit.hash.slice(0, 12)}).{" "}
        {sources.verifieesLe === null
          ? `Les ${formatNombre(sources.nombre)} adresses citées n’ont pas été ouvertes par ce serveur : la personne qui l’exploite peut le demander.`
          : `${formatNombre(sources.nombre)} adresses citées, ouvertes le ${formatInstant(sources.verifieesLe)}, ${formatNombre(sources.defauts.length)} en défaut.`}
      </Text>
      {sources.defauts.length > 0 && (
        <ul>
          {sources.defauts.map(({ adresse, detail }) => (
            <li key={adresse}>
              <a href={adresse} rel="noreferrer" target="_blank">
                {adresse}
                <span className="visuellement-masque"> (nouvelle fenêtre)</span>
              </a>{" "}
              : {detail}
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
