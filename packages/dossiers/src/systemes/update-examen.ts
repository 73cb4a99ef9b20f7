import type { ContexteSysteme, EvenementSysteme, ResultatSysteme } from "./action-systeme.ts";
import { buildExamenGarde } from "./build-examen-garde.ts";
import type { Systeme } from "./systeme.ts";

/** A system whose answers or readings have moved, with what the law says of them now. */
export function updateExamen(
  systeme: Systeme,
  { aujourdHui }: ContexteSysteme,
  evenements: readonly EvenementSysteme[],
): ResultatSysteme {
  const examen = buildExamenGarde(systeme, aujourdHui);
  if ("statut" in examen) return examen;
  const classes = examen.classes;
  return {
    statut: "fait",
    systeme: { ...systeme, examen },
    evenements: evenements.map((evenement) => ({
      ...evenement,
      donnees: { ...evenement.donnees, classes, ruleset: examen.ruleset.id },
    })),
  };
}
