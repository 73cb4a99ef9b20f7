import type { ChangementImport, FauteImport, LigneImport, PlanLigne } from "./define-import.ts";

/** What an import does, or would do. */
export interface RapportImport {
  readonly crees: readonly { readonly ligne: number; readonly nom: string }[];
  readonly modifies: readonly {
    readonly ligne: number;
    readonly nom: string;
    readonly changements: readonly ChangementImport[];
  }[];
  readonly inchanges: number;
  readonly fautes: readonly (FauteImport & { readonly ligne: number })[];
}

/**
 * Sums the plans of the rows up, and adds the fault of every row about what an earlier one is about.
 *
 * @example
 * buildRapport([{ ligne: 2, champs: {} }], [{ action: "rien", cible: "1", nom: "Caen" }]).inchanges // => 1
 */
export function buildRapport(
  lignes: readonly LigneImport[],
  plans: readonly PlanLigne<unknown>[],
): RapportImport {
  const crees: RapportImport["crees"][number][] = [];
  const modifies: RapportImport["modifies"][number][] = [];
  const fautes: RapportImport["fautes"][number][] = [];
  const vues = new Map<string, number>();
  let inchanges = 0;
  for (const [rang, plan] of plans.entries()) {
    const ligne = lignes[rang]?.ligne ?? 0;
    if (plan.action === "faute") {
      fautes.push(...plan.fautes.map((faute) => ({ ...faute, ligne })));
      continue;
    }
    const deja = vues.get(plan.cible);
    if (deja !== undefined) {
      fautes.push({ ligne, champ: null, message: `La ligne ${deja} porte déjà sur « ${plan.nom} ».` });
      continue;
    }
    vues.set(plan.cible, ligne);
    if (plan.action === "creer") crees.push({ ligne, nom: plan.nom });
    else if (plan.action === "modifier")
      modifies.push({ ligne, nom: plan.nom, changements: plan.changements });
    else inchanges += 1;
  }
  return { crees, modifies, inchanges, fautes };
}
