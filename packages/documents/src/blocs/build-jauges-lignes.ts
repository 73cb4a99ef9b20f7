import type { JaugeDocument } from "../modeles/document-devis.ts";
import type { Ligne } from "./bloc.ts";
import { buildLigne } from "./build-ligne.ts";
import { formatDemiJournees } from "./format-demi-journees.ts";

/**
 * One sentence per year touched by the devis. Figures are those of the gauge: nothing is added up here.
 *
 * Refuses by RangeError a number of half-days that is not whole. Clause: offer of the CDG14, art. 2.2.
 * @example
 * buildJaugesLignes([{ periode, plafond: 10, acceptees: 2, demandees: 3, restantes: 8 }])
 * // => « Année 2026 : plafond de 10 demi-journées ; avant ce devis, 2 acceptées et 8 restantes ; ce devis en demande 3. »
 */
export function buildJaugesLignes(jauges: readonly JaugeDocument[]): readonly Ligne[] {
  return jauges.map(({ periode, plafond, acceptees, restantes, demandees }) =>
    buildLigne(
      { genre: "fort", texte: buildLibelle(periode.libelle) },
      ` : plafond de ${formatDemiJournees(plafond)} ; avant ce devis, ${agree(acceptees, "acceptée")} et ${agree(restantes, "restante")} ; `,
      `ce devis en demande ${demandees}.`,
    ),
  );
}

function agree(count: number, participe: string): string {
  return `${count} ${participe}${count < 2 ? "" : "s"}`;
}

function buildLibelle(libelle: string): string {
  return libelle.charAt(0).toLocaleUpperCase("fr") + libelle.slice(1);
}
