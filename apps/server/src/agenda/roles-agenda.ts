import type { Role } from "../session/roles.ts";

/** Who runs the agenda of a vendor. */
export const ROLES_AGENDA = ["admin", "referent-ia"] as const satisfies readonly Role[];
/** Who agrees on a half-day, whichever side they are on. */
export const ROLES_ACCORD = [
  "admin",
  "referent-ia",
  "dgs",
  "elu",
  "agent",
] as const satisfies readonly Role[];
