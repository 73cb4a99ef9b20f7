import { formatDateFr, formatMontant, formatSource, type Montant } from "@ia-territoires/core";
import type { LectureAvoirs, Rapport } from "../rapport/rapport.ts";
import { LIBELLES_PARTIE_MANQUANTE } from "../suivi/labels.ts";
import { buildGraphiques } from "./build-graphiques.ts";
import { buildRedactionImprimee } from "./build-redaction-imprimee.ts";
import { buildTableauxImprimes } from "./build-tableaux-imprimes.ts";
import { formatCellule } from "./format-cellule.ts";
import { type Barre, TITRES_GRAPHIQUES } from "./graphiques.ts";
import type { BarreImprimee, ImpressionRapport } from "./impression.ts";
import { placeBarres } from "./place-barres.ts";

const LECTURES: Readonly<Record<LectureAvoirs, string>> = {
  "date-propre": "à leur propre date",
  "date-de-la-commande": "à la date de la commande qu’ils réduisent",
};

/**
 * Lays a report out as pages read it: its heading, its charts (bars in percent of the width, amounts written), the written
 * parts, every row of every table. Tables too wide for a page are cut into parts that repeat the names. Nothing is
 * computed: every text is a figure of the report.
 *
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * const rapport = calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" });
 * buildImpression(rapport).periode // => "du 1er janvier 2026 au 30 juin 2026"
 */
export function buildImpression(rapport: Rapport): ImpressionRapport {
  const { periode, arreteLe, totaux, lectureAvoirs, avertissements, manquantes, redaction, sources } =
    rapport;
  const graphiques = buildGraphiques(rapport);
  return {
    periode: `du ${formatDateFr(periode.debut)} au ${formatDateFr(periode.fin)}`,
    resume: [
      { terme: "Arrêté le", valeur: formatDateFr(arreteLe) },
      { terme: "Volume d’affaires HT", valeur: formatMontant(totaux.montantHt) },
      { terme: "dont avoirs HT", valeur: formatMontant(totaux.avoirsHt) },
      { terme: "Bénéficiaires", valeur: formatCellule(totaux.beneficiaires, "nombre") },
      { terme: "Commandes et avoirs", valeur: formatCellule(totaux.commandes, "nombre") },
      { terme: "Lignes de commande", valeur: formatCellule(totaux.lignes, "nombre") },
      { terme: "Avoirs comptés", valeur: LECTURES[lectureAvoirs] },
    ],
    avertissements,
    manquantes: manquantes.map((partie) => LIBELLES_PARTIE_MANQUANTE[partie]),
    graphiques: TITRES_GRAPHIQUES.flatMap(({ cle, titre }) =>
      graphiques[cle].length === 0 ? [] : [{ titre, barres: writeBarres(graphiques[cle]) }],
    ),
    redaction: redaction === null ? [] : buildRedactionImprimee(redaction),
    tableaux: rapport.tableaux.flatMap(buildTableauxImprimes),
    sources: sources.map(formatSource),
  };
}

function writeBarres(barres: readonly Barre[]): readonly BarreImprimee[] {
  const places = placeBarres(barres.map(({ montant }) => Number(montant)));
  return barres.map(({ libelle, montant }, rang) => ({
    libelle,
    valeur: formatMontant(montant as Montant),
    debut: places[rang]?.debut ?? 0,
    longueur: places[rang]?.longueur ?? 0,
  }));
}
