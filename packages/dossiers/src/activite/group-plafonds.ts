import type { PlafondsGroupes, UsagePlafond } from "./plafonds-groupes.ts";

/**
 * Adds up caps, in half-days, by intercommunality, in the order of their names; bodies without a known one come
 * together. Implements the overview of caps of the yearly report; refuses nothing.
 *
 * @example
 * groupPlafonds([{ organismeId: "a", nom: "A", epci: null, periodeDebut: "2026-01-01", pris: 4, plafond: 10 }])
 * // => [{ cle: "", nom: "Sans intercommunalité connue", organismes: 1, pris: 4, plafond: 10 }]
 */
export function groupPlafonds(plafonds: readonly UsagePlafond[]): readonly PlafondsGroupes[] {
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
