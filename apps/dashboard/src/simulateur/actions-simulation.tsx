import type { Commande } from "@ia-territoires/pricing";
import { Button } from "@mantine/core";
import { IconFileSpreadsheet, IconPrinter } from "@tabler/icons-react";
import { download } from "../affichage/download.ts";
import { buildCsvSimulation } from "./build-csv-simulation.ts";

/** What one takes away: a spreadsheet, or paper. */
export function ActionsSimulation({ commande }: { readonly commande: Commande }) {
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        onClick={() => {
          download(`simulation-${commande.date}.csv`, "text/csv;charset=utf-8", buildCsvSimulation(commande));
        }}
      >
        Tableur (CSV)
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => {
          window.print();
        }}
      >
        Imprimer
      </Button>
    </>
  );
}
