import { Button } from "@mantine/core";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import classes from "./listes.module.css";
import type { useExport } from "./use-export.ts";

/** How far the export is, with a way to give it up; then what went wrong, if anything. */
export function EtatExport({ etat }: { readonly etat: ReturnType<typeof useExport> }) {
  const { enCours, erreur, cancel } = etat;
  if (erreur !== null) {
    return (
      <div className={classes["erreur"]}>
        <MessageErreur message={erreur} />
      </div>
    );
  }
  if (enCours === null) return null;
  const { avancement, octets } = enCours;
  return (
    <div className={`${classes["export"] ?? ""} sans-impression`} role="group" aria-label="Export en cours">
      <span role="status">
        {avancement === null
          ? `Export en cours : ${formatNombre(Math.round(octets / 1_000))} ko reçus`
          : `Export en cours : ${formatNombre(avancement.lues)} lignes lues sur ${formatNombre(avancement.total)}`}
      </span>
      <progress
        aria-label="Avancement de l’export"
        {...(avancement === null ? {} : { value: avancement.lues, max: Math.max(1, avancement.total) })}
      />
      <Button variant="default" size="compact-md" onClick={cancel}>
        Annuler l’export
      </Button>
    </div>
  );
}
