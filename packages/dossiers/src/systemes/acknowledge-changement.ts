import { buildRefus, quoteInput } from "@ia-territoires/core";
import type { ActionDe, ContexteSysteme, ResultatSysteme } from "./action-systeme.ts";
import type { Systeme } from "./systeme.ts";

/** Takes note of what a new text changed. */
export function acknowledgeChangement(
  systeme: Systeme,
  { changementId }: ActionDe<"prendre-acte">,
  { maintenant, auteur }: ContexteSysteme,
): ResultatSysteme {
  const changement = systeme.changements.find(({ id }) => id === changementId);
  if (changement === undefined) throw new RangeError(`Changement inconnu ${quoteInput(changementId)}.`);
  if (changement.vuLe !== undefined) {
    return buildRefus({
      code: "changement-deja-vu",
      message: "Quelqu'un a déjà pris acte de ce changement.",
      sources: [],
      figures: { changementId },
    });
  }
  const vu = { ...changement, vuLe: maintenant, vuPar: auteur };
  return {
    statut: "fait",
    systeme: {
      ...systeme,
      changements: systeme.changements.map((autre) => (autre === changement ? vu : autre)),
    },
    evenements: [{ type: "changement-vu", objetId: systeme.id, donnees: { changementId } }],
  };
}
