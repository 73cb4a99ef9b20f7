import type { RouterOutputs } from "../api/types.ts";

export type Personne = RouterOutputs["personnes"]["list"]["lignes"][number];
export type Delegation = RouterOutputs["delegations"]["list"]["lignes"][number];
