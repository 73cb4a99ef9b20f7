import { createCleIdempotence } from "./create-cle-idempotence.ts";

/**
 * Creates the memory of one form's idempotency key: a second click or a retry after a lost answer sends the same
 * key, so that the server does the work once; another content gets another key.
 *
 * @example
 * const memoire = createMemoireCle();
 * memoire.getCle({ n: 1 }) === memoire.getCle({ n: 1 }) // => true, until clear()
 */
export function createMemoireCle(): { getCle: (body: unknown) => string; clear: () => void } {
  let last: { body: string; cle: string } | null = null;
  return {
    getCle(body) {
      const text = JSON.stringify(body);
      if (last?.body !== text) last = { body: text, cle: createCleIdempotence() };
      return last.cle;
    },
    clear() {
      last = null;
    },
  };
}
