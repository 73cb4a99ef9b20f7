import type { Siret } from "@ia-territoires/core";
import type { Echelle } from "../periodes/colonnes-temps.ts";
import type { Volumes } from "../volumes/volumes.ts";
import { type LigneVolume, buildTableauVolume } from "./build-tableau-volume.ts";
import { compareTextes } from "./compare-textes.ts";
import { ENTETE_NOM, ENTETE_SIRET } from "./entetes.ts";
import type { CodeTableau, Tableau } from "./tableau.ts";

const TITRES: Readonly<Record<Echelle, string>> = {
  mois: "Volume d'affaires par bénéficiaire et par mois",
  trimestre: "Volume d'affaires par bénéficiaire et par trimestre",
  annee: "Volume d'affaires par bénéficiaire et par année",
};

/** Turnover of each body, by SIRET, over months, quarters or years. Bodies without an order in the period are left out. */
export function buildVolumeBeneficiaires(
  volumes: Volumes,
  echelle: Echelle,
  noms: ReadonlyMap<Siret, string>,
): Tableau {
  const { sirets, nombreMois, parBeneficiaire, lignesParBeneficiaire } = volumes;
  const lignes: LigneVolume[] = [];
  for (const [rang, siret] of sirets.entries()) {
    if (lignesParBeneficiaire[rang] === 0) continue;
    lignes.push({
      cle: siret,
      niveau: 0,
      noms: [siret, noms.get(siret) ?? ""],
      mois: parBeneficiaire.subarray(rang * nombreMois, (rang + 1) * nombreMois),
      filtre: { beneficiaires: [siret] },
    });
  }
  lignes.sort((a, b) => compareTextes(a.cle, b.cle));
  return buildTableauVolume(
    {
      code: `volume-beneficiaires-${echelle}` satisfies CodeTableau,
      titre: TITRES[echelle],
      periode: volumes.periode,
      echelle,
      entetes: [ENTETE_SIRET, ENTETE_NOM],
      total: volumes.total,
    },
    lignes,
  );
}
