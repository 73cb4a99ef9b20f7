import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import type { ColonnesCommandes } from "./colonnes-commandes.ts";
import { LectureLignes, LIGNES_MAX } from "./lecture-lignes.ts";
import { allocateTampons, resizeTampons } from "./tampons.ts";

const CAPACITE_INITIALE = 1_024;

/**
 * Puts lines of orders into columns, in one pass: any iterable, a generator that reads a large file included.
 *
 * Refuses by RangeError, in French, with the rank of the line from 1: what is no date of 2000 to 2099, no SIRET, no
 * amount (or ten million million euros and more), no quantity, an empty number, lot or code; more than 10 000 000
 * lines; sums that would leave the exact integers (90 000 billion euros).
 * @example
 * buildColonnes([
 *   { commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" },
 * ]).nombre // => 1
 */
export function buildColonnes(lignes: Iterable<LigneReporting>): ColonnesCommandes {
  const commandes: string[] = [];
  const lecture = new LectureLignes(
    allocateTampons(Array.isArray(lignes) ? Math.min(lignes.length, LIGNES_MAX) : CAPACITE_INITIALE),
  );
  function grow(): void {
    const capacite = Math.max(lecture.nombre * 2, CAPACITE_INITIALE);
    lecture.tampons = resizeTampons(lecture.tampons, Math.min(capacite, LIGNES_MAX));
  }
  lecture.run(lignes, grow, commandes);
  const { nombre, sirets, bpu, avoirs } = lecture;
  return {
    ...resizeTampons(lecture.tampons, nombre),
    nombre,
    sirets: sirets.textes,
    lignesBpu: bpu.cles,
    commandes,
    avoirs,
    rattachement: null,
  };
}
