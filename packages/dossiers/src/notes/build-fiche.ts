import { buildContenu } from "./build-contenu.ts";
import type { ChargeNote } from "./charge-note.ts";
import type { ContenuNote } from "./contenu-note.ts";
import { listObligationsNote } from "./parts-obligations.ts";
import { listPartiesInconnues } from "./parts-inconnues.ts";
import { buildClasses, buildIdentite, buildPoints, listPlan, listRaisons } from "./parts-systeme.ts";

/** Everything the register knows of a system, on a few pages. */
export function buildFiche(charge: ChargeNote): ContenuNote {
  return buildContenu(charge, { titre: "Fiche d'un système d'IA", signatures: [] }, [
    { titre: "Le système", parties: [buildIdentite(charge)] },
    { titre: "Ce que dit le droit", parties: [buildClasses(charge), ...listRaisons(charge)] },
    { titre: "Points à trancher", parties: [buildPoints(charge)] },
    { titre: "Ce qui n'est pas connu", parties: listPartiesInconnues(charge) },
    { titre: "Obligations", parties: listObligationsNote(charge) },
    { titre: "Plan d'actions", parties: listPlan(charge) },
  ]);
}
