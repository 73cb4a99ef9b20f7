import type { Base } from "../src/db/open-base.ts";
import { type Auth, createAuth } from "../src/session/create-auth.ts";

/** Signs the sessions of the tests. */
export const SECRET = "secret-d-essai-0123456789abcdefghijklmnop";

/** A sign-in service over the database of the tests, by the clock of the test; `autres` replaces its options. */
export function createTestAuth(
  base: Base,
  horloge: () => Date,
  autres: Partial<Parameters<typeof createAuth>[0]> = {},
): Auth {
  return createAuth({ base, secret: SECRET, url: "http://127.0.0.1", horloge, ...autres });
}
