import { formatNombre } from "../affichage/format-nombre.ts";
import { ChampFichier } from "../formulaires/champ-fichier.tsx";

interface Props {
  readonly lignesMaximum: number;
  readonly enCours: boolean;
  readonly onFichier: (fichier: File) => void;
}

/** Asks for the file to import. */
export function ChoixFichier({ lignesMaximum, enCours, onFichier }: Props) {
  return (
    <ChampFichier
      libelle="Fichier à importer"
      aide={`Excel (.xlsx), LibreOffice (.ods) ou CSV, 10 Mo et ${formatNombre(lignesMaximum)} lignes au plus, les titres des colonnes en première ligne. Un export de la liste convient.`}
      accept=".xlsx,.ods,.csv,.txt,.tsv"
      enCours={enCours}
      onFichier={onFichier}
    />
  );
}
