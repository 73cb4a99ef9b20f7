import { addQuantites, compareQuantites, parseQuantite } from "@ia-territoires/core";
import type { Quantite } from "@ia-territoires/core";
import type { PalierBpu } from "./bpu.ts";

/** Why two steps that follow each other do not make one price: they overlap, or leave a gap. */
export type FautePaliers = "paliers-chevauchants" | "paliers-disjoints";

/**
 * Says whether `suivant` begins right after `palier`: at its upper bound plus one unit of the finer of the two bounds
 * (9 then 10; 9.5 then 9.6).
 */
export function findFautePaliers(palier: PalierBpu, suivant: PalierBpu): FautePaliers | undefined {
  if (palier.a === null || compareQuantites(suivant.de, palier.a) <= 0) return "paliers-chevauchants";
  const attendu = addQuantites(palier.a, buildPas(palier.a, suivant.de));
  return compareQuantites(suivant.de, attendu) === 0 ? undefined : "paliers-disjoints";
}

function buildPas(...bornes: readonly Quantite[]): Quantite {
  const decimales = Math.max(...bornes.map((borne) => borne.split(".")[1]?.length ?? 0));
  return parseQuantite(decimales === 0 ? "1" : `0.${"1".padStart(decimales, "0")}`);
}
