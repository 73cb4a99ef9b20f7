import type { Decoupage } from "./decoupage.ts";

/**
 * Adds up the inhabitants of the communes of each département and région, by key (`departement:14`, `region:28`).
 *
 * The Métropole de Lyon is a collectivité of its own: its communes count in the région, not in the département du
 * Rhône (CGCT, L. 3611-1).
 * @example
 * aggregatePopulation(readDecoupage()).get("departement:14") // => 709441
 */
export function aggregatePopulation({ communes, epci }: Decoupage): ReadonlyMap<string, number> {
  const metropoleDeLyon = new Set(
    epci.filter(({ type }) => type === "MET69").flatMap(({ membres }) => membres.map(({ code }) => code)),
  );
  const population = new Map<string, number>();
  const add = (cle: string, habitants: number) => population.set(cle, (population.get(cle) ?? 0) + habitants);
  for (const commune of communes) {
    if (commune.type !== "commune-actuelle" || commune.population === undefined) continue;
    add(`region:${commune.region}`, commune.population);
    if (!metropoleDeLyon.has(commune.code)) add(`departement:${commune.departement}`, commune.population);
  }
  return population;
}
