import type { Commande } from "@ia-territoires/pricing";
import { Button } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
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
      <BoutonImprimer />
    </>
  );
}
