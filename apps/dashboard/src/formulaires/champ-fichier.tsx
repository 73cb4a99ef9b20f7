import { Loader, Text } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./champ-fichier.module.css";

interface Props {
  readonly libelle: string;
  readonly aide?: ReactNode;
  /** Extensions and types offered first: `.csv,.txt`. */
  readonly accept: string;
  /** Whether a file is being read: said, and no other can be chosen. */
  readonly enCours?: boolean;
  readonly onFichier: (fichier: File) => void;
  /** What belongs to the field: a model to download, why a file was not read. */
  readonly children?: ReactNode;
}

/** Asks for a file of the person's machine. */
export function ChampFichier({ libelle, aide, accept, enCours, onFichier, children }: Props) {
  const id = useId();
  return (
    <div className={classes["champ"]}>
      <label htmlFor={id}>{libelle}</label>
      {aide !== undefined && (
        <Text id={`${id}-aide`} size="sm" c="dimmed">
          {aide}
        </Text>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={enCours ?? false}
        {...(aide === undefined ? {} : { "aria-describedby": `${id}-aide` })}
        onChange={(event) => {
          const fichier = event.currentTarget.files?.[0];
          // The same file, corrected meanwhile, can be chosen again.
          event.currentTarget.value = "";
          if (fichier !== undefined) onFichier(fichier);
        }}
      />
      {enCours !== undefined && (
        <div role="status">
          {enCours && (
            <Text component="span">
              <Loader size="xs" /> Lecture du fichier…
            </Text>
          )}
        </div>
      )}
      {children}
    </div>
  );
}
