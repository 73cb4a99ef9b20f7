import { buildRefus } from "@ia-territoires/core";
import type { RefusSysteme } from "./action-systeme.ts";

/** The refusal of an opinion or a reading given without its reason. */
export function findMotifManquant(motif: unknown): RefusSysteme | undefined {
  if (typeof motif === "string" && motif.trim() !== "") return undefined;
  return buildRefus({
    code: "motif-manquant",
    message: "Un avis de juriste se donne avec son motif : l'écrire avant d'enregistrer.",
    sources: [],
  });
}
