import { useEffect, useSyncExternalStore } from "react";
import { actionsDifferees } from "./actions-differees.ts";

/** The action that waits on an object, for the screen that shows its buttons in their place. */
export function useActionDifferee(objet: string) {
  const attentes = useSyncExternalStore(actionsDifferees.subscribe, actionsDifferees.list);
  useEffect(() => actionsDifferees.anchor(objet), [objet]);
  return attentes.find(({ action }) => action.objet === objet);
}
