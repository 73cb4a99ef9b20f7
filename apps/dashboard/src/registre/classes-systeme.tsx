import { LIBELLES_CLASSES } from "@ia-territoires/compliance/wording";
import type { ClasseSysteme } from "@ia-territoires/dossiers/systemes";
import { Etiquette } from "../affichage/etiquette.tsx";
import { TONS_CLASSES } from "./labels.ts";
import classes from "./registre.module.css";

/** The classes of a system, side by side: a set, never a ladder. */
export function ClassesSysteme({
  liste,
  bloque = false,
}: {
  readonly liste: readonly ClasseSysteme[];
  readonly bloque?: boolean;
}) {
  return (
    <span className={classes["classes"]}>
      {liste.map((classe) => (
        <Etiquette key={classe} ton={TONS_CLASSES[classe]}>
          {LIBELLES_CLASSES[classe].titre}
        </Etiquette>
      ))}
      {bloque && <Etiquette ton="refus">Bloqué en France</Etiquette>}
    </span>
  );
}
