import type { Siret } from "@ia-territoires/core";
import { toMontant } from "../colonnes/centimes.ts";
import type { ColonnesCommandes } from "../colonnes/colonnes-commandes.ts";
import { findLignes } from "../colonnes/find-lignes.ts";
import { rankCommandes } from "../colonnes/rank-commandes.ts";
import { toDate } from "../periodes/jour.ts";
import { compareTextes } from "../tableaux/compare-textes.ts";
import type { FiltreCommandes } from "../tableaux/tableau.ts";
import type { CommandeResumee } from "./commande-resumee.ts";

/**
 * Lists the orders and credit notes that make a figure, by date then number: give it the filters of the row and of the
 * column of a cell, put together. Without filter, all of them. An order on two lots, two days or two bodies makes one
 * line each.
 *
 * Refuses by RangeError bounds that are no days of 2000 to 2099.
 * Clause: CCTP (001), art. 7, « la liste complète des commandes ».
 * @example
 * const colonnes = buildColonnes([{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }]);
 * listCommandes(colonnes, { debut: "2026-03-01", fin: "2026-03-31", lot: "1" })
 * // => [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", lignes: 1, montantHt: "1900.00" }]
 */
export function listCommandes(
  colonnes: ColonnesCommandes,
  filtre: FiltreCommandes = {},
): readonly CommandeResumee[] {
  const { jours, beneficiaires, bpu, centimes, commandes, sirets } = colonnes;
  const rangs = rankCommandes(colonnes);
  const lots = colonnes.lignesBpu.map(({ lot }) => lot);
  const getSiret = (ligne: number): Siret => sirets[beneficiaires[ligne] ?? 0] ?? ("" as Siret);
  const getLot = (ligne: number): string => lots[bpu[ligne] ?? 0] ?? "";
  const compare = (a: number, b: number): number =>
    (jours[a] ?? 0) - (jours[b] ?? 0) ||
    (rangs[a] ?? 0) - (rangs[b] ?? 0) ||
    compareTextes(getSiret(a), getSiret(b)) ||
    compareTextes(getLot(a), getLot(b));

  const cumuls: Cumul[] = [];
  let courant: Cumul | undefined;
  for (const ligne of findLignes(colonnes, filtre).sort(compare)) {
    if (!courant || compare(courant.ligne, ligne)) {
      courant = { ligne, lignes: 0, centimes: 0 };
      cumuls.push(courant);
    }
    courant.lignes += 1;
    courant.centimes += centimes[ligne] ?? 0;
  }
  return cumuls.map(({ ligne, lignes, centimes: total }) => ({
    commande: commandes[ligne] ?? "",
    date: toDate(jours[ligne] ?? 0),
    beneficiaire: getSiret(ligne),
    lot: getLot(ligne),
    lignes,
    montantHt: toMontant(total),
  }));
}

/** Lines of one order, day, body and lot. */
interface Cumul {
  /** The first of them. */
  readonly ligne: number;
  lignes: number;
  centimes: number;
}
