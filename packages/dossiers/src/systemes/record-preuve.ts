import { buildRefus, quoteInput } from "@ia-territoires/core";
import type { ActionDe, ContexteSysteme, ResultatSysteme } from "./action-systeme.ts";
import { findObligationEtrangere } from "./record-action-plan.ts";
import type { PreuveSysteme, Systeme } from "./systeme.ts";

/** Says that a file of the dossier shows an obligation met, or an action done: one of the two. */
export function attachPreuve(
  systeme: Systeme,
  { fichierId, obligation, actionId }: ActionDe<"rattacher-preuve">,
  { maintenant }: ContexteSysteme,
): ResultatSysteme {
  if ((obligation === undefined) === (actionId === undefined)) {
    throw new RangeError("Une preuve se rattache à une obligation ou à une action, et à une seule.");
  }
  if (actionId !== undefined && !systeme.actions.some(({ id }) => id === actionId)) {
    throw new RangeError(`Action inconnue ${quoteInput(actionId)}.`);
  }
  if (systeme.preuves.some((preuve) => preuve.fichierId === fichierId)) {
    return buildRefus({
      code: "preuve-deja-rattachee",
      message: "Ce fichier prouve déjà une obligation ou une action : l'en détacher d'abord.",
      sources: [],
      figures: { fichierId },
    });
  }
  const refus = findObligationEtrangere(systeme, obligation);
  if (refus) return refus;
  const cible = obligation === undefined ? { actionId: actionId ?? "" } : { obligation };
  const preuve: PreuveSysteme = { fichierId, ...cible, le: maintenant };
  return {
    statut: "fait",
    systeme: { ...systeme, preuves: [...systeme.preuves, preuve] },
    evenements: [{ type: "preuve-rattachee", objetId: fichierId, donnees: cible }],
  };
}

/** Detaches a file; it stays in the dossier. */
export function detachPreuve(systeme: Systeme, { fichierId }: ActionDe<"detacher-preuve">): ResultatSysteme {
  const preuves = systeme.preuves.filter((preuve) => preuve.fichierId !== fichierId);
  if (preuves.length === systeme.preuves.length) {
    throw new RangeError(`Preuve inconnue ${quoteInput(fichierId)}.`);
  }
  return {
    statut: "fait",
    systeme: { ...systeme, preuves },
    evenements: [{ type: "preuve-detachee", objetId: fichierId, donnees: {} }],
  };
}
