import type { Role } from "../session/roles.ts";

/** Who declares, answers and keeps the plan, on the side of the body as on that of who serves it. */
export const ROLES_REGISTRE = [
  "admin",
  "referent-ia",
  "juriste",
  "dpo",
  "dgs",
  "agent",
] as const satisfies readonly Role[];

/** Who confirms, overrides, and settles a reading. */
export const ROLES_AVIS = ["juriste"] as const satisfies readonly Role[];
