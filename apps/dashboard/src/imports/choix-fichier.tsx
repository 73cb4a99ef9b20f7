import { Loader, Text } from "@mantine/core";
import { useId } from "react";
import { formatNombre } from "../affichage/format-nombre.ts";
import classes from "./imports.module.css";

interface Props {
  readonly lignesMaximum: number;
  readonly enCours: boolean;
  readonly onFichier: (fichier: File) => void;
}

/** Asks for the file to import. */
export function ChoixFichier({ lignesMaximum, enCours, onFichier }: Props) {
  const id = useId();
  return (
    <div className={classes["fichier"]}>
      <label htmlFor={id}>Fichier à importer</label>
      <Text id={`${id}-aide`} size="sm" c="dimmed">
        Excel (.xlsx), LibreOffice (.ods) ou CSV, 10 Mo et {formatNombre(lignesMaximum)} lignes au plus, les
        titres des colonnes en première ligne. Un export de la liste convient.
      </Text>
      <input
        id={id}
        type="file"
        accept=".xlsx,.ods,.csv,.txt,.tsv"
        aria-describedby={`${id}-aide`}
        onChange={(event) => {
          const fichier = event.currentTarget.files?.[0];
          // The same file, corrected meanwhile, can be chosen again.
          event.currentTarget.value = "";
          if (fichier !== undefined) onFichier(fichier);
        }}
      />
      <div role="status">
        {enCours && (
          <Text component="span">
            <Loader size="xs" /> Lecture du fichier…
          </Text>
        )}
      </div>
    </div>
  );
}
