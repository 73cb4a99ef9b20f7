import { randomUUID } from "node:crypto";
import { buildRefus, type Refus } from "@ia-territoires/core";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { CODES_REFUS_RAPPORT, type CodeRefusRapport } from "./codes.ts";
import { drawRapport, type ListeLue } from "./draw-rapport.ts";
import { readListe } from "./read-liste.ts";
import type { rapportCreateSchema, rapportUpdateSchema } from "./rapports-schemas.ts";

type Creation = Omit<z.output<typeof rapportCreateSchema>, "cleIdempotence">;
type Choix = Omit<Creation, "liste">;
/** Who saves, and when. */
type Redacteur = Parameters<typeof addJournal>[1] & Pick<ContexteOrganisme, "organismeId" | "horloge">;

export type ResultatRapport =
  | { readonly statut: "fait"; readonly id: string; readonly version: number }
  | Refus<CodeRefusRapport>;

/** Whether the follow-up that came with a list can be drawn: nothing else has read it yet. */
function hasSuiviLisible({ buildSuivi, noms }: ListeLue, { arreteLe }: Choix): boolean {
  try {
    buildSuivi(arreteLe, noms);
    return true;
  } catch (erreur) {
    if (erreur instanceof TypeError || erreur instanceof RangeError) return false;
    throw erreur;
  }
}

/** What is stored of the choices, and the totals that the library finds with them. */
function toValeurs(lue: ListeLue, choix: Choix) {
  const { titre, debut, fin, arreteLe, avoirs, redaction } = choix;
  const { totaux } = drawRapport(lue, choix);
  return {
    titre,
    debut,
    fin,
    arrete_le: arreteLe,
    avoirs,
    redaction: JSON.stringify(redaction),
    lignes: lue.colonnes.nombre,
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
  ctx: Redacteur,
  { liste, ...choix }: Creation,
  demonstration = false,
): Promise<ResultatRapport> {
  const lecture = await readListe(liste);
  if (lecture.statut === "refus") return lecture;
  if (!hasSuiviLisible(lecture.lue, choix)) {
    const { explication } = CODES_REFUS_RAPPORT["liste-illisible"];
    return buildRefus({ code: "liste-illisible", message: explication, sources: [] });
  }
  const id = randomUUID();
  const maintenant = ctx.horloge().toISOString();
  await tx
    .insertInto("rapport_semestriel")
    .values({
      id,
      organisme_id: ctx.organismeId,
      liste,
      ...toValeurs(lecture.lue, choix),
      demonstration,
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
  ctx: Redacteur,
  { id, version, ...choix }: Omit<z.output<typeof rapportUpdateSchema>, "cleIdempotence">,
): Promise<ResultatRapport> {
  const { liste } = await lock(tx, id, version);
  const lecture = await readListe(liste);
  if (lecture.statut === "refus") return lecture;
  await tx
    .updateTable("rapport_semestriel")
    .where("id", "=", id)
    .set({
      ...toValeurs(lecture.lue, choix),
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
  ctx: Redacteur,
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
  ctx: Redacteur,
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
