import type { DateIso } from "@ia-territoires/core";
import { type LotPrepare, planLot, type RefusTitre } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { listExercices } from "./exercices.repository.ts";
import { loadFacturables } from "./load-facturables.ts";
import { findReglageTitres } from "./reglage-titres.ts";

/** A batch as the form asks for it. */
export interface DemandeLot {
  readonly exercice: number;
  readonly du: DateIso;
  readonly au: DateIso;
  /** Devis left for another batch. */
  readonly ecartes: readonly string[];
}

/** What the batch would be today: the same function answers the preview and the creation. */
export async function planLotDemande(
  tx: Tx,
  prestataire: PrestataireLu,
  { exercice, du, au, ecartes }: DemandeLot,
  { maintenant, verrou = false }: { readonly maintenant: Date; readonly verrou?: boolean },
): Promise<(LotPrepare & { readonly tronque: boolean }) | RefusTitre> {
  const exercices = await listExercices(tx, prestataire.id, { verrou });
  const reglage = await findReglageTitres(tx, prestataire.id);
  const facturables = await loadFacturables(tx, { prestataireId: prestataire.id, au, verrou });
  const lot = planLot({
    aujourdHui: getAujourdHui(maintenant, prestataire.fuseau),
    exercice,
    exercices,
    periode: { du, au },
    imputation: reglage === null ? undefined : { chapitre: reglage.chapitre, article: reglage.article },
    servicesFaits: facturables.servicesFaits,
    devis: facturables.devis,
    // Those that a titre holds are not read.
    facturees: new Set(),
    ecartes: new Set(ecartes),
  });
  return lot.statut === "refus" ? lot : { ...lot, tronque: facturables.tronque };
}
