import { parsePrixUnitaire, parseQuantite, toQuantite } from "@ia-territoires/core";
import type { TarifCdg } from "../tarifs/tarif-cdg.ts";
import type { PrestationCdg } from "./prestation-cdg.ts";

/** A tariff by half-days, written once for the yearly cap, as one mission among the others. */
export function toPrestation({
  id,
  prestataire,
  mission,
  versions,
  tva,
  fondement,
}: TarifCdg): PrestationCdg {
  return {
    id,
    prestataire,
    mission,
    tva,
    fondement,
    versions: versions.map(({ value, ...version }) => ({
      ...version,
      value: {
        modele: "temps",
        unite: "demi-journee",
        prix: { tous: parsePrixUnitaire(value.prixDemiJournee) },
        pas: parseQuantite("1"),
        minimumFacture: value.minimumDemiJournees === null ? null : toQuantite(value.minimumDemiJournees),
        plafondAnnuel: value.plafondDemiJournees === null ? null : toQuantite(value.plafondDemiJournees),
        deplacements: value.deplacements,
      },
    })),
  };
}
