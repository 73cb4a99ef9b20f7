import { groupRangs, sumRangees } from "../volumes/sommes.ts";
import type { Volumes } from "../volumes/volumes.ts";
import { buildTableauVolume } from "./build-tableau-volume.ts";
import { compareTextes } from "./compare-textes.ts";
import { ENTETE_LOT } from "./entetes.ts";
import type { Tableau } from "./tableau.ts";

/** Turnover of each lot, month by month: each lot is its own accord-cadre. */
export function buildVolumeLots(volumes: Volumes): Tableau {
  const { lignesBpu, nombreMois, parLigneBpu, lignesParBpu } = volumes;
  const rangs = groupRangs(lignesBpu, ({ lot }) => lot);
  const lignes = [...rangs]
    .filter(([, places]) => sumRangees(lignesParBpu, places, nombreMois).some((nombre) => nombre > 0))
    .sort(([a], [b]) => compareTextes(a, b))
    .map(([lot, places]) => ({
      cle: lot,
      niveau: 0 as const,
      noms: [lot],
      mois: sumRangees(parLigneBpu, places, nombreMois),
      filtre: { lot },
    }));
  return buildTableauVolume(
    {
      code: "volume-lots",
      titre: "Volume d'affaires par lot et par mois",
      periode: volumes.periode,
      echelle: "mois",
      entetes: [ENTETE_LOT],
      total: volumes.total,
    },
    lignes,
  );
}
