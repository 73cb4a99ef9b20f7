import { ROLES } from "../session/roles.ts";

/** Reading is open to every role of an organisme; row-level security says which rows. */
export const ROLES_LECTURE = ROLES;
