import type { FichierImport, RapportImport as Rapport } from "@ia-territoires/server/api";
import { Button, Group, NativeSelect, Paper, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { buildLignes, type LigneImport } from "./build-lignes.ts";
import type { ChampImport, Correspondance } from "./champ-import.ts";
import { ChoixFichier } from "./choix-fichier.tsx";
import { CorrespondanceColonnes } from "./correspondance-colonnes.tsx";
import { guessCorrespondance } from "./guess-correspondance.ts";
import { RapportImport } from "./rapport-import.tsx";
import { readFichier } from "./read-fichier.ts";

interface Props {
  readonly champs: readonly ChampImport[];
  /** Asks the server what the rows would do (`essai`), or to do it; null when it refused, which `etat` then shows. */
  readonly send: (lignes: readonly LigneImport[], essai: boolean) => Promise<Rapport | null>;
  readonly enCours: boolean;
  readonly etat: ReactNode;
}

/**
 * An import in three steps, the same for every subject: choose a file, say which column is what, see what it would do
 * with every fault at once; only then, do it. Whatever changes above asks for a new check.
 */
export function EcranImport({ champs, send, enCours, etat }: Props) {
  const [lecture, setLecture] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const [fichier, setFichier] = useState<(FichierImport & { readonly nom: string }) | null>(null);
  const [feuille, setFeuille] = useState(0);
  const [correspondance, setCorrespondance] = useState<Correspondance>({});
  const [rapport, setRapport] = useState<Rapport | null>(null);
  const lignes = fichier?.feuilles[feuille]?.lignes ?? [];
  const aEnvoyer = buildLignes(lignes, correspondance, champs);

  function choose(lu: FichierImport, rang: number): void {
    setFeuille(rang);
    setRapport(null);
    setCorrespondance(guessCorrespondance(champs, lu.feuilles[rang]?.lignes[0] ?? []));
  }

  async function open(choisi: File): Promise<void> {
    setLecture(true);
    setErreur(null);
    setFichier(null);
    setRapport(null);
    const lu = await readFichier(choisi);
    setLecture(false);
    if (lu.statut === "refus") {
      setErreur(lu.message);
      return;
    }
    setFichier({ ...lu.fichier, nom: choisi.name });
    choose(lu.fichier, 0);
  }

  async function run(essai: boolean): Promise<void> {
    const fait = await send(aEnvoyer, essai);
    if (fait === null) return;
    if (essai) {
      setRapport(fait);
      return;
    }
    annonces.add(
      `Import fait : ${fait.crees.length} fiche(s) créée(s), ${fait.modifies.length} modifiée(s).`,
    );
    setFichier(null);
    setRapport(null);
  }

  const aFaire =
    rapport !== null && rapport.fautes.length === 0 && rapport.crees.length + rapport.modifies.length > 0;

  return (
    <Stack>
      <Paper withBorder p="lg">
        <ChoixFichier enCours={lecture} onFichier={(choisi) => void open(choisi)} />
      </Paper>
      {erreur !== null && <MessageErreur message={erreur} />}
      {fichier !== null && (
        <Paper withBorder p="lg">
          <Stack>
            <strong>{fichier.nom}</strong>
            {fichier.feuilles.length > 1 && (
              <NativeSelect
                label="Feuille"
                value={String(feuille)}
                onChange={(event) => {
                  choose(fichier, Number(event.currentTarget.value));
                }}
                data={fichier.feuilles.map(({ nom }, rang) => ({
                  value: String(rang),
                  label: nom ?? `Feuille ${String(rang + 1)}`,
                }))}
              />
            )}
            <CorrespondanceColonnes
              champs={champs}
              lignes={lignes}
              correspondance={correspondance}
              onChange={(choisie) => {
                setCorrespondance(choisie);
                setRapport(null);
              }}
            />
            {etat}
            <Group>
              <Button
                loading={enCours && rapport === null}
                disabled={aEnvoyer.length === 0}
                onClick={() => void run(true)}
              >
                Vérifier
              </Button>
            </Group>
          </Stack>
        </Paper>
      )}
      {rapport !== null && (
        <Paper withBorder p="lg">
          <RapportImport
            rapport={rapport}
            champs={champs}
            correspondance={correspondance}
            titres={lignes[0] ?? []}
          />
          <Group>
            <Button loading={enCours} disabled={!aFaire} onClick={() => void run(false)}>
              Importer
            </Button>
          </Group>
        </Paper>
      )}
    </Stack>
  );
}
