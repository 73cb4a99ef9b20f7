import type { Role } from "../session/roles.ts";

/** Who enters organismes by hand may enter many at once. */
export const ROLES_IMPORT: readonly Role[] = ["admin", "referent-ia"];
