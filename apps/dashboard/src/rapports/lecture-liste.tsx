import { Alert, Button, Stack, Table, Text } from "@mantine/core";
import { IconCircleCheck, IconDownload, IconHandStop } from "@tabler/icons-react";
import type { ErreurListe } from "@ia-territoires/reporting/lignes";
import { download } from "../affichage/download.ts";
import { formatCsv } from "../affichage/format-csv.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { Atelier } from "./atelier/open-atelier.ts";
import type { LectureListe, Places } from "./atelier/protocole.ts";
import { formatOu } from "./format-ou.ts";
import { plural } from "./plural.ts";
import classes from "./rapports.module.css";
import { SignalementsListe } from "./signalements-liste.tsx";
import { toRowsAnomalies } from "./to-rows-anomalies.ts";

interface Props {
  readonly atelier: Atelier;
  readonly lecture: LectureListe;
  readonly places: Places;
}

/** What was read, everything that is wrong, and what is only odd: nothing is dropped in silence. */
export function LectureDeListe({ atelier, lecture, places }: Props) {
  const { lignes, lignesEcartees, nombreErreurs, erreurs, signalements } = lecture;
  async function downloadAnomalies(): Promise<void> {
    const rangees = toRowsAnomalies(await atelier.ask("listAnomalies"), places);
    download("lignes-a-regarder.csv", "text/csv;charset=utf-8", formatCsv(rangees));
  }
  return (
    <Stack gap="md" align="stretch">
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
            <p className="sans-marge">
              Et {formatNombre(nombreErreurs - erreurs.length)} autres erreurs, dans la liste à télécharger.
            </p>
          )}
        </Alert>
      )}
      <SignalementsListe lecture={lecture} places={places} />
      {(nombreErreurs > 0 || signalements.length > 0) && (
        <div>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => void downloadAnomalies()}
          >
            Télécharger toutes ces lignes (CSV)
          </Button>
        </div>
      )}
    </Stack>
  );
}

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
              <Table.Td>{erreur.valeur === "" ? "vide" : <bdi>{erreur.valeur}</bdi>}</Table.Td>
              <Table.Td>
                <bdi>{formatTypographie(erreur.attendu)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {erreurs.length === 0 && <Text size="sm">Aucune.</Text>}
    </div>
  );
}
