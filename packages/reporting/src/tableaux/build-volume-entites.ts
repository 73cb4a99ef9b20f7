import type { Siret } from "@ia-territoires/core";
import type { Echelle } from "../periodes/colonnes-temps.ts";
import { groupRangs, sumRangees } from "../volumes/sommes.ts";
import type { Volumes } from "../volumes/volumes.ts";
import { type LigneVolume, buildTableauVolume } from "./build-tableau-volume.ts";
import { compareTextes } from "./compare-textes.ts";
import { ENTETE_NOM, ENTETE_SIRET } from "./entetes.ts";
import type { CodeTableau, Tableau } from "./tableau.ts";

const TITRES: Readonly<Record<Echelle, string>> = {
  mois: "Volume d'affaires par organisme actuel et par mois",
  trimestre: "Volume d'affaires par organisme actuel et par trimestre",
  annee: "Volume d'affaires par organisme actuel et par année",
};

/**
 * Turnover of each body that exists today, with beneath it the SIRET under which orders were placed when they differ:
 * merged communes are found under both.
 */
export function buildVolumeEntites(
  volumes: Volumes,
  echelle: Echelle,
  noms: ReadonlyMap<Siret, string>,
  getEntite: (siret: Siret) => Siret,
): Tableau {
  const { sirets, nombreMois, parBeneficiaire, lignesParBeneficiaire } = volumes;
  const toLigne = (
    siret: Siret,
    membres: readonly Siret[],
    rangs: readonly number[],
    niveau: 0 | 1,
  ): LigneVolume => ({
    cle: niveau === 0 ? siret : `${getEntite(siret)}/${siret}`,
    niveau,
    noms: [siret, noms.get(siret) ?? ""],
    mois: sumRangees(parBeneficiaire, rangs, nombreMois),
    filtre: { beneficiaires: membres },
  });
  const lignes = [...groupRangs(sirets, getEntite)]
    .sort(([a], [b]) => compareTextes(a, b))
    .flatMap(([nom, tous]) => {
      const entite = nom as Siret;
      const rangs = tous.filter((rang) => (lignesParBeneficiaire[rang] ?? 0) > 0);
      if (rangs.length === 0) return [];
      const membres = rangs.flatMap((rang) => sirets[rang] ?? []).sort(compareTextes);
      const seul = membres.length === 1 && membres[0] === entite;
      const detail = seul ? [] : membres.map((siret) => toLigne(siret, [siret], [sirets.indexOf(siret)], 1));
      return [toLigne(entite, membres, rangs, 0), ...detail];
    });
  return buildTableauVolume(
    {
      code: `volume-entites-${echelle}` satisfies CodeTableau,
      titre: TITRES[echelle],
      periode: volumes.periode,
      echelle,
      entetes: [ENTETE_SIRET, ENTETE_NOM],
      total: volumes.total,
      notes: ["Les lignes en retrait portent les SIRET sous lesquels les commandes ont été passées."],
    },
    lignes,
  );
}
