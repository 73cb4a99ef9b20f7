/** What people read of where a mission stands. */
export const STATUTS_MISSION = {
  "sans-deliberation": "Délibération attendue",
  "sans-convention": "Convention attendue",
  conventionnee: "Conventionnée",
} as const;
