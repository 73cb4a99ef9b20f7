import type { RouterOutputs } from "../api/types.ts";

/** A mission as the server gives it to its page. */
export type DossierMission = RouterOutputs["missions"]["get"];
