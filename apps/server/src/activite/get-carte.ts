import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { ContexteListe } from "../listes/liste.ts";
import { buildDepartement, buildEtatEquipement, type EtatEquipement } from "./liste-equipement.ts";

/** A commune on the map. */
export interface CaseCarte {
  readonly id: string;
  readonly nom: string;
  readonly population: number | null;
  readonly etat: EtatEquipement;
}

/** An intercommunality and its communes, in the order of their names. */
export interface GroupeCarte {
  readonly siren: string;
  readonly nom: string;
  /** State of the intercommunality itself; null for communes that have none. */
  readonly etat: EtatEquipement | null;
  readonly communes: readonly CaseCarte[];
}

/** Groups the communes of the vendor's département by intercommunality, those without one last: what the map draws. */
export async function getCarte(tx: Tx, ctx: ContexteListe): Promise<readonly GroupeCarte[]> {
  const { rows } = await sql<
    CaseCarte & { readonly nature: string; readonly siren: string; readonly epciSiren: string }
  >`select o.id, o.nom, o.population, o.nature, coalesce(o.siren, '') as siren, coalesce(o.epci_siren, '') as "epciSiren",
      ${buildEtatEquipement(ctx)} as etat
    from organisme o where ${buildDepartement(ctx)} order by o.nom_recherche collate "C", o.id`.execute(tx);
  const communes = new Map<string, CaseCarte[]>();
  for (const { id, nom, population, etat, nature, epciSiren } of rows) {
    if (nature !== "commune") continue;
    communes.set(epciSiren, [...(communes.get(epciSiren) ?? []), { id, nom, population, etat }]);
  }
  const epci = new Map(rows.filter(({ nature }) => nature === "epci").map((ligne) => [ligne.siren, ligne]));
  return [...communes]
    .map(([siren, cases]) => ({
      siren,
      nom: epci.get(siren)?.nom ?? "Autre département, ou sans intercommunalité",
      etat: epci.get(siren)?.etat ?? null,
      communes: cases,
    }))
    .sort((a, b) => Number(a.etat === null) - Number(b.etat === null) || a.nom.localeCompare(b.nom, "fr"));
}
