import type { RaisonDate } from "../obligations/obligation-due.ts";

/** Why the day of an obligation is what it is. */
export const LIBELLES_RAISONS_DATE: Readonly<Record<RaisonDate, string>> = {
  provision: "Jour d'application de l'article.",
  prohibition: "Jour d'application de l'interdiction.",
  route: "Jour d'application de la voie qui mène au haut risque.",
  "legacy-public":
    "Système déjà sur le marché et destiné à une autorité publique : mise en conformité au plus tard ce jour (art. 111).",
  "legacy-unchanged":
    "Système déjà sur le marché, sans modification importante depuis : l'obligation attend une telle modification (art. 111).",
  "legacy-changed": "Système déjà sur le marché, modifié depuis de façon importante (art. 111).",
  "legacy-grace": "Système déjà sur le marché : délai de grâce.",
  "presumed-earliest": "Une réponse manque : le jour donné est le plus proche de ceux qui sont possibles.",
  national: "Règle française.",
};
