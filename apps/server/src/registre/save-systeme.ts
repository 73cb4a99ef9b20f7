import {
  type ActionPlan,
  type ActionSystemeFaite,
  getAvancement,
  getStatutSysteme,
  listEcheancesSysteme,
  examineSysteme,
  type Systeme,
} from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { syncEcheances } from "../echeances/sync-echeances.ts";
import { addJournal } from "../journal/add-journal.ts";
import { toRecherche } from "../listes/to-recherche.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { getDroit } from "./get-droit.ts";
import type { SystemeCharge } from "./get-systeme.ts";

/** Who writes in the journal, and when. */
export type Ecrivain = Pick<ContexteOrganisme, "acteur" | "organismeId" | "roles" | "horloge">;

/** The columns that serve lists, all of them told by the rules. */
export function toColonnes(systeme: Systeme, organisme: string) {
  const { actions: _, ...contenu } = systeme;
  const { examen, nom, fournisseur, usage, service } = systeme;
  const { statut, classes } = getStatutSysteme(systeme);
  const relu = examineSysteme(systeme, { asOf: examen.le, textVersion: examen.textVersion });
  if (relu.statut === "refus") throw new RangeError(relu.message);
  const { versionTexte, droit } = getDroit(examen);
  return {
    nom,
    fournisseur,
    usage,
    statut,
    classes: [...classes],
    bloque: relu.classement.flags.includes("national-block"),
    questions: getAvancement(relu.classement).pourLaClasse,
    contenu: JSON.stringify(contenu),
    examine_le: examen.le,
    version_texte: versionTexte,
    droit,
    changement_a_voir: systeme.changements.some(({ vuLe }) => vuLe === undefined),
    recherche: toRecherche(nom, fournisseur, service, organisme),
  };
}

function toLigne({ titre, obligation, responsable, echeance, budget, etat, faiteLe, note }: ActionPlan) {
  return {
    titre,
    obligation: obligation ?? null,
    responsable,
    echeance,
    budget: budget ?? null,
    etat,
    faite_le: faiteLe ?? null,
    note: note ?? null,
  };
}

async function saveActions(tx: Tx, avant: Systeme, apres: Systeme): Promise<void> {
  for (const action of apres.actions) {
    if (avant.actions.includes(action)) continue;
    if (avant.actions.some(({ id }) => id === action.id)) {
      await tx.updateTable("systeme_action").where("id", "=", action.id).set(toLigne(action)).execute();
    } else {
      await tx
        .insertInto("systeme_action")
        .values({ ...toLigne(action), id: action.id, dossier_id: apres.id })
        .execute();
    }
  }
}

/**
 * Stores what an action of the rules did to a system: its row, its actions, its échéances, one journal record per
 * event, and the next version of the dossier, which it answers.
 *
 * @example
 * const version = await saveSysteme(tx, ctx, charge, fait)
 */
export async function saveSysteme(
  tx: Tx,
  ctx: Ecrivain,
  charge: SystemeCharge,
  fait: ActionSystemeFaite,
): Promise<number> {
  const { systeme } = fait;
  const maintenant = ctx.horloge();
  const version = charge.version + 1;
  await tx.updateTable("dossier").where("id", "=", systeme.id).set({ version }).execute();
  await tx
    .updateTable("systeme")
    .where("dossier_id", "=", systeme.id)
    .set({ ...toColonnes(systeme, charge.organisme.nom), maj_le: maintenant.toISOString() })
    .execute();
  await saveActions(tx, charge.systeme, systeme);
  await recordEvenements(tx, ctx, fait, version);
  await syncEcheancesSysteme(tx, charge.organisme.id, systeme, maintenant);
  return version;
}

/** One record of the journal per event. */
export async function recordEvenements(
  tx: Tx,
  ctx: Ecrivain,
  { systeme, evenements }: ActionSystemeFaite,
  version: number,
): Promise<void> {
  for (const { type, objetId, donnees } of evenements) {
    await addJournal(tx, ctx, {
      dossierId: systeme.id,
      action: type,
      objetId,
      donnees: { ...donnees, version },
    });
  }
}

/** Stores what a system makes due, to its body. */
export async function syncEcheancesSysteme(
  tx: Tx,
  organismeId: string,
  systeme: Systeme,
  maintenant: Date,
): Promise<number> {
  const echeances = listEcheancesSysteme(systeme).map((echeance) => ({ ...echeance, organismeId }));
  return syncEcheances(tx, { dossierId: systeme.id, echeances, maintenant });
}
