import type { ActionFaite, Devis, Mission } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { inviteCreneaux } from "../agenda/invite-creneaux.ts";
import { addJournal, type FaitJournal } from "../journal/add-journal.ts";
import { canonicalJson } from "../journal/canonical-json.ts";
import { toRecherche } from "../listes/to-recherche.ts";
import { takePlafond } from "../plafond/take-plafond.ts";
import { syncPilotage } from "../pilotage/sync-pilotage.ts";
import { syncEcheancesMission } from "../echeances/sync-echeances-mission.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { getObjetId } from "./get-objet-id.ts";
import type { MissionChargee } from "./mission.repository.ts";
import { saveParties } from "./save-parties.ts";

async function saveDevis(tx: Tx, charge: MissionChargee, apres: Mission): Promise<void> {
  const avant = new Map(charge.mission.devis.map((devis) => [devis.id, canonicalJson(devis)]));
  for (const devis of apres.devis) {
    const connu = avant.get(devis.id);
    if (connu === canonicalJson(devis)) continue;
    const colonnes = toColonnesDevis(devis, charge.beneficiaire.nom);
    if (connu === undefined) {
      await tx
        .insertInto("devis")
        .values({
          ...colonnes,
          id: devis.id,
          dossier_id: apres.id,
          prestataire_id: charge.prestataire.id,
          beneficiaire_id: charge.beneficiaire.id,
          numero: devis.numero,
        })
        .execute();
    } else {
      await tx.updateTable("devis").where("id", "=", devis.id).set(colonnes).execute();
    }
  }
}

/** What a devis is in its row: its content, and what lists read of it. */
export function toColonnesDevis(devis: Devis, beneficiaire: string) {
  return {
    date: devis.date,
    objet: devis.objet,
    statut: devis.statut,
    montant: devis.resultat.montant,
    demi_journees: devis.resultat.demiJournees,
    contenu: JSON.stringify(devis),
    recherche: toRecherche(devis.numero, devis.objet, beneficiaire),
  };
}

/** Moves the counters of the cap as an action asks; a cap reached meanwhile undoes everything. */
export async function moveCompteurs(
  tx: Tx,
  charge: Pick<MissionChargee, "prestataire" | "beneficiaire">,
  fait: Pick<ActionFaite, "mission" | "mouvements">,
  version: number,
): Promise<void> {
  // Always in the order of time: two acceptances across the same years can then never wait for each other.
  const mouvements = [...fait.mouvements].sort((a, b) => (a.periode.debut < b.periode.debut ? -1 : 1));
  for (const { periode, demiJournees, plafond, devisId } of mouvements) {
    const pris = await takePlafond(tx, {
      prestataireId: charge.prestataire.id,
      beneficiaireId: charge.beneficiaire.id,
      tarif: fait.mission.tarif,
      periodeDebut: periode.debut,
      plafond,
      demiJournees,
      dossierId: fait.mission.id,
      devisId,
      dossierVersion: version,
    });
    if (!pris) {
      throw new ErreurMetier(
        "CONFLICT",
        "plafond-concurrent",
        `Le plafond (${periode.libelle}) a été atteint au même moment par une autre acceptation : rien n'a été enregistré.`,
      );
    }
  }
}

/** What a mission is in its own row, its parts left aside. */
export function toColonnesMission(mission: Mission) {
  const { derogationTerritoire, deliberation, convention, adhesionsPassees = [] } = mission;
  const ecrire = (valeur: object | undefined) => (valeur === undefined ? null : JSON.stringify(valeur));
  return {
    derogation: ecrire(derogationTerritoire),
    deliberation: ecrire(deliberation),
    convention: ecrire(convention),
    adhesions_passees: JSON.stringify(adhesionsPassees),
  };
}

/** What the journal keeps of an action: its events, and what it moved in the ledger of the cap. */
export function listFaitsMission(
  { mission, evenements, mouvements: pris }: Pick<ActionFaite, "mission" | "evenements" | "mouvements">,
  version: number,
): readonly FaitJournal[] {
  const mouvements = pris.map(({ periode, demiJournees, plafond }) => ({
    periode: periode.debut,
    demiJournees,
    plafond,
  }));
  return evenements.map(({ type, ...donnees }) => ({
    dossierId: mission.id,
    action: type,
    objetId: getObjetId(donnees) ?? mission.id,
    donnees: { ...donnees, version, ...(mouvements.length === 0 ? {} : { mouvements }) },
  }));
}

/**
 * Stores what an action of the library did to a mission: what changed in it, movements of the cap, one journal record per event, its stage and anomalies, its échéances, and the next version of the dossier, which it answers.
 *
 * @example
 * const version = await saveMission(tx, ctx, charge, fait)
 */
export async function saveMission(
  tx: Tx,
  ctx: ContexteOrganisme,
  charge: MissionChargee,
  fait: ActionFaite,
): Promise<number> {
  const { mission } = fait;
  const version = charge.version + 1;
  await tx.updateTable("dossier").where("id", "=", mission.id).set({ version }).execute();
  await tx
    .updateTable("mission")
    .where("dossier_id", "=", mission.id)
    .set({
      ...toColonnesMission(mission),
      maj_le: ctx.horloge().toISOString(),
    })
    .execute();
  await saveDevis(tx, charge, mission);
  await saveParties(tx, charge, mission);
  await inviteCreneaux(tx, charge, mission, ctx.horloge());
  await moveCompteurs(tx, charge, fait, version);
  await addJournal(tx, ctx, ...listFaitsMission(fait, version));
  await syncPilotage(tx, charge, mission);
  await syncEcheancesMission(tx, charge, mission, ctx.horloge());
  return version;
}
