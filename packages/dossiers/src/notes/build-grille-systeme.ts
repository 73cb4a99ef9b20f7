import { buildContenu } from "./build-contenu.ts";
import { buildGrilleVierge, buildRelecture, TITRE_GRILLE } from "./build-grille-clauses.ts";
import type { ChargeNote } from "./charge-note.ts";
import type { ContenuNote } from "./contenu-note.ts";

/** The checks kept with a system, the last one first; a blank grid when there is none. */
export function buildGrilleSysteme(charge: ChargeNote): ContenuNote {
  const relectures = [...(charge.systeme.relectures ?? [])].reverse();
  return buildContenu(
    charge,
    { titre: TITRE_GRILLE, signatures: ["Relecteur"] },
    relectures.length === 0 ? buildGrilleVierge() : relectures.flatMap(buildRelecture),
  );
}
