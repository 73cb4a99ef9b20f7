import { formatDateFr } from "@ia-territoires/core";
import type { Volumes } from "../volumes/volumes.ts";
import type { LigneBpuConnue } from "./options-rapport.ts";

const MONTRES = 5;

/** What a reader must know before the figures. Nothing is dropped for it: an unknown line is counted and said. */
export function listAvertissements(volumes: Volumes, bpu: readonly LigneBpuConnue[]): readonly string[] {
  const { periode, nombreLignes } = volumes;
  if (nombreLignes === 0) {
    return [`Aucune commande du ${formatDateFr(periode.debut)} au ${formatDateFr(periode.fin)}.`];
  }
  if (bpu.length === 0) return [];
  const connues = new Set(bpu.map(({ lot, code }) => `${lot}/${code}`));
  const inconnues = new Set(
    volumes.lignesBpu
      .filter(({ lot, code }) => !connues.has(`${lot}/${code}`))
      .map(({ lot, code }) => `${code} (lot ${lot})`),
  );
  if (inconnues.size === 0) return [];
  const noms = [...inconnues].slice(0, MONTRES).join(", ");
  const suite = inconnues.size > MONTRES ? ` et ${inconnues.size - MONTRES} autre(s)` : "";
  return [`Codes absents du BPU, comptés tels quels : ${noms}${suite}.`];
}
