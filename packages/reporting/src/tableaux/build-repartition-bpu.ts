import { toMontant } from "../colonnes/centimes.ts";
import { toQuantiteTexte } from "../colonnes/dix-milliemes.ts";
import type { CleLigneBpu } from "../colonnes/colonnes-commandes.ts";
import { type ColonneTemps, listColonnesTemps } from "../periodes/colonnes-temps.ts";
import type { LigneBpuConnue } from "../rapport/options-rapport.ts";
import { CCTP_ARTICLE_7 } from "../texts/cctp-article-7.ts";
import { groupRangs, sumMois, sumRangees } from "../volumes/sommes.ts";
import type { Volumes } from "../volumes/volumes.ts";
import { calculatePart } from "./calculate-part.ts";
import { compareTextes } from "./compare-textes.ts";
import { ENTETE_LOT } from "./entetes.ts";
import type { Cellule, ColonneTableau, FiltreCommandes, LigneTableau, Tableau } from "./tableau.ts";

/** Quantity, number of lines and amount of each BPU line, year by year, steps beneath their code; share of the whole. */
export function buildRepartitionBpu(volumes: Volumes, bpu: readonly LigneBpuConnue[]): Tableau {
  const annees = listColonnesTemps(volumes.periode, "annee");
  const designations = new Map(
    bpu.map(({ lot, code, designation }) => [nameLigne({ lot, code }), designation]),
  );
  const lignes = [...groupRangs(volumes.lignesBpu, nameLigne)]
    .sort(([a], [b]) => compareTextes(a, b))
    .flatMap(([cle, rangs]) => buildLignes(volumes, annees, cle, rangs, designations.get(cle) ?? ""));
  const tous = [...volumes.lignesBpu.keys()];
  return {
    code: "repartition-bpu",
    titre: "Répartition des commandes annuelles sur les lignes du BPU",
    colonnes: [
      ENTETE_LOT,
      { cle: "code", titre: "Code", type: "texte" },
      { cle: "palier", titre: "À partir de", type: "quantite" },
      { cle: "designation", titre: "Désignation", type: "texte" },
      ...annees.flatMap(toColonnes),
      ...toColonnes({ cle: "total", titre: "Total", ...volumes.periode, partielle: false }),
      { cle: "part", titre: "Part du total", type: "taux" },
    ],
    lignes,
    // Quantities of different units are never added.
    total: ["Total", null, null, null, ...buildFigures(volumes, annees, tous, false)],
    notes: annees.some(({ partielle }) => partielle)
      ? ["Une année marquée « en partie » ne compte que les jours de la période."]
      : [],
    sources: [CCTP_ARTICLE_7],
  };
}

const nameLigne = ({ lot, code }: Pick<CleLigneBpu, "lot" | "code">): string => `${lot}/${code}`;

function buildLignes(
  volumes: Volumes,
  annees: readonly ColonneTemps[],
  cle: string,
  rangs: readonly number[],
  designation: string,
): readonly LigneTableau[] {
  const present = rangs.filter((rang) =>
    sumRangees(volumes.lignesParBpu, [rang], volumes.nombreMois).some((nombre) => nombre > 0),
  );
  const premiere = volumes.lignesBpu[present[0] ?? -1];
  if (premiere === undefined) return [];
  const { lot, code } = premiere;
  const build = (
    places: readonly number[],
    niveau: 0 | 1,
    palier: string | null,
    filtre: FiltreCommandes,
  ) => ({
    cle: niveau === 0 ? cle : `${cle}/${palier ?? ""}`,
    niveau,
    cellules: [lot, code, palier, designation, ...buildFigures(volumes, annees, places, true)],
    filtre,
  });
  const paliers = present
    .map((rang) => ({ rang, palier: volumes.lignesBpu[rang]?.palier ?? null }))
    .sort((a, b) => Number(a.palier ?? 0) - Number(b.palier ?? 0));
  const detail =
    paliers.length === 1 && paliers[0]?.palier === null
      ? []
      : paliers.map(({ rang, palier }) => build([rang], 1, palier, { lot, code, palier }));
  return [build(present, 0, null, { lot, code }), ...detail];
}

/** Quantity, lines and amount of each year, then of the period, then the share. */
function buildFigures(
  volumes: Volumes,
  annees: readonly ColonneTemps[],
  rangs: readonly number[],
  avecQuantites: boolean,
): readonly Cellule[] {
  const { nombreMois } = volumes;
  const quantites = sumRangees(volumes.quantites, rangs, nombreMois);
  const lignes = sumRangees(volumes.lignesParBpu, rangs, nombreMois);
  const montants = sumRangees(volumes.parLigneBpu, rangs, nombreMois);
  const tous = Array.from({ length: nombreMois }, (_, mois) => mois);
  const cellules = [...annees.map(({ mois }) => mois), tous].flatMap((mois): Cellule[] => [
    avecQuantites ? toQuantiteTexte(sumMois(quantites, mois)) : null,
    sumMois(lignes, mois),
    toMontant(sumMois(montants, mois)),
  ]);
  return [...cellules, calculatePart(sumMois(montants, tous), volumes.total)];
}

function toColonnes({
  cle,
  titre,
  debut,
  fin,
  partielle,
}: Pick<ColonneTemps, "cle" | "titre" | "debut" | "fin" | "partielle">): readonly ColonneTableau[] {
  const commun = { filtre: { debut, fin }, ...(partielle ? { note: "en partie" } : {}) };
  return [
    { cle: `${cle}-quantite`, titre: `${titre}, quantité`, type: "quantite", ...commun },
    { cle: `${cle}-lignes`, titre: `${titre}, lignes`, type: "nombre", ...commun },
    { cle, titre: `${titre}, montant HT`, type: "montant", ...commun },
  ];
}
