import type { Siret } from "@ia-territoires/core";
import { toMontant } from "../colonnes/centimes.ts";
import type { ColonnesCommandes } from "../colonnes/colonnes-commandes.ts";
import { findLignes } from "../colonnes/find-lignes.ts";
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
  const lots = colonnes.lignesBpu.map(({ lot }) => lot);
  const cumuls: Cumul[] = [];
  const premiers = new Map<string, Cumul>();
  let courant: Cumul | undefined;

  for (const ligne of findLignes(colonnes, filtre)) {
    const jour = colonnes.jours[ligne] ?? 0;
    const beneficiaire = colonnes.beneficiaires[ligne] ?? 0;
    const numero = colonnes.commandes[ligne] ?? "";
    const lot = lots[colonnes.bpu[ligne] ?? 0] ?? "";
    // Lines of one order follow each other: most of them need no look-up.
    if (courant === undefined || !isMeme(courant, numero, jour, beneficiaire, lot)) {
      const premier = premiers.get(numero);
      courant = premier;
      while (courant !== undefined && !isMeme(courant, numero, jour, beneficiaire, lot))
        courant = courant.suivant;
      if (courant === undefined) {
        courant = { numero, jour, beneficiaire, lot, lignes: 0, centimes: 0, suivant: premier };
        premiers.set(numero, courant);
        cumuls.push(courant);
      }
    }
    courant.lignes += 1;
    courant.centimes += colonnes.centimes[ligne] ?? 0;
  }
  return cumuls
    .sort((a, b) => compareCumuls(a, b, colonnes.sirets))
    .map((cumul) => toResume(cumul, colonnes));
}

interface Cumul {
  readonly numero: string;
  readonly jour: number;
  readonly beneficiaire: number;
  readonly lot: string;
  lignes: number;
  centimes: number;
  /** Another part of the same number, on another lot, day or body. */
  readonly suivant: Cumul | undefined;
}

function isMeme(cumul: Cumul, numero: string, jour: number, beneficiaire: number, lot: string): boolean {
  return (
    cumul.jour === jour && cumul.beneficiaire === beneficiaire && cumul.lot === lot && cumul.numero === numero
  );
}

function toResume(cumul: Cumul, { sirets }: ColonnesCommandes): CommandeResumee {
  return {
    commande: cumul.numero,
    date: toDate(cumul.jour),
    beneficiaire: sirets[cumul.beneficiaire] ?? ("" as Siret),
    lot: cumul.lot,
    lignes: cumul.lignes,
    montantHt: toMontant(cumul.centimes),
  };
}

function compareCumuls(a: Cumul, b: Cumul, sirets: readonly Siret[]): number {
  return (
    a.jour - b.jour ||
    compareTextes(a.numero, b.numero) ||
    compareTextes(sirets[a.beneficiaire] ?? "", sirets[b.beneficiaire] ?? "") ||
    compareTextes(a.lot, b.lot)
  );
}
