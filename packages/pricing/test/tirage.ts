// Random orders, the same for a same seed: a failure is replayed by its number.
import type { LecturesTotaux, LignePrix, RegimeTva } from "../src/totaux.ts";

/** A small generator of 32-bit numbers (mulberry32): quick, and the same on every machine. */
export function createTirage(graine: number): (borne: number) => number {
  let etat = graine >>> 0;
  return (borne) => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let melange = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    melange = (melange + Math.imul(melange ^ (melange >>> 7), 61 | melange)) ^ melange;
    return ((melange ^ (melange >>> 14)) >>> 0) % borne;
  };
}

const REGIMES: readonly RegimeTva[] = [
  ...["20", "10", "8.5", "5.5", "2.1", "0.9", "1.05", "19.6"].map(
    (taux) => ({ categorie: "S", taux: taux as never }) as const,
  ),
  { categorie: "E", mention: "exonérée" },
];

type Tire = (borne: number) => number;
const brut = (texte: string): never => texte as never;

/** A decimal text of at most that many digits and decimals, in the form the library writes. */
function decimal(tire: Tire, chiffres: number, decimales: number, minimum: number): string {
  const entier = String(tire(10 ** Math.min(chiffres, 9)));
  const longueur = minimum + tire(decimales - minimum + 1);
  if (longueur === 0) return entier;
  // Halves and near-halves are where a cent is lost.
  const suite =
    tire(3) === 0
      ? "5".padStart(longueur, tire(2) === 0 ? "0" : "9")
      : String(tire(10 ** longueur)).padStart(longueur, "0");
  return `${entier}.${suite}`;
}

/** One order of one to six lines, with discounts now and then, negative quantities, and amounts past 2^53 once in a while. */
export function drawCommande(tire: Tire): {
  readonly lignes: readonly LignePrix[];
  readonly lectures: LecturesTotaux;
} {
  const lignes = Array.from({ length: 1 + tire(6) }, (): LignePrix => {
    const grand = tire(50) === 0;
    const quantite = sansZeros(decimal(tire, grand ? 7 : 1 + tire(3), 4, 0));
    const prixUnitaire = decimal(tire, grand ? 7 : 1 + tire(4), 6, 2);
    const signe = tire(6) === 0 && quantite !== "0" ? "-" : "";
    const tva = REGIMES[tire(REGIMES.length)] ?? { categorie: "E", mention: "exonérée" };
    const ligne = { quantite: brut(`${signe}${quantite}`), prixUnitaire: brut(prixUnitaire), tva };
    if (tire(4) > 0) return ligne;
    return { ...ligne, remise: { taux: brut(tire(2) === 0 ? String(tire(101)) : decimal(tire, 1, 6, 1)) } };
  });
  return {
    lignes,
    lectures: { prix: tire(4) === 0 ? "ttc" : "ht", arrondiTva: tire(3) === 0 ? "par-ligne" : "par-taux" },
  };
}

const sansZeros = (texte: string): string => (texte.includes(".") ? texte.replace(/\.?0+$/, "") : texte);
