import { randomUUID } from "node:crypto";
import type { EcheanceDossier } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { canonicalJson } from "../journal/canonical-json.ts";

/** What the rules of a dossier make due, with the organisme that has to act. */
export interface EcheanceASuivre extends Omit<EcheanceDossier, "responsable"> {
  readonly organismeId: string;
}

type Ligne = Awaited<ReturnType<typeof readLignes>>[number];

const readLignes = (tx: Tx, dossierId: string) =>
  tx
    .selectFrom("echeance")
    .where("dossier_id", "=", dossierId)
    .where("cle", "is not", null)
    .selectAll()
    .execute();

/** What is stored of an échéance, and compared: an agenda is told of a change only when there is one. */
function toColonnes({ organismeId, nature, jour, quoi, explication, sources }: EcheanceASuivre) {
  return { organisme_id: organismeId, nature, jour, quoi, explication, sources };
}

/** Done because the dossier says so; done because somebody said so, which stands; else to do. */
function toEtat({ faiteLe }: EcheanceASuivre, ligne: Ligne | undefined) {
  if (faiteLe !== undefined) return { etat: "faite" as const, faite_le: faiteLe, faite_par: null };
  if (ligne !== undefined && ligne.faite_par !== null) {
    return { etat: "faite" as const, faite_le: ligne.faite_le, faite_par: ligne.faite_par };
  }
  return { etat: "a-faire" as const, faite_le: null, faite_par: null };
}

/** The row of an échéance that is not stored yet. */
export function toLigneEcheance(dossierId: string, echeance: EcheanceASuivre, maintenant: Date) {
  const { sources, ...colonnes } = { ...toColonnes(echeance), ...toEtat(echeance, undefined) };
  return {
    ...colonnes,
    sources: JSON.stringify(sources),
    id: randomUUID(),
    dossier_id: dossierId,
    cle: echeance.cle,
    partagee: true,
    maj_le: maintenant.toISOString(),
  };
}

function isChangee(ligne: Ligne, voulue: object): boolean {
  const actuelle = Object.fromEntries(
    Object.keys(voulue).map((colonne) => [colonne, ligne[colonne as keyof Ligne]]),
  );
  return canonicalJson(actuelle) !== canonicalJson(voulue);
}

/**
 * Stores what the rules of a dossier make due now: new échéances are added, changed ones get a new sequence (agendas
 * update them), those that no longer apply are cancelled and not deleted (agendas remove them). What a person marked
 * as done stays done. To be called under the lock of the dossier. Answers how many rows it wrote.
 *
 * @example
 * await syncEcheances(tx, { dossierId, echeances, maintenant }) // => 2
 */
export async function syncEcheances(
  tx: Tx,
  demande: {
    readonly dossierId: string;
    readonly echeances: readonly EcheanceASuivre[];
    readonly maintenant: Date;
  },
): Promise<number> {
  const { dossierId, echeances } = demande;
  const maj_le = demande.maintenant.toISOString();
  const lignes = new Map((await readLignes(tx, dossierId)).map((ligne) => [ligne.cle, ligne]));
  let ecrites = 0;
  for (const echeance of echeances) {
    const ligne = lignes.get(echeance.cle);
    lignes.delete(echeance.cle);
    const voulue = { ...toColonnes(echeance), ...toEtat(echeance, ligne) };
    if (ligne !== undefined && !isChangee(ligne, voulue)) continue;
    // Who it was given to works in the organisme that had to act.
    const autre = ligne !== undefined && ligne.organisme_id !== voulue.organisme_id;
    const sources = JSON.stringify(voulue.sources);
    const valeurs = { ...voulue, sources, maj_le, ...(autre ? { attribuee_a: null } : {}) };
    ecrites += 1;
    if (ligne === undefined) {
      await tx
        .insertInto("echeance")
        .values(toLigneEcheance(dossierId, echeance, demande.maintenant))
        .execute();
    } else await update(tx, ligne, valeurs);
  }
  for (const ligne of lignes.values()) {
    if (ligne.etat === "annulee") continue;
    ecrites += 1;
    await update(tx, ligne, { etat: "annulee", faite_le: null, faite_par: null, maj_le });
  }
  return ecrites;
}

async function update(tx: Tx, { id, sequence, version }: Ligne, valeurs: object): Promise<void> {
  await tx
    .updateTable("echeance")
    .where("id", "=", id)
    .set({ ...valeurs, sequence: sequence + 1, version: version + 1 })
    .execute();
}
