import {
  formatSource,
  formatDateFr,
  formatMontant,
  multiplyMontant,
  parseQuantite,
} from "@ia-territoires/core";
import type { DatedValue } from "@ia-territoires/core";
import { formatDemiJournees } from "../plafond/format-demi-journees.ts";
import type { TrancheImputee } from "../plafond/plan-imputations.ts";
import type { ConditionsTarif, TarifCdg } from "../tarifs/tarif-cdg.ts";
import type { LigneDevis } from "./resultat-devis.ts";

/** One line per tranche, in the order of the demande, each with the sentence that explains its amount. */
export function buildLignes(
  tarif: TarifCdg,
  version: DatedValue<ConditionsTarif>,
  tranches: readonly TrancheImputee[],
): readonly LigneDevis[] {
  const { prixDemiJournee, deplacements } = version.value;
  const frais = deplacements === "inclus" ? ", frais de déplacement inclus" : "";
  return tranches.map(({ tranche, periode }) => {
    const { demiJournees, prevueLe } = tranche;
    const montant = multiplyMontant(prixDemiJournee, demiJournees);
    const calcul = `${formatDemiJournees(demiJournees)} à ${formatMontant(prixDemiJournee)} : ${formatMontant(montant)}${frais}`;
    return {
      libelle: `${tarif.mission}, ${formatDemiJournees(demiJournees)} le ${formatDateFr(prevueLe)}`,
      quantite: parseQuantite(String(demiJournees)),
      prixUnitaire: prixDemiJournee,
      montant,
      explication: `${calcul} (${formatSource(version.source)}). Compte pour : ${periode.libelle}.`,
    };
  });
}
