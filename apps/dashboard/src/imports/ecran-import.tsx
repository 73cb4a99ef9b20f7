import type { RapportImport as Rapport } from "@ia-territoires/server/api";
import { Button, Group, NativeSelect, Paper, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { AvancementImport } from "./avancement-import.tsx";
import { buildLignes } from "./build-lignes.ts";
import { ChoixFichier } from "./choix-fichier.tsx";
import { CorrespondanceColonnes } from "./correspondance-colonnes.tsx";
import type { DefinitionImport } from "./definition-import.ts";
import { RapportImport } from "./rapport-import.tsx";
import type { EnvoiImport } from "./use-envoi-import.tsx";
import { useFichierImport } from "./use-fichier-import.ts";

interface Props {
  readonly definition: DefinitionImport;
  readonly envoi: EnvoiImport;
}

/**
 * An import in three steps, the same for every subject: choose a file, say which column is what, see what it would do
 * with every fault at once; only then, do it. Whatever changes above asks for a new check, and leaving on the way asks
 * first.
 */
export function EcranImport({ definition, envoi }: Props) {
  const { champs, lignesMaximum } = definition;
  const importe = useFichierImport(definition);
  const [verifie, setVerifie] = useState<{ lignes: object; correspondance: object; rapport: Rapport } | null>(
    null,
  );
  const { fichier, feuille, lignes, correspondance } = importe;
  const aEnvoyer = buildLignes(lignes, correspondance, champs);
  const rapport =
    verifie?.lignes === lignes && verifie.correspondance === correspondance ? verifie.rapport : null;

  async function verify(): Promise<void> {
    const lu = await envoi.verify(aEnvoyer);
    if (lu !== null) setVerifie({ lignes, correspondance, rapport: lu });
  }

  async function apply(): Promise<void> {
    const fait = await envoi.apply(aEnvoyer);
    if (fait === null) return;
    const [crees, modifies] = [fait.crees, fait.modifies].map(({ length }) => formatNombre(length));
    annonces.add(`Import fait : ${crees ?? ""} création(s), ${modifies ?? ""} modification(s).`);
    importe.clear();
  }

  const aFaire =
    rapport !== null && rapport.fautes.length === 0 && rapport.crees.length + rapport.modifies.length > 0;

  return (
    <Stack>
      <GardeModifications
        modifie={fichier !== null}
        perdu="L’import n’est pas fait : les colonnes désignées seront à désigner de nouveau."
      />
      <Paper withBorder p="lg">
        <ChoixFichier
          lignesMaximum={lignesMaximum}
          enCours={importe.enLecture}
          onFichier={(choisi) => void importe.open(choisi)}
        />
      </Paper>
      {importe.erreur !== null && <MessageErreur message={importe.erreur} />}
      {fichier !== null && (
        <Paper withBorder p="lg">
          <Stack>
            <strong>{fichier.nom}</strong>
            {fichier.feuilles.length > 1 && (
              <NativeSelect
                label="Feuille"
                value={String(feuille)}
                onChange={(event) => {
                  importe.chooseFeuille(Number(event.currentTarget.value));
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
              note="Une cellule vide ne change rien à ce qui est enregistré."
              onChange={importe.changeCorrespondance}
            />
            {envoi.etat}
            <Group>
              <Button
                loading={envoi.enCours && rapport === null}
                disabled={aEnvoyer.length === 0}
                onClick={() => void verify()}
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
            <Button loading={envoi.enCours} disabled={!aFaire} onClick={() => void apply()}>
              Importer
            </Button>
          </Group>
          {envoi.suivi !== null && <AvancementImport suivi={envoi.suivi} total={aEnvoyer.length} />}
        </Paper>
      )}
      <DialogueConfirmation
        titre="Changer de fichier ?"
        ouvert={importe.enAttente !== null}
        action="Désigner de nouveau les colonnes"
        renoncer="Garder le fichier précédent"
        onConfirmer={() => importe.enAttente?.accept()}
        onFermer={() => importe.enAttente?.refuse()}
      >
        <Text>
          Les titres ne sont pas ceux du fichier précédent : les colonnes que vous avez désignées seront à
          désigner de nouveau.
        </Text>
      </DialogueConfirmation>
    </Stack>
  );
}
