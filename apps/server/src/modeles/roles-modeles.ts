import type { Role } from "../session/roles.ts";

/** Who writes the models of a vendor and copies them to the bodies it serves. */
export const ROLES_MODELES: readonly Role[] = ["admin", "referent-ia", "juriste"];
