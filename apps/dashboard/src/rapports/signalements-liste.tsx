import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { formatNombre } from "../affichage/format-nombre.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { LectureListe, Places } from "./atelier/protocole.ts";
import { formatOu } from "./format-ou.ts";
import { LIBELLES_SIGNALEMENT } from "./labels.ts";
import { plural } from "./plural.ts";
import classes from "./rapports.module.css";

interface Props {
  readonly lecture: LectureListe;
  readonly places: Places;
}

/** What is odd in a list, kind by kind, with row and column: these lines are counted. */
export function SignalementsListe({ lecture: { signalements, codesInconnus }, places }: Props) {
  if (signalements.length === 0) return null;
  return (
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
          {code === "bpu-inconnu" && (
            <p className="sans-marge">
              {codesInconnus
                .map(
                  (inconnu) =>
                    `${inconnu.code} (lot ${inconnu.lot}) : ${plural(inconnu.lignes, "ligne", "lignes")}`,
                )
                .join(" ; ")}
              .
            </p>
          )}
          <ul className={classes["liste"]}>
            {exemples.map((exemple) => (
              <li key={`${String(exemple.ligne)} ${exemple.message}`}>
                <bdi>
                  {formatOu(exemple, places)} : {formatTypographie(exemple.message)}
                </bdi>
              </li>
            ))}
            {nombre > exemples.length && (
              <li>et {formatNombre(nombre - exemples.length)} autres, dans la liste à télécharger.</li>
            )}
          </ul>
        </details>
      ))}
    </Alert>
  );
}
