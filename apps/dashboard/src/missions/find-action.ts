import type { RefusAffiche } from "../api/use-envoi.ts";

/** An action as the server says whether it is possible. */
export interface ActionPossible {
  readonly type: string;
  readonly devisId?: string | undefined;
  readonly possible: true | RefusAffiche;
}

/**
 * Finds whether an action is possible: true, the refusal of the rule, or undefined when the action makes no sense
 * now or is not for this role.
 *
 * @example
 * findAction([{ type: "envoyer-devis", devisId: "d1", possible: true }], "envoyer-devis", "d1") // => true
 */
export function findAction(
  actions: readonly ActionPossible[],
  type: string,
  devisId?: string,
): true | RefusAffiche | undefined {
  return actions.find(
    (action) => action.type === type && (devisId === undefined || action.devisId === devisId),
  )?.possible;
}
