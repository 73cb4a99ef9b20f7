import { toRowsListe } from "@ia-territoires/reporting/lignes";
import { Button, Group, Paper, Title } from "@mantine/core";
import { IconDownload, IconTestPipe } from "@tabler/icons-react";
import { download } from "../affichage/download.ts";
import { formatCsv } from "../affichage/format-csv.ts";
import { ChampFichier } from "../formulaires/champ-fichier.tsx";

interface Props {
  readonly enCours: boolean;
  readonly onFichier: (fichier: File) => void;
}

/** Name of the example: it says what it is. */
export const NOM_EXEMPLE = "commandes-demonstration.csv";

/** The text of the example of 2 000 lines, made here. */
async function writeExemple(): Promise<string> {
  const { createListeExemple } = await import("@ia-territoires/reporting/exemple");
  const { lignes, noms } = createListeExemple();
  return formatCsv(toRowsListe(lignes, noms));
}

/** Asks for the list of orders, or offers the example. */
export function ChoixListe({ enCours, onFichier }: Props) {
  async function tryExemple(): Promise<void> {
    onFichier(new File([await writeExemple()], NOM_EXEMPLE));
  }
  async function downloadExemple(): Promise<void> {
    download(NOM_EXEMPLE, "text/csv;charset=utf-8", await writeExemple());
  }
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="liste">
      <Title order={2} id="liste" mb="xs">
        Liste des commandes
      </Title>
      <ChampFichier
        libelle="Fichier des commandes"
        aide="Excel (.xlsx), LibreOffice (.ods) ou CSV, 50 Mo au plus : une ligne par ligne de commande, les titres des colonnes en première ligne. Le fichier est lu dans votre navigateur : rien n’est envoyé, rien n’est conservé."
        accept=".xlsx,.ods,.csv,.txt,.tsv"
        enCours={enCours}
        onFichier={onFichier}
      />
      <Group gap="md" mt="md">
        <Button
          variant="default"
          leftSection={<IconTestPipe size={18} aria-hidden />}
          disabled={enCours}
          onClick={() => void tryExemple()}
        >
          Essayer avec 2 000 lignes de démonstration
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => void downloadExemple()}
        >
          Télécharger cet exemple
        </Button>
      </Group>
    </Paper>
  );
}
