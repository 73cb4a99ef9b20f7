import type { RouterOutputs } from "../api/types.ts";

/** An échéance as the server gives it. */
export type LigneEcheance = RouterOutputs["echeances"]["list"]["lignes"][number];
