import type { ColonnesCommandes } from "../colonnes/colonnes-commandes.ts";
import { MOIS_DU_JOUR, readJour } from "../periodes/jour.ts";
import { assertPeriode, type Periode } from "../periodes/periode.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Adds up the lines of a period, in one pass over the columns: per body and month, per BPU line and month.
 *
 * Refuses by RangeError a period that ends before it begins or leaves the years 2000 to 2099.
 * Clause: CCTP (001), art. 7.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * aggregateVolumes(buildColonnes(lignes), { debut: "2026-01-01", fin: "2026-06-30" }).total // => 190000
 */
export function aggregateVolumes(colonnes: ColonnesCommandes, periode: Periode): Volumes {
  assertPeriode(periode);
  const debut = readJour(periode.debut);
  const fin = readJour(periode.fin);
  const premierMois = MOIS_DU_JOUR[debut] ?? 0;
  const nombreMois = (MOIS_DU_JOUR[fin] ?? 0) - premierMois + 1;
  const { jours, beneficiaires, bpu, centimes, quantites, sirets, lignesBpu } = colonnes;

  const parBeneficiaire = new Float64Array(sirets.length * nombreMois);
  const lignesParBeneficiaire = new Uint32Array(sirets.length);
  const parLigneBpu = new Float64Array(lignesBpu.length * nombreMois);
  const quantitesParBpu = new Float64Array(lignesBpu.length * nombreMois);
  const lignesParBpu = new Uint32Array(lignesBpu.length * nombreMois);
  let total = 0;
  let avoirs = 0;
  let nombreLignes = 0;

  // The columns have one length, so that no place is missing: the assertions spare a test a line, a million times.
  for (let ligne = 0; ligne < colonnes.nombre; ligne += 1) {
    const jour = jours[ligne]!;
    if (jour < debut || jour > fin) continue;
    const mois = MOIS_DU_JOUR[jour]! - premierMois;
    const montant = centimes[ligne]!;
    const beneficiaire = beneficiaires[ligne]!;
    const place = bpu[ligne]! * nombreMois + mois;
    parBeneficiaire[beneficiaire * nombreMois + mois]! += montant;
    lignesParBeneficiaire[beneficiaire]! += 1;
    parLigneBpu[place]! += montant;
    quantitesParBpu[place]! += quantites[ligne]!;
    lignesParBpu[place]! += 1;
    total += montant;
    if (montant < 0) avoirs += montant;
    nombreLignes += 1;
  }
  return {
    periode,
    nombreMois,
    sirets,
    parBeneficiaire,
    lignesParBeneficiaire,
    lignesBpu,
    parLigneBpu,
    quantites: quantitesParBpu,
    lignesParBpu,
    total,
    avoirs,
    nombreLignes,
  };
}
