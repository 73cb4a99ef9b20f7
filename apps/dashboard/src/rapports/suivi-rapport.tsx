import { formatCsv } from "../affichage/format-csv.ts";
import { download } from "../affichage/download.ts";
import { type GenreSuivi, LISTES_SUIVI } from "@ia-territoires/reporting/suivi";
import { Alert, Button, NativeSelect, Stack, Text } from "@mantine/core";
import { IconDownload, IconHandStop } from "@tabler/icons-react";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import type { Atelier } from "./atelier/open-atelier.ts";
import { readFichier } from "./atelier/read-fichier.ts";
import type { SuiviOuvert } from "./atelier/protocole.ts";
import { LIBELLES_SUIVI } from "./labels.ts";
import { TableauErreurs } from "./lecture-liste.tsx";
import { plural } from "./plural.ts";
import { ChampFichier } from "../formulaires/champ-fichier.tsx";
import classes from "./rapports.module.css";

const GENRES = Object.keys(LISTES_SUIVI) as GenreSuivi[];

interface Props {
  readonly atelier: Atelier;
  readonly suivi: readonly SuiviOuvert[];
  readonly onSuivi: (suivi: readonly SuiviOuvert[]) => void;
}

/** Delays, deliverables, penalties, returns and gains: sheets of the same workbook, or files of their own. */
export function SuiviDuRapport({ atelier, suivi, onSuivi }: Props) {
  const [genre, setGenre] = useState<GenreSuivi>("etapes");
  const [refus, setRefus] = useState<string | null>(null);
  async function take(fichier: File): Promise<void> {
    try {
      const lu = await atelier.ask("openSuivi", { ...(await readFichier(fichier)), genre });
      setRefus(lu.statut === "refus" ? lu.message : null);
      if (lu.statut === "lu") onSuivi([...suivi.filter((autre) => autre.genre !== genre), ...lu.suivi]);
    } catch (echec) {
      setRefus(echec instanceof Error ? echec.message : String(echec));
    }
  }
  return (
    <details>
      <summary>
        Délais, livrables, pénalités, retour sur investissement, gains
        {suivi.length > 0 && ` : ${plural(suivi.length, "liste lue", "listes lues")}`}
      </summary>
      <Stack gap="sm" mt="sm">
        <Text size="sm">
          Des feuilles du même classeur nommées{" "}
          {GENRES.map((nom) => `« ${LISTES_SUIVI[nom].titre} »`).join(", ")}, ou un fichier à part pour
          chacune. Sans elles, le rapport n’a pas ces tableaux et le dit.
        </Text>
        <div className="champs">
          <NativeSelect
            label="Liste à ajouter"
            value={genre}
            onChange={(event) => {
              setGenre(event.currentTarget.value as GenreSuivi);
            }}
            data={GENRES.map((value) => ({ value, label: LIBELLES_SUIVI[value] }))}
          />
          <ChampFichier
            libelle="Fichier de cette liste"
            accept=".xlsx,.ods,.csv,.txt,.tsv"
            onFichier={(fichier) => void take(fichier)}
          >
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => {
                download(
                  `modele-${genre}.csv`,
                  "text/csv;charset=utf-8",
                  formatCsv([LISTES_SUIVI[genre].champs.map(({ titre }) => titre)]),
                );
              }}
            >
              Télécharger le modèle
            </Button>
          </ChampFichier>
        </div>
        {refus !== null && <MessageErreur message={refus} />}
        <ul className={classes["liste"]}>
          {suivi.map(({ genre: lu, lignes, erreurs }) => (
            <li key={lu}>
              {LIBELLES_SUIVI[lu]} : {plural(lignes, "ligne lue", "lignes lues")}
              {erreurs.length > 0 && (
                <Alert
                  role="alert"
                  color="red"
                  icon={<IconHandStop aria-hidden />}
                  title={`${plural(erreurs.length, "erreur", "erreurs")} : ces lignes ne sont pas comptées`}
                >
                  <TableauErreurs erreurs={erreurs} places={{}} />
                </Alert>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </details>
  );
}
