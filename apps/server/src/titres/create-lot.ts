import { randomUUID } from "node:crypto";
import type { Montant } from "@ia-territoires/core";
import { findRefusLot, type RefusTitre, type Titre, type TitrePrepare } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { nextNumero } from "../devis/next-numero.ts";
import { addJournal } from "../journal/add-journal.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { type DemandeLot, planLotDemande } from "./plan-lot-demande.ts";
import { requireVendeur } from "./require-vendeur.ts";
import { toRechercheTitre } from "./to-recherche-titre.ts";

/** A batch to create, and what its preview said: another total means that something changed since. */
export interface NouveauLot extends DemandeLot {
  readonly attendu: { readonly titres: number; readonly montantTtc: Montant };
}

export interface LotCree {
  readonly statut: "fait";
  readonly lotId: string;
  readonly numero: string;
  readonly titres: number;
}

/**
 * Creates a batch and its titres. Exercices and dossiers are locked first, then the plan is made again: an intervention
 * is billed once whatever is clicked, and the ledger's own unique index says the last word. A plan that is not what the
 * preview showed is refused (CONFLICT, `apercu-perime`).
 *
 * @example
 * await createLot(tx, ctx, { exercice: 2026, du, au, ecartes: [], attendu: { titres: 1, montantTtc: "600.00" } })
 */
export async function createLot(
  tx: Tx,
  ctx: ContexteOrganisme,
  { attendu, ...demande }: NouveauLot,
): Promise<LotCree | RefusTitre> {
  const prestataire = await requireVendeur(tx, ctx);
  const maintenant = ctx.horloge();
  const plan = await planLotDemande(tx, prestataire, demande, { maintenant, verrou: true });
  if (plan.statut === "refus") return plan;
  const { titres, totaux } = plan;
  if (titres.length !== attendu.titres || totaux.montantTtc !== attendu.montantTtc) {
    throw new ErreurMetier(
      "CONFLICT",
      "apercu-perime",
      "Ce que l'aperçu montrait a changé entre-temps : rien n'a été enregistré. Relire le nouvel aperçu.",
      { attendu, actuel: { titres: titres.length, montantTtc: totaux.montantTtc } },
    );
  }
  const vide = findRefusLot(titres.length, "preparer");
  if (vide !== undefined) return vide;
  const lotId = randomUUID();
  const numero = await nextNumero(tx, prestataire.id, `LOT-${demande.exercice}`);
  const creeLe = maintenant.toISOString();
  const { exercice, du, au } = demande;
  await tx
    .insertInto("lot_titres")
    .values({
      id: lotId,
      prestataire_id: prestataire.id,
      numero,
      exercice,
      du,
      au,
      statut: "prepare",
      transmis_le: null,
      demonstration: prestataire.demonstration,
      cree_le: creeLe,
    })
    .execute();
  for (const [rang, prepare] of titres.entries()) {
    const reference = `${numero}-${String(rang + 1).padStart(2, "0")}`;
    await insertTitre(tx, ctx, prepare, { prestataireId: prestataire.id, lotId, reference, creeLe });
  }
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "lot-titres-cree",
    objetId: lotId,
    donnees: { numero, exercice, du, au, titres: titres.length, montantTtc: totaux.montantTtc },
  });
  return { statut: "fait", lotId, numero, titres: titres.length };
}

async function insertTitre(
  tx: Tx,
  ctx: ContexteOrganisme,
  prepare: TitrePrepare,
  lot: { prestataireId: string; lotId: string; reference: string; creeLe: string },
): Promise<void> {
  const { prestataireId, lotId, reference, creeLe } = lot;
  const titre: Titre = { ...prepare, id: randomUUID(), lotId, statut: "prepare", rectifications: [] };
  const communes = {
    prestataire_id: prestataireId,
    beneficiaire_id: titre.debiteur.organismeId,
    dossier_id: titre.missionId,
    devis_id: titre.devisId,
    cree_le: creeLe,
  };
  await tx
    .insertInto("titre")
    .values({
      ...communes,
      id: titre.id,
      lot_id: lotId,
      reference,
      exercice: titre.exercice,
      statut: titre.statut,
      demi_journees: titre.demiJournees,
      montant: titre.tva.montantTtc,
      net: titre.tva.montantTtc,
      numero: null,
      bordereau: null,
      emis_le: null,
      contenu: JSON.stringify(titre),
      recherche: toRechercheTitre(titre, reference),
      maj_le: creeLe,
    })
    .execute();
  await tx
    .insertInto("facturation")
    .values(
      titre.lignes.map(({ interventionId, demiJournees }) => ({
        ...communes,
        titre_id: titre.id,
        intervention_id: interventionId,
        demi_journees: demiJournees,
        liberee_le: null,
      })),
    )
    .execute();
  await addJournal(tx, ctx, {
    dossierId: titre.missionId,
    action: "titre-prepare",
    objetId: titre.id,
    donnees: {
      reference,
      exercice: titre.exercice,
      devisId: titre.devisId,
      demiJournees: titre.demiJournees,
      montantTtc: titre.tva.montantTtc,
    },
  });
}
