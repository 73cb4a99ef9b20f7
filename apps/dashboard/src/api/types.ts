export type { RouterOutputs } from "@ia-territoires/server/api";
