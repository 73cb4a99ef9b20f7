import type { Taux } from "@ia-territoires/core";

/**
 * A share in percent, with one decimal, halves away from zero; `null` when there is nothing to share. Shares rounded
 * one by one need not make 100.
 */
export function calculatePart(partie: number | bigint, total: number | bigint): Taux | null {
  const entier = BigInt(total);
  if (entier === 0n) return null;
  const numerateur = BigInt(partie) * 1000n;
  const negative = numerateur < 0n !== entier < 0n;
  const diviseur = entier < 0n ? -entier : entier;
  const absolu = numerateur < 0n ? -numerateur : numerateur;
  const dixiemes = (2n * absolu + diviseur) / (2n * diviseur);
  const unites = dixiemes / 10n;
  const reste = dixiemes % 10n;
  const texte = reste === 0n ? String(unites) : `${unites}.${reste}`;
  return `${negative && dixiemes !== 0n ? "-" : ""}${texte}` as Taux;
}
