import type { ClasseSysteme, StatutSysteme } from "@ia-territoires/dossiers/systemes";
import type { ObligationDue } from "@ia-territoires/compliance";
import type { Ton } from "../affichage/etiquette.tsx";

/** How a class stands out. */
export const TONS_CLASSES: Readonly<Record<ClasseSysteme, Ton>> = {
  prohibited: "refus",
  "high-risk-annex-i": "attention",
  "high-risk-annex-iii": "attention",
  "annex-iii-exempt-art-6-3": "principal",
  "transparency-art-50": "principal",
  "gpai-provider": "principal",
  minimal: "fait",
  "out-of-scope": "neutre",
  undetermined: "attention",
};

/** How the state of a system stands out. */
export const TONS_STATUT: Readonly<Record<StatutSysteme, Ton>> = {
  "a-completer": "attention",
  "a-confirmer": "principal",
  "a-revoir": "attention",
  confirme: "fait",
  requalifie: "fait",
};

/** How the status of an obligation stands out. */
export const TONS_OBLIGATION: Readonly<Record<ObligationDue["status"], Ton>> = {
  "in-force": "principal",
  pending: "neutre",
  contested: "attention",
  "not-applicable": "neutre",
  ended: "neutre",
};
