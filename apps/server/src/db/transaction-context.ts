import { AsyncLocalStorage } from "node:async_hooks";

/** Set while the body of a transaction runs: any other database access from there would wait for ever on PGlite. */
export const transactionContext = new AsyncLocalStorage<"transaction">();

/** Refuses, in French and at once, any other access to the base from inside a transaction. */
export function checkHorsTransaction(): void {
  if (transactionContext.getStore() === undefined) return;
  throw new Error(
    "La base a été appelée hors de la transaction en cours : seul « tx » est permis à l'intérieur d'une transaction.",
  );
}
