import { type DateIso, parseDateIso, type Siret } from "@ia-territoires/core";
import type { Tableau } from "../tableaux/tableau.ts";
import { buildDelais } from "./build-delais.ts";
import { buildGainsAchats } from "./build-gains-achats.ts";
import { buildLivrablesEnRetard } from "./build-livrables-en-retard.ts";
import { buildPenalites } from "./build-penalites.ts";
import { buildRetourInvestissement } from "./build-retour-investissement.ts";
import type { SuiviRapport } from "./suivi-rapport.ts";

/** What the tables of follow-up need besides what is followed. */
export interface OptionsSuivi {
  /** What is not delivered or done by then and was due before is late. */
  readonly arreteLe: DateIso;
  /** Names of bodies, by SIRET. */
  readonly noms?: ReadonlyMap<Siret, string>;
}

/**
 * Makes the tables of what is followed besides amounts, for the option `suivi` of `calculateRapport`: time of each step
 * against its delay, late deliverables, penalties, return on investment, gains on purchases. What is not given makes no
 * table. Days late are calendar days; durations are worked days, as given; amounts are euros without VAT.
 *
 * Refuses by RangeError, in French, durations that are not whole numbers of days, and amounts that are none.
 * Clause: CCTP (001), art. 7, and 6.6.6 for the steps of an order.
 * @example
 * const achats = [{ commande: "BC-1", beneficiaire: "73282932000074", objet: "Audit", prixReferenceHt: "600.00", prixPayeHt: "450.00", reference: "Devis concurrent", confiance: "mesure" }];
 * buildTableauxSuivi({ achats }, { arreteLe: "2026-07-10" })[0].total.slice(4, 8) // => ["600.00", "450.00", "150.00", "25"]
 */
export function buildTableauxSuivi(
  { etapes, livrables, penalites, projets, achats }: SuiviRapport,
  options: OptionsSuivi,
): readonly Tableau[] {
  const arreteLe = parseDateIso(options.arreteLe);
  const noms = options.noms ?? new Map<Siret, string>();
  return [
    ...(etapes ? [buildDelais(etapes, arreteLe)] : []),
    ...(livrables ? [buildLivrablesEnRetard(livrables, arreteLe, noms)] : []),
    ...(penalites ? [buildPenalites(penalites, noms)] : []),
    ...(projets ? [buildRetourInvestissement(projets, noms)] : []),
    ...(achats ? [buildGainsAchats(achats, noms)] : []),
  ];
}
