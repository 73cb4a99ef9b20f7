import type { Role } from "../session/roles.ts";

/** Who looks after the mails of an organisme. */
export const ROLES_COURRIER: readonly Role[] = ["admin", "referent-ia"];
