import { TYPES_PIECE } from "@ia-territoires/dossiers";
import { Button } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { type DragEvent, useRef, useState } from "react";
import classes from "./fichiers.module.css";

const ACCEPTES = [...TYPES_PIECE.map(({ extension }) => `.${extension}`), ".jpeg"].join(",");

/** Where a file is dropped, or chosen by a button: the same thing by mouse, by keyboard and on a phone. */
export function ZoneDepot({
  aide,
  onFichier,
}: {
  readonly aide: string;
  readonly onFichier: (fichier: File) => void;
}) {
  const champ = useRef<HTMLInputElement>(null);
  const [survol, setSurvol] = useState(false);
  const take = (fichiers: FileList | null): void => {
    const fichier = fichiers?.[0];
    if (fichier !== undefined) onFichier(fichier);
    // The same file can be chosen again after a correction.
    if (champ.current !== null) champ.current.value = "";
  };
  const hover = (event: DragEvent, dessus: boolean): void => {
    event.preventDefault();
    setSurvol(dessus);
  };
  return (
    <div
      className={`${classes["zone"] ?? ""} sans-impression`}
      data-survol={survol}
      onDragOver={(event) => {
        hover(event, true);
      }}
      onDragLeave={(event) => {
        hover(event, false);
      }}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <Button
        leftSection={<IconUpload size={18} aria-hidden />}
        onClick={() => {
          champ.current?.click();
        }}
      >
        Choisir un fichier
      </Button>
      <p>{aide}</p>
      <input
        ref={champ}
        type="file"
        hidden
        accept={ACCEPTES}
        aria-label="Fichier à déposer"
        onChange={(event) => {
          take(event.currentTarget.files);
        }}
      />
    </div>
  );
}
