import type { LigneBpuConnue } from "../rapport/options-rapport.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import type { Volumes } from "../volumes/volumes.ts";
import { compareTextes } from "./compare-textes.ts";
import { ENTETE_LOT } from "./entetes.ts";
import type { Tableau } from "./tableau.ts";

/** The lines of the BPU that nobody ordered in the period, whatever their steps. */
export function buildLignesInutilisees(volumes: Volumes, bpu: readonly LigneBpuConnue[]): Tableau {
  const nameLigne = (lot: string, code: string): string => `${lot}/${code}`;
  const utilisees = new Set(
    volumes.lignesBpu
      .filter((_, rang) => {
        const debut = rang * volumes.nombreMois;
        return volumes.lignesParBpu.subarray(debut, debut + volumes.nombreMois).some((nombre) => nombre > 0);
      })
      .map(({ lot, code }) => nameLigne(lot, code)),
  );
  const lignes = [...new Map(bpu.map((ligne) => [nameLigne(ligne.lot, ligne.code), ligne]))]
    .filter(([cle]) => !utilisees.has(cle))
    .sort(([a], [b]) => compareTextes(a, b))
    .map(([cle, { lot, code, designation }]) => ({
      cle,
      niveau: 0 as const,
      cellules: [lot, code, designation],
    }));
  return {
    code: "lignes-bpu-inutilisees",
    titre: "Lignes du BPU sans commande",
    colonnes: [
      ENTETE_LOT,
      { cle: "code", titre: "Code", type: "texte" },
      { cle: "designation", titre: "Désignation", type: "texte" },
    ],
    lignes,
    total: null,
    notes: [],
    sources: [CCTP_ARTICLE_7],
  };
}
