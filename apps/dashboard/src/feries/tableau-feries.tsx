import { formatJourFr } from "@ia-territoires/calendar/echeances";
import type { JourFerie } from "@ia-territoires/calendar/feries";
import { formatSource, formatDateFr } from "@ia-territoires/core";
import { Table, Text } from "@mantine/core";
import { Etiquette } from "../affichage/etiquette.tsx";
import { CERTITUDES } from "../affichage/labels-certitude.ts";
import { STATUTS_FERIE } from "./export-feries.ts";
import classes from "./feries.module.css";

interface Props {
  readonly legende: string;
  readonly jours: readonly JourFerie[];
  /** Without the text of each day, where one text is that of all. */
  readonly sansTexte?: boolean;
}

/** Days of a year with what makes them férié, and how far that was checked. */
export function TableauFeries({ legende, jours, sansTexte = false }: Props) {
  return (
    <div className={`defilement cadre-tableau ${classes["annee"] ?? ""}`}>
      <Table>
        <Table.Caption className="visuellement-masque">{legende}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Date</Table.Th>
            <Table.Th scope="col">Jour</Table.Th>
            {!sansTexte && (
              <Table.Th scope="col" className={classes["large"] ?? ""}>
                Texte
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jours.map((jour) => (
            <Table.Tr key={`${jour.date} ${jour.code}`}>
              <Table.Td>
                <time dateTime={jour.date}>{formatJourFr(jour.date)}</time>
              </Table.Td>
              <Table.Td>
                {jour.nom}
                {jour.statut === "conteste" && (
                  <div>
                    <Etiquette ton="attention">{STATUTS_FERIE[jour.statut]}</Etiquette>
                  </div>
                )}
                <Vigueur jour={jour} />
                {!sansTexte && (
                  <div className={classes["etroit"]}>
                    <Texte jour={jour} />
                  </div>
                )}
              </Table.Td>
              {!sansTexte && (
                <Table.Td className={classes["large"] ?? ""}>
                  <Texte jour={jour} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Texte({ jour: { source, certainty } }: { readonly jour: JourFerie }) {
  return (
    <>
      {formatSource(source)}
      <Text size="sm" c="dimmed">
        {CERTITUDES[certainty].libelle}
      </Text>
    </>
  );
}

/** Only when the rule changed within the years covered. */
function Vigueur({ jour: { from, to } }: { readonly jour: JourFerie }) {
  if (from <= "2000-01-01" && to === undefined) return null;
  const debut = from <= "2000-01-01" ? "" : `depuis le ${formatDateFr(from)}`;
  const fin = to === undefined ? "" : `jusqu’au ${formatDateFr(to)}`;
  return (
    <Text size="sm" c="dimmed">
      {[debut, fin].filter((part) => part !== "").join(", ")}
    </Text>
  );
}
