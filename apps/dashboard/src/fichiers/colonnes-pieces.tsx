import { LienDossier } from "../affichage/lien-dossier.tsx";
import { formatOctets, getGenrePiece } from "@ia-territoires/dossiers";
import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useState } from "react";
import { formatInstant } from "../affichage/format-instant.ts";
import type { Colonne } from "../affichage/table-virtuelle.tsx";
import type { RouterOutputs } from "../api/types.ts";
import classes from "../organismes/organismes.module.css";
import { organismeActif } from "../session/organisme-actif.ts";
import { ApercuFichier, isApercevable } from "./apercu-fichier.tsx";
import { buildAdresseFichier } from "./build-adresse-fichier.ts";
import styles from "./fichiers.module.css";

type LignePiece = RouterOutputs["fichiers"]["listTous"]["lignes"][number];

/** The columns of the list of files. */
export const COLONNES_PIECES: readonly Colonne<LignePiece>[] = [
  {
    cle: "nom",
    titre: "Fichier",
    tri: "nom",
    triInverse: "-nom",
    cellule: (piece) => <Fichier piece={piece} />,
  },
  { cle: "genre", titre: "Genre", large: true, cellule: ({ genre }) => getGenrePiece(genre).libelle },
  { cle: "dossier", titre: "Dossier", large: true, cellule: (piece) => <Dossier piece={piece} /> },
  {
    cle: "deposeLe",
    titre: "Déposé le",
    tri: "depose",
    triInverse: "-depose",
    large: true,
    cellule: ({ deposeLe, deposePar }) => (
      <>
        <time dateTime={deposeLe}>{formatInstant(deposeLe)}</time>
        {deposePar !== null && `, par ${deposePar}`}
      </>
    ),
  },
  {
    cle: "octets",
    titre: "Taille",
    tri: "octets",
    triInverse: "-octets",
    nombre: true,
    large: true,
    cellule: ({ octets }) => formatOctets(Number(octets)),
  },
];

/** The dossier of a file, by its other party. */
function Dossier({ piece: { dossier } }: { readonly piece: LignePiece }) {
  return <LienDossier dossier={dossier}>{dossier.nom}</LienDossier>;
}

/** A file by its name, which downloads it, and its preview. */
function Fichier({ piece }: { readonly piece: LignePiece }) {
  const [ouvert, setOuvert] = useState(false);
  const { id, nom, genre, octets, typeMime } = piece;
  return (
    <>
      <a href={buildAdresseFichier(id, organismeActif.get() ?? "")} download className={styles["lien"]}>
        {nom}
        <span className="visuellement-masque"> (télécharger)</span>
      </a>
      <span className={classes["secondaire"]}>
        {getGenrePiece(genre).libelle}, {formatOctets(Number(octets))}
      </span>
      <span className={classes["secondaire"]}>
        <Dossier piece={piece} />
      </span>
      {isApercevable(typeMime) && (
        <Button
          variant="default"
          size="compact-md"
          mt={4}
          className="sans-impression"
          leftSection={<IconEye size={18} aria-hidden />}
          onClick={() => {
            setOuvert(true);
          }}
        >
          Aperçu<span className="visuellement-masque"> de {nom}</span>
        </Button>
      )}
      {ouvert && (
        <ApercuFichier
          fichier={piece}
          onFermer={() => {
            setOuvert(false);
          }}
        />
      )}
    </>
  );
}
