import { buildLigneScdl, type Deliberation } from "@ia-territoires/dossiers";
import { Button, Text } from "@mantine/core";
import { download } from "../affichage/download.ts";
import type { DossierMission } from "./dossier-mission.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly deliberation: Deliberation;
}

/** The délibération in the schema of open data (SCDL), with what it still lacks. */
export function DonneesOuvertes({ dossier, deliberation }: Props) {
  const { nom } = dossier.beneficiaire;
  const { siret } = dossier.mission.beneficiaire;
  const { colonnes, cellules, manquantes } = buildLigneScdl(deliberation, { nom, siret: siret ?? null });
  return (
    <div className="sans-impression">
      <Button
        variant="default"
        onClick={() => {
          download(
            `deliberation-${deliberation.numero.replaceAll(/[^A-Za-z0-9-]+/g, "-")}.csv`,
            "text/csv;charset=utf-8",
            [colonnes, cellules].map(writeLigne).join(""),
          );
        }}
      >
        Télécharger au format SCDL (CSV)
      </Button>
      {manquantes.length > 0 && (
        <Text size="sm" c="dimmed">
          À compléter pour la publication : {manquantes.join(", ")}.
        </Text>
      )}
    </div>
  );
}

/** For machines: commas, every cell between quotes. */
function writeLigne(cellules: readonly string[]): string {
  return `${cellules.map((texte) => `"${texte.replaceAll('"', '""')}"`).join(",")}\r\n`;
}
