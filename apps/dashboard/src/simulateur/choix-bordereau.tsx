import type { DateIso } from "@ia-territoires/core";
import type { Bpu } from "@ia-territoires/pricing";
import { COLONNES_BPU, toRowsBpu } from "@ia-territoires/pricing/bpu";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { IconDownload, IconRestore } from "@tabler/icons-react";
import { useId, useState } from "react";
import { download } from "../affichage/download.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatCsv } from "../affichage/format-csv.ts";
import { ErreursBordereau } from "./erreurs-bordereau.tsx";
import { type BordereauLu, readBordereau, readBordereauTexte } from "./read-bordereau.ts";
import classes from "./simulateur.module.css";

interface Props {
  readonly bpu: Bpu;
  readonly illustratif: Bpu;
  /** First day of a list of one's own: that of today. */
  readonly depuis: DateIso;
  readonly onChange: (bpu: Bpu) => void;
}

/** The price list in use, and how to bring one's own: a CSV file or cells pasted, read in the browser. */
export function ChoixBordereau({ bpu, illustratif, depuis, onChange }: Props) {
  const [refus, setRefus] = useState<Extract<BordereauLu, { statut: "refus" }>>();
  const fichier = useId();
  const coller = useId();
  const take = (lu: BordereauLu): void => {
    setRefus(lu.statut === "refus" ? lu : undefined);
    if (lu.statut === "lu") onChange(lu.bpu);
  };
  async function readFichier(choisi: File): Promise<void> {
    take(readBordereau(choisi.name, new Uint8Array(await choisi.arrayBuffer()), depuis));
  }
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="bordereau">
      <Title order={2} id="bordereau" mb="xs">
        Bordereau de prix {bpu.statut === "illustratif" && <Etiquette ton="attention">ILLUSTRATIF</Etiquette>}
      </Title>
      <Text>
        {bpu.titre} : {formatLignes(bpu.lignes.length)}.{" "}
        {bpu.statut === "illustratif" && "Ses prix sont inventés, ils n’engagent personne."}
      </Text>
      <details className="sans-impression">
        <summary>Utiliser mon bordereau</summary>
        <Text size="sm" mb="sm" mt="xs">
          Un tableau dont la première ligne nomme les colonnes ({COLONNES_BPU.length} au plus ; les autres
          colonnes sont refusées). Il est lu dans votre navigateur : rien n’est envoyé.
        </Text>
        <Group gap="md" mb="sm">
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => {
              download(
                "bordereau-modele.csv",
                "text/csv;charset=utf-8",
                formatCsv(toRowsBpu(illustratif.lignes)),
              );
            }}
          >
            Télécharger le modèle
          </Button>
          {bpu !== illustratif && (
            <Button
              variant="default"
              leftSection={<IconRestore size={18} aria-hidden />}
              onClick={() => {
                setRefus(undefined);
                onChange(illustratif);
              }}
            >
              Revenir au bordereau illustratif
            </Button>
          )}
        </Group>
        <div className="champs">
          <div>
            <label htmlFor={fichier} className={classes["etiquette"]}>
              Fichier CSV
            </label>
            <input
              id={fichier}
              type="file"
              accept=".csv,.txt,text/csv"
              onChange={(event) => {
                const choisi = event.currentTarget.files?.[0];
                if (choisi === undefined) return;
                void readFichier(choisi);
              }}
            />
          </div>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const texte = new FormData(event.currentTarget).get("tableau");
              take(readBordereauTexte("Tableau collé", typeof texte === "string" ? texte : "", depuis));
            }}
          >
            <label htmlFor={coller} className={classes["etiquette"]}>
              Ou cellules collées d’un tableur
            </label>
            <textarea id={coller} name="tableau" rows={3} className={classes["coller"]} spellCheck={false} />
            <Button type="submit" variant="light">
              Lire ces cellules
            </Button>
          </form>
        </div>
      </details>
      {refus !== undefined && <ErreursBordereau refus={refus} />}
    </Paper>
  );
}

const formatLignes = (nombre: number): string => (nombre === 1 ? "1 ligne" : `${String(nombre)} lignes`);
