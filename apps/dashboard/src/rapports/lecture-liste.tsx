import { Alert, Stack, Table, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconHandStop } from "@tabler/icons-react";
import { formatReference } from "@ia-territoires/tableurs/csv";
import { CHAMPS_LISTE, type ErreurListe } from "@ia-territoires/reporting/lignes";
import { formatNombre } from "../affichage/format-nombre.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { LectureListe, Places } from "./atelier/protocole.ts";
import { LIBELLES_SIGNALEMENT } from "./labels.ts";
import classes from "./rapports.module.css";

interface Props {
  readonly lecture: LectureListe;
  readonly places: Places;
}

/** What was read, everything that is wrong, and what is only odd: nothing is dropped in silence. */
export function LectureDeListe({ lecture, places }: Props) {
  const { lignes, lignesEcartees, nombreErreurs, erreurs, signalements, codesInconnus } = lecture;
  return (
    <Stack gap="md">
      <div role="status">
        {nombreErreurs === 0 && lignes > 0 && (
          <Alert role="group" aria-label="Liste lue" color="vert" icon={<IconCircleCheck aria-hidden />}>
            {plural(lignes, "ligne lue", "lignes lues")}, aucune erreur.
          </Alert>
        )}
      </div>
      {nombreErreurs > 0 && (
        <Alert
          role="alert"
          color="red"
          icon={<IconHandStop aria-hidden />}
          title={`${plural(nombreErreurs, "erreur", "erreurs")} à corriger dans le fichier`}
        >
          <p className="sans-marge">
            {plural(lignes, "ligne juste", "lignes justes")}
            {lignesEcartees > 0 && `, ${plural(lignesEcartees, "ligne écartée", "lignes écartées")}`}.
          </p>
          <TableauErreurs erreurs={erreurs} places={places} />
          {nombreErreurs > erreurs.length && (
            <p className="sans-marge">Et {formatNombre(nombreErreurs - erreurs.length)} autres erreurs.</p>
          )}
        </Alert>
      )}
      {(signalements.length > 0 || codesInconnus.length > 0) && (
        <Alert
          role="group"
          aria-label="À regarder : ces lignes sont comptées"
          color="ambre"
          icon={<IconAlertTriangle aria-hidden />}
          title="À regarder : ces lignes sont comptées"
        >
          {signalements.map(({ code, nombre, exemples }) => (
            <details key={code}>
              <summary>
                {LIBELLES_SIGNALEMENT[code]} : {plural(nombre, "ligne", "lignes")}
              </summary>
              <ul className={classes["liste"]}>
                {code === "bpu-inconnu"
                  ? codesInconnus.map((inconnu) => (
                      <li key={`${inconnu.lot}/${inconnu.code}`}>
                        {inconnu.code} (lot {inconnu.lot}) : {plural(inconnu.lignes, "ligne", "lignes")}
                      </li>
                    ))
                  : exemples.map(({ ligne, message }) => (
                      <li key={`${String(ligne)} ${message}`}>
                        Ligne {formatNombre(ligne)} : {formatTypographie(message)}
                      </li>
                    ))}
                {code !== "bpu-inconnu" && nombre > exemples.length && (
                  <li>et {formatNombre(nombre - exemples.length)} autres.</li>
                )}
              </ul>
            </details>
          ))}
        </Alert>
      )}
    </Stack>
  );
}

export const plural = (nombre: number, un: string, plusieurs: string): string =>
  `${formatNombre(nombre)} ${nombre > 1 ? plusieurs : un}`;

interface PropsErreurs {
  readonly erreurs: readonly ErreurListe[];
  readonly places: Places;
}

/** Errors cell by cell, where a spreadsheet shows them. */
export function TableauErreurs({ erreurs, places }: PropsErreurs) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className={classes["erreurs"]} role="region" aria-label="Erreurs du fichier" tabIndex={0}>
      <Table>
        <Table.Caption className="visuellement-masque">Erreurs du fichier</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Où</Table.Th>
            <Table.Th scope="col">Lu</Table.Th>
            <Table.Th scope="col">Attendu</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {erreurs.map((erreur) => (
            <Table.Tr key={`${String(erreur.ligne)} ${erreur.colonne} ${erreur.attendu}`}>
              <Table.Td>{formatOu(erreur, places)}</Table.Td>
              <Table.Td>{erreur.valeur === "" ? "vide" : erreur.valeur}</Table.Td>
              <Table.Td>{formatTypographie(erreur.attendu)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {erreurs.length === 0 && <Text size="sm">Aucune.</Text>}
    </div>
  );
}

function formatOu({ ligne, colonne }: ErreurListe, places: Places): string {
  const champ = CHAMPS_LISTE.find(({ titre }) => titre === colonne)?.champ;
  const place = champ === undefined ? undefined : places[champ];
  const ou = formatReference({
    ligne,
    ...(place === undefined ? {} : { colonne: place + 1, titre: colonne }),
  });
  const texte = ou.charAt(0).toUpperCase() + ou.slice(1);
  return place === undefined && colonne !== "" ? `${texte}, colonne « ${colonne} »` : texte;
}
