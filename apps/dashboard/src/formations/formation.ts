import type { RouterOutputs } from "../api/types.ts";

export type LigneFormation = RouterOutputs["formations"]["list"]["lignes"][number];
export type Synthese = RouterOutputs["formations"]["getSynthese"];
