import type { Role } from "../session/roles.ts";

/** Who may file a document and withdraw one of its own organisme; reading is open to every role of the parties. */
export const ROLES_DEPOT = [
  "admin",
  "referent-ia",
  "juriste",
  "dgs",
  "agent",
] as const satisfies readonly Role[];
