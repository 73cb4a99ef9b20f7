import { Button } from "@mantine/core";
import { IconCalendarDown, IconFileSpreadsheet } from "@tabler/icons-react";
import { BoutonAdresse } from "../affichage/bouton-adresse.tsx";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { download } from "../affichage/download.ts";

interface Fichier {
  readonly nom: string;
  /** Made when it is asked for. */
  readonly write: () => string | Promise<string>;
}

interface Props {
  /** The answer as a calendar file. */
  readonly agenda: Fichier;
  /** The answer as a spreadsheet, where it is a table. */
  readonly csv?: Fichier;
}

/** What one takes away from the answer of a public tool of the calendar: files, paper, its address. */
export function EmporterReponse({ agenda, csv }: Props) {
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={18} aria-hidden />}
        onClick={() => void take(agenda, "text/calendar;charset=utf-8")}
      >
        Fichier d’agenda
      </Button>
      {csv !== undefined && (
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          onClick={() => void take(csv, "text/csv;charset=utf-8")}
        >
          Tableur (CSV)
        </Button>
      )}
      <BoutonImprimer />
      <BoutonAdresse />
    </>
  );
}

async function take({ nom, write }: Fichier, type: string): Promise<void> {
  download(nom, type, await write());
}
