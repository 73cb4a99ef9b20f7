import { AsyncLocalStorage } from "node:async_hooks";

/** Set while the body of a transaction runs: any other database access from there would wait for ever on PGlite. */
export const transactionContext = new AsyncLocalStorage<"transaction">();
