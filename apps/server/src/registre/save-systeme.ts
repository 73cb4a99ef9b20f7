import {
  type ActionPlan,
  type ActionSystemeFaite,
  getAvancement,
  getStatutSysteme,
  listEcheancesSysteme,
  examineSysteme,
  type Systeme,
} from "@ia-territoires/dossiers/systemes";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { syncEcheancesDossiers } from "../echeances/sync-echeances.ts";
import { addJournal } from "../journal/add-journal.ts";
import { toRecherche } from "../listes/to-recherche.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { getDroit } from "./get-droit.ts";
import type { SystemeCharge } from "./list-systemes-charges.ts";

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
  if (avant.actions === apres.actions) return;
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

/** A system as it was read under the lock of its dossier, and what an action of the rules made of it. */
export interface SystemeASauver {
  readonly charge: SystemeCharge;
  readonly fait: ActionSystemeFaite;
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
  await saveSystemes(tx, ctx, [{ charge, fait }]);
  return charge.version + 1;
}

/**
 * Stores what actions of the rules did to several systems, as {@link saveSysteme} does of one, in as many statements
 * as for one (changed actions of a plan apart, one each).
 *
 * @example
 * await saveSystemes(tx, ctx, [{ charge, fait }])
 */
export async function saveSystemes(
  tx: Tx,
  ctx: Ecrivain,
  systemes: readonly SystemeASauver[],
): Promise<void> {
  if (systemes.length === 0) return;
  const maintenant = ctx.horloge();
  const lignes = systemes.map(({ charge, fait: { systeme } }) => ({
    dossier_id: systeme.id,
    ...toColonnes(systeme, charge.organisme.nom),
    maj_le: maintenant.toISOString(),
  }));
  const ids = systemes.map(({ fait }) => fait.systeme.id);
  // Each was read under the lock of its dossier: its version is still the one that was read.
  await tx
    .updateTable("dossier")
    .where("id", "=", sql<string>`any (${ids}::uuid[])`)
    .set(({ eb }) => ({ version: eb("version", "+", 1) }))
    .execute();
  await sql`
    update systeme s set nom = l.nom, fournisseur = l.fournisseur, usage = l.usage, statut = l.statut,
      classes = l.classes, bloque = l.bloque, questions = l.questions, contenu = l.contenu::jsonb,
      examine_le = l.examine_le, version_texte = l.version_texte, droit = l.droit,
      changement_a_voir = l.changement_a_voir, recherche = l.recherche, maj_le = l.maj_le
    from json_to_recordset(${JSON.stringify(lignes)}::json) as l (dossier_id uuid, nom text, fournisseur text,
      usage text, statut text, classes text[], bloque boolean, questions integer, contenu text, examine_le date,
      version_texte text, droit text, changement_a_voir boolean, recherche text, maj_le timestamptz)
    where s.dossier_id = l.dossier_id`.execute(tx);
  for (const { charge, fait } of systemes) await saveActions(tx, charge.systeme, fait.systeme);
  await recordEvenements(
    tx,
    ctx,
    systemes.map(({ charge, fait }) => ({ fait, version: charge.version + 1 })),
  );
  await syncEcheancesSystemes(
    tx,
    systemes.map(({ charge, fait }) => ({ organismeId: charge.organisme.id, systeme: fait.systeme })),
    maintenant,
  );
}

/** One record of the journal per event, with the version that it makes of the dossier. */
export async function recordEvenements(
  tx: Tx,
  ctx: Ecrivain,
  faits: readonly { readonly fait: ActionSystemeFaite; readonly version: number }[],
): Promise<void> {
  await addJournal(
    tx,
    ctx,
    ...faits.flatMap(({ fait: { systeme, evenements }, version }) =>
      evenements.map(({ type, objetId, donnees }) => ({
        dossierId: systeme.id,
        action: type,
        objetId,
        donnees: { ...donnees, version },
      })),
    ),
  );
}

/** Stores what systems make due, each to its body. */
export async function syncEcheancesSystemes(
  tx: Tx,
  systemes: readonly { readonly organismeId: string; readonly systeme: Systeme }[],
  maintenant: Date,
): Promise<number> {
  return syncEcheancesDossiers(
    tx,
    systemes.map(({ organismeId, systeme }) => ({
      dossierId: systeme.id,
      echeances: listEcheancesSysteme(systeme).map((echeance) => ({ ...echeance, organismeId })),
    })),
    maintenant,
  );
}
