import { formatOctets, getGenrePiece } from "@ia-territoires/dossiers";
import { Button, Group, Text } from "@mantine/core";
import { IconDownload, IconEye, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { formatInstant } from "../affichage/format-instant.ts";
import type { RouterOutputs } from "../api/types.ts";
import { organismeActif } from "../session/organisme-actif.ts";
import { ApercuFichier, isApercevable } from "./apercu-fichier.tsx";
import { buildAdresseFichier } from "./build-adresse-fichier.ts";
import { DialogueRetrait } from "./dialogue-retrait.tsx";
import classes from "./fichiers.module.css";

interface Props {
  readonly fichier: RouterOutputs["fichiers"]["list"]["fichiers"][number];
  readonly peutRetirer: boolean;
}

/** A file: what it is, who signed it, who filed it, and what may be done with it. */
export function LigneFichier({ fichier, peutRetirer }: Props) {
  const [ouvert, setOuvert] = useState<"apercu" | "retrait" | null>(null);
  const { id, nom, genre, typeMime, octets, signataires, deposeLe, deposePar } = fichier;
  const close = (): void => {
    setOuvert(null);
  };
  return (
    <li className={classes["fichier"]}>
      <div>
        <Text className={classes["nom"] ?? ""}>{nom}</Text>
        <Text size="sm">
          {getGenrePiece(genre).libelle}, {formatOctets(octets)}
        </Text>
        {signataires.map((signataire) => (
          <Text size="sm" key={`${signataire.nom}-${signataire.qualite}`}>
            Signé par {signataire.nom}, {signataire.qualite}
            {signataire.delegation !== undefined && ` (${signataire.delegation})`}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          Déposé le {formatInstant(deposeLe)} par {deposePar.nom}
        </Text>
      </div>
      <Group gap="xs" className="sans-impression">
        {isApercevable(typeMime) && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconEye size={18} aria-hidden />}
            onClick={() => {
              setOuvert("apercu");
            }}
          >
            Aperçu<span className="visuellement-masque"> de {nom}</span>
          </Button>
        )}
        <Button
          component="a"
          href={buildAdresseFichier(id, organismeActif.get() ?? "")}
          download
          variant="default"
          size="sm"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          Télécharger<span className="visuellement-masque"> {nom}</span>
        </Button>
        {peutRetirer && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => {
              setOuvert("retrait");
            }}
          >
            Retirer<span className="visuellement-masque"> {nom}</span>
          </Button>
        )}
      </Group>
      {ouvert === "apercu" && <ApercuFichier fichier={fichier} onFermer={close} />}
      {ouvert === "retrait" && <DialogueRetrait fichier={fichier} onFermer={close} />}
    </li>
  );
}
