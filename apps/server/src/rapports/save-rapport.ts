import { randomUUID } from "node:crypto";
import type { Refus } from "@ia-territoires/core";
import { calculateRapport, type ColonnesCommandes } from "@ia-territoires/reporting";
import { updateDatesAvoirs } from "@ia-territoires/reporting/lignes";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { CodeRefusRapport } from "./codes.ts";
import { readListe } from "./read-liste.ts";
import type { rapportCreateSchema, rapportUpdateSchema } from "./rapports-schemas.ts";

type Creation = Omit<z.output<typeof rapportCreateSchema>, "cleIdempotence">;
type Choix = Omit<Creation, "liste">;

export type ResultatRapport =
  | { readonly statut: "fait"; readonly id: string; readonly version: number }
  | Refus<CodeRefusRapport>;

/** What is stored of the choices, and the totals that the library finds with them. */
function toValeurs(colonnes: ColonnesCommandes, { titre, debut, fin, arreteLe, avoirs, redaction }: Choix) {
  const lues = avoirs === "date-propre" ? colonnes : updateDatesAvoirs(colonnes);
  const { totaux } = calculateRapport(lues, { periode: { debut, fin }, arreteLe });
  return {
    titre,
    debut,
    fin,
    arrete_le: arreteLe,
    avoirs,
    redaction: JSON.stringify(redaction),
    lignes: colonnes.nombre,
    beneficiaires: totaux.beneficiaires,
    montant_ht: totaux.montantHt,
  };
}

/**
 * Saves a report of the acting organisme: its list, read again, and the choices made on it. The journal says what and
 * when, no amount.
 *
 * @example
 * await createRapport(tx, ctx, saisie) // => { statut: "fait", id: "…", version: 1 }
 */
export async function createRapport(
  tx: Tx,
  ctx: ContexteOrganisme,
  { liste, ...choix }: Creation,
): Promise<ResultatRapport> {
  const lue = await readListe(liste);
  if (lue.statut === "refus") return lue;
  const id = randomUUID();
  const maintenant = ctx.horloge().toISOString();
  await tx
    .insertInto("rapport_semestriel")
    .values({
      id,
      organisme_id: ctx.organismeId,
      liste,
      ...toValeurs(lue.colonnes, choix),
      cree_le: maintenant,
      maj_le: maintenant,
    })
    .execute();
  await write(tx, ctx, "rapport-enregistre", id, choix, 1);
  return { statut: "fait", id, version: 1 };
}

/**
 * Saves other choices or other written parts on the same list. Refuses (CONFLICT) a version that is no longer the stored
 * one.
 *
 * @example
 * await updateRapport(tx, ctx, { id, version: 1, ...choix }) // => { statut: "fait", id, version: 2 }
 */
export async function updateRapport(
  tx: Tx,
  ctx: ContexteOrganisme,
  { id, version, ...choix }: Omit<z.output<typeof rapportUpdateSchema>, "cleIdempotence">,
): Promise<ResultatRapport> {
  const { liste } = await lock(tx, id, version);
  const lue = await readListe(liste);
  if (lue.statut === "refus") return lue;
  await tx
    .updateTable("rapport_semestriel")
    .where("id", "=", id)
    .set({
      ...toValeurs(lue.colonnes, choix),
      version: version + 1,
      maj_le: ctx.horloge().toISOString(),
    })
    .execute();
  await write(tx, ctx, "rapport-modifie", id, choix, version + 1);
  return { statut: "fait", id, version: version + 1 };
}

/** Deletes a report, list included: nothing of it remains but the line of the journal. */
export async function deleteRapport(
  tx: Tx,
  ctx: ContexteOrganisme,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly statut: "fait" }> {
  await lock(tx, id, version);
  await tx.deleteFrom("rapport_semestriel").where("id", "=", id).execute();
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "rapport-supprime",
    objetId: id,
    donnees: { version },
  });
  return { statut: "fait" };
}

async function lock(tx: Tx, id: string, version: number): Promise<{ readonly liste: string }> {
  const lu = await tx
    .selectFrom("rapport_semestriel")
    .where("id", "=", id)
    .select(["version", "liste"])
    .forUpdate()
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce rapport");
  if (lu.version !== version) throw staleVersion("Ce rapport", version, lu.version);
  return lu;
}

async function write(
  tx: Tx,
  ctx: ContexteOrganisme,
  action: string,
  objetId: string,
  { debut, fin, arreteLe, avoirs }: Choix,
  version: number,
): Promise<void> {
  await addJournal(tx, ctx, {
    dossierId: null,
    action,
    objetId,
    donnees: { debut, fin, arreteLe, avoirs, version },
  });
}
