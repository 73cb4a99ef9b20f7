import { randomUUID } from "node:crypto";
import type { EcheanceDossier } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { canonicalJson } from "../journal/canonical-json.ts";

/** What the rules of a dossier make due, with the organisme that has to act. */
export interface EcheanceASuivre extends Omit<EcheanceDossier, "responsable"> {
  readonly organismeId: string;
}

type Ligne = Awaited<ReturnType<typeof readLignes>>[number];

const readLignes = (tx: Tx, dossiers: readonly string[]) =>
  tx
    .selectFrom("echeance")
    .where("dossier_id", "=", sql<string>`any (${[...dossiers]}::uuid[])`)
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

/** What the rules of a dossier make due now, all of it. */
export interface EcheancesDossier {
  readonly dossierId: string;
  readonly echeances: readonly EcheanceASuivre[];
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
  { maintenant, ...dossier }: EcheancesDossier & { readonly maintenant: Date },
): Promise<number> {
  return syncEcheancesDossiers(tx, [dossier], maintenant);
}

/**
 * Stores what the rules of several dossiers make due, as {@link syncEcheances} does of one, in three statements at
 * most. To be called under the locks of these dossiers.
 *
 * @example
 * await syncEcheancesDossiers(tx, [{ dossierId, echeances }], maintenant) // => 2
 */
export async function syncEcheancesDossiers(
  tx: Tx,
  dossiers: readonly EcheancesDossier[],
  maintenant: Date,
): Promise<number> {
  const lues = await readLignes(
    tx,
    dossiers.map(({ dossierId }) => dossierId),
  );
  const parDossier = new Map<string | null, Map<string | null, Ligne>>();
  for (const ligne of lues) {
    const lignes = parDossier.get(ligne.dossier_id) ?? new Map<string | null, Ligne>();
    parDossier.set(ligne.dossier_id, lignes.set(ligne.cle, ligne));
  }
  const ajouts: ReturnType<typeof toLigneEcheance>[] = [];
  const changements: ReturnType<typeof toChangement>[] = [];
  for (const { dossierId, echeances } of dossiers) {
    const lignes = parDossier.get(dossierId) ?? new Map<string | null, Ligne>();
    for (const echeance of echeances) {
      const ligne = lignes.get(echeance.cle);
      lignes.delete(echeance.cle);
      const voulue = { ...toColonnes(echeance), ...toEtat(echeance, ligne) };
      if (ligne === undefined) ajouts.push(toLigneEcheance(dossierId, echeance, maintenant));
      else if (isChangee(ligne, voulue)) changements.push(toChangement(ligne, voulue));
    }
    for (const ligne of lignes.values()) {
      if (ligne.etat === "annulee") continue;
      changements.push(toChangement(ligne, { etat: "annulee", faite_le: null, faite_par: null }));
    }
  }
  if (ajouts.length > 0) await insert(tx, ajouts);
  if (changements.length > 0) await update(tx, changements, maintenant);
  return ajouts.length + changements.length;
}

type Colonnes = ReturnType<typeof toColonnes> & Pick<Ligne, "etat" | "faite_le" | "faite_par">;

/** A stored row with what changes of it; who it was given to works in the organisme that had to act. */
function toChangement(ligne: Ligne, voulue: Partial<Colonnes>) {
  const { id, organisme_id, nature, jour, quoi, explication, sources, etat, faite_le, faite_par } = ligne;
  const avant = { id, organisme_id, nature, jour, quoi, explication, sources, etat, faite_le, faite_par };
  const apres = { ...avant, ...voulue };
  return { ...apres, autre: apres.organisme_id !== organisme_id };
}

async function insert(tx: Tx, lignes: readonly ReturnType<typeof toLigneEcheance>[]): Promise<void> {
  await sql`
    insert into echeance (id, organisme_id, dossier_id, cle, nature, jour, quoi, explication, sources, partagee, etat,
      faite_le, faite_par, maj_le)
    select l.id, l.organisme_id, l.dossier_id, l.cle, l.nature, l.jour, l.quoi, l.explication, l.sources::jsonb,
      l.partagee, l.etat, l.faite_le, l.faite_par, l.maj_le
    from json_to_recordset(${JSON.stringify(lignes)}::json) as l (id uuid, organisme_id uuid, dossier_id uuid, cle text,
      nature text, jour date, quoi text, explication text, sources text, partagee boolean, etat text, faite_le date,
      faite_par text, maj_le timestamptz)`.execute(tx);
}

async function update(
  tx: Tx,
  lignes: readonly ReturnType<typeof toChangement>[],
  maintenant: Date,
): Promise<void> {
  await sql`
    update echeance e set organisme_id = l.organisme_id, nature = l.nature, jour = l.jour, quoi = l.quoi,
      explication = l.explication, sources = l.sources, etat = l.etat, faite_le = l.faite_le, faite_par = l.faite_par,
      attribuee_a = case when l.autre then null else e.attribuee_a end, maj_le = ${maintenant.toISOString()}::timestamptz,
      sequence = e.sequence + 1, version = e.version + 1
    from json_to_recordset(${JSON.stringify(lignes)}::json) as l (id uuid, organisme_id uuid, nature text, jour date,
      quoi text, explication text, sources jsonb, etat text, faite_le date, faite_par text, autre boolean)
    where e.id = l.id`.execute(tx);
}
