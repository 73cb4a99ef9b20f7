import type { ObligationDue } from "../obligations/obligation-due.ts";

/** What people read for the status of an obligation. */
export const LIBELLES_STATUT_OBLIGATION: Readonly<Record<ObligationDue["status"], string>> = {
  "in-force": "En vigueur",
  pending: "À venir",
  contested: "Date contestée",
  "not-applicable": "Ne s'applique pas en l'état",
  ended: "Terminée",
};
