import type { UsagePlafond } from "./load-plafonds.ts";

/** How much of their caps the bodies of an intercommunality have taken together. */
export interface PlafondsEpci {
  readonly cle: string;
  readonly nom: string;
  readonly organismes: number;
  readonly pris: number;
  readonly plafond: number;
}

/**
 * Adds up caps by intercommunality, in the order of their names; bodies without a known one come together.
 *
 * @example
 * groupPlafonds([]) // => []
 */
export function groupPlafonds(plafonds: readonly UsagePlafond[]): readonly PlafondsEpci[] {
  const groupes = new Map<string, { nom: string; usages: UsagePlafond[] }>();
  for (const usage of plafonds) {
    const { siren, nom } = usage.epci ?? { siren: "", nom: "Sans intercommunalité connue" };
    const groupe = groupes.get(siren) ?? { nom, usages: [] };
    groupe.usages.push(usage);
    groupes.set(siren, groupe);
  }
  return [...groupes]
    .map(([cle, { nom, usages }]) => ({
      cle,
      nom,
      organismes: new Set(usages.map(({ organismeId }) => organismeId)).size,
      pris: usages.reduce((somme, { pris }) => somme + pris, 0),
      plafond: usages.reduce((somme, { plafond }) => somme + plafond, 0),
    }))
    .sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
}
