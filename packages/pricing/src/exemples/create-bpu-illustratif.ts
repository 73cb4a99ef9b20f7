import type { DateIso } from "@ia-territoires/core";
import type { Bpu } from "../bpu/bpu.ts";
import { createBpu } from "../bpu/create-bpu.ts";
import { parseBpu } from "../bpu/parse-bpu.ts";
import { TEXTE_BPU_ILLUSTRATIF } from "./rows-bpu-illustratif.ts";

/**
 * Gives the cells of the illustrative BPU, header first: a table to start from, to be filled with real prices.
 * @example
 * listRowsBpuIllustratif().length // => 185
 * listRowsBpuIllustratif()[1][0] // => "ILLUSTRATIF"
 */
export function listRowsBpuIllustratif(): readonly (readonly string[])[] {
  return TEXTE_BPU_ILLUSTRATIF.split("\n").map((ligne) => ligne.split(";"));
}

/**
 * Makes the illustrative BPU: four lots, 137 lines, invented prices, marked so in every answer that uses them.
 * @example
 * createBpuIllustratif().statut // => "illustratif"
 * createBpuIllustratif().lignes.length // => 137
 */
export function createBpuIllustratif(): Bpu {
  const lecture = parseBpu(listRowsBpuIllustratif());
  if (lecture.statut !== "lu") throw new Error(lecture.message);
  return createBpu({
    titre: "Bordereau illustratif (prix inventés)",
    version: "illustratif-1",
    depuis: "2026-01-01" as DateIso,
    lignes: lecture.lignes,
  });
}
