import type { ClasseSysteme, StatutSysteme } from "@ia-territoires/dossiers/systemes";
import type { ObligationDue, RaisonDate } from "@ia-territoires/compliance";
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

/** Why the day of an obligation is what it is. */
export const RAISONS_DATE: Readonly<Record<RaisonDate, string>> = {
  provision: "Jour d’application de l’article.",
  prohibition: "Jour d’application de l’interdiction.",
  route: "Jour d’application de la voie qui mène au haut risque.",
  "legacy-public":
    "Système déjà sur le marché et destiné à une autorité publique : mise en conformité au plus tard ce jour (art. 111).",
  "legacy-unchanged":
    "Système déjà sur le marché, sans modification importante depuis : l’obligation attend une telle modification (art. 111).",
  "legacy-changed": "Système déjà sur le marché, modifié depuis de façon importante (art. 111).",
  "legacy-grace": "Système déjà sur le marché : délai de grâce.",
  "presumed-earliest": "Une réponse manque : le jour donné est le plus proche de ceux qui sont possibles.",
  national: "Règle française.",
};
