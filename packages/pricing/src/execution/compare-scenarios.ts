import { compareMontants, formatMontant, subtractMontants } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { Commande } from "../commandes/commande.ts";
import type { DevisCalcule } from "../devis/resultat-devis.ts";

/** Two ways to meet one need, side by side, and why the comparison says less than it seems. */
export interface ComparaisonScenarios {
  readonly statut: "comparaison";
  readonly cdgTtc: Montant;
  /** `null` when the tax of the order is to be checked: then nothing is compared. */
  readonly bpuTtc: Montant | null;
  /** BPU less CDG: positive when the CDG costs less. */
  readonly ecartTtc: Montant | null;
  readonly moinsCher: "cdg" | "bpu" | "egal" | null;
  readonly explication: string;
  /** Sentences to show beside the figures, always. */
  readonly limites: readonly string[];
}

/**
 * Compares half-days of a CDG with an order on a BPU for the same need, both with tax, since a public body pays it.
 *
 * Whether the two meet the same need is the caller's word: the limits of the comparison come with it.
 * @example
 * const devis = calculateDevis({ tarif: "cdg14-ia", date: "2026-03-02", tranches: [{ prevueLe: "2026-03-16", demiJournees: 4 }] }, []);
 * const commande = calculateCommande({ bpu: createBpuIllustratif(), date: "2026-03-02", tva: { lieu: "metropole" }, lignes: [{ code: "L2-CONS-GOUV-CONF", quantite: "2" }] });
 * compareScenarios(devis, commande) // => { moinsCher: "cdg", cdgTtc: "800.00", bpuTtc: "2040.00", ecartTtc: "1240.00", … }
 */
export function compareScenarios(devis: DevisCalcule, commande: Commande): ComparaisonScenarios {
  const cdgTtc = devis.tva.montantTtc;
  const bpuTtc = commande.totalTtc;
  const ecartTtc = bpuTtc && subtractMontants(bpuTtc, cdgTtc);
  const signe = bpuTtc === null ? null : compareMontants(bpuTtc, cdgTtc);
  const moinsCher = signe === null ? null : signe === 0 ? "egal" : signe > 0 ? "cdg" : "bpu";
  return {
    statut: "comparaison",
    cdgTtc,
    bpuTtc,
    ecartTtc,
    moinsCher,
    explication:
      bpuTtc === null
        ? `Centre de gestion : ${formatMontant(cdgTtc)}. Bordereau : TVA à vérifier, la comparaison n'est pas faite.`
        : `Centre de gestion : ${formatMontant(cdgTtc)}. Bordereau : ${formatMontant(bpuTtc)}, toutes taxes comprises.`,
    limites: listLimites(devis, commande),
  };
}

function listLimites(devis: DevisCalcule, commande: Commande): readonly string[] {
  return [
    "Une demi-journée d'agent public et une journée de consultant ne sont pas la même prestation : contenu, livrables et responsabilité diffèrent.",
    "Les demi-journées d'un centre de gestion sont plafonnées par an et demandent une convention après délibération ; un bordereau demande l'adhésion à l'accord-cadre.",
    "La récupération de la TVA (FCTVA, activités assujetties) n'est pas prise en compte.",
    ...(devis.tva.statut === "hors-champ"
      ? ["La TVA des missions facultatives des centres de gestion est discutée (CGI, 256 B)."]
      : []),
    ...(commande.bpu.statut === "illustratif"
      ? ["Les prix du bordereau sont inventés : la comparaison n'est qu'une démonstration."]
      : []),
  ];
}
