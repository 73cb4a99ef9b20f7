import type { Role } from "../session/roles.ts";

/** Who prepares titres, records their numbers and keeps the exercices. The référent reads. */
export const ROLES_TITRES: readonly Role[] = ["admin", "service-financier"];
