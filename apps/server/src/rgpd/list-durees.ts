import type { DateIso } from "@ia-territoires/core";
import { DUREES_CONSERVATION, getDureeConservation, type RegleConservation } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";

/** A rule, and what it comes to for an organisme today. */
export interface DureeVue extends RegleConservation {
  /** Days that apply; null where nothing is erased by the lapse of time. */
  readonly enVigueur: number | null;
  /** Whether the organisme chose them. */
  readonly choisie: boolean;
}

/** Lists how long each kind of record is kept for an organisme. */
export async function listDurees(tx: Tx, organismeId: string, jour: DateIso): Promise<readonly DureeVue[]> {
  const choisies = await tx
    .selectFrom("conservation_reglage")
    .where("organisme_id", "=", organismeId)
    .select(["categorie", "jours"])
    .execute();
  return DUREES_CONSERVATION.map((regle) => {
    const choisie = choisies.find(({ categorie }) => categorie === regle.categorie)?.jours;
    const enVigueur = getDureeConservation(regle.categorie, jour, choisie);
    return { ...regle, enVigueur, choisie: choisie !== undefined };
  });
}
