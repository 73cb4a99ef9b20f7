import { createHash, randomUUID } from "node:crypto";
import { buildRefus, type Refus } from "@ia-territoires/core";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { lockPersonnes, refuseSansAdministrateur } from "../personnes/keep-administrateur.ts";
import { findPersonne } from "../personnes/find-personne.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** What an erasure answers: its certificate, and how much of each kind went. */
export interface PersonneEffacee {
  readonly statut: "fait";
  readonly certificatId: string;
  readonly efface: Readonly<Record<string, number>>;
  readonly conserve: readonly string[];
}

/** What an erasure leaves, and why (RGPD, art. 17(3)(b) and (d)). */
const CONSERVE = [
  "Journal : l'identifiant du compte, sans nom, pour que la chaîne des actions reste vérifiable.",
  "Conventions, délibérations et délégations : nom et qualité de qui a signé, comme dans l'acte (archives publiques).",
  "Fiches d'intervention et service fait : nom et qualité de qui était présent ou a confirmé (pièces justificatives).",
  "Fichiers déposés : ils appartiennent à leur dossier.",
];

/**
 * Erases a person of the acting organisme (RGPD, art. 17). The journal, which holds identifiers, stays valid. Refuses
 * one's own account, one that also serves another organisme, and the last administrator.
 *
 * @example
 * await deletePersonne(tx, ctx, utilisateurId) // => { statut: "fait", certificatId: "…", efface: { sessions: 1, … }, … }
 */
export async function deletePersonne(
  tx: Tx,
  ctx: ContexteOrganisme,
  utilisateurId: string,
): Promise<
  PersonneEffacee | Refus<"effacement-de-soi" | "personne-presente-ailleurs" | "dernier-administrateur">
> {
  if (utilisateurId === ctx.acteur.utilisateurId) {
    return buildRefus({
      code: "effacement-de-soi",
      message: "Vous agissez avec ce compte : un autre administrateur peut l'effacer à votre demande.",
      sources: [],
    });
  }
  await lockPersonnes(tx, ctx.organismeId);
  const jour = getAujourdHui(ctx.horloge());
  const personne = await findPersonne(tx, { organismeId: ctx.organismeId, jour, utilisateurId });
  if (personne === null) throw notFound("Cette personne");
  const { rows } = await sql<{ fait: Readonly<Record<string, number>> | null }>`
    select ia_effacer_personne(${utilisateurId}, ${jour}::date) as fait`.execute(tx);
  const efface = rows[0]?.fait ?? null;
  if (efface === null) {
    return buildRefus({
      code: "personne-presente-ailleurs",
      message:
        "Le compte de cette personne sert aussi à un autre organisme : mettez fin à son accès ici, il y sera effacé plus tard.",
      sources: [],
    });
  }
  await tx.deleteFrom("absence").where("referent_id", "=", utilisateurId).execute();
  const refus = await refuseSansAdministrateur(tx, ctx.organismeId);
  if (refus !== null) return refus;
  const certificatId = randomUUID();
  await tx
    .insertInto("certificat")
    .values({
      id: certificatId,
      organisme_id: ctx.organismeId,
      genre: "effacement",
      categorie: "personne",
      regle: JSON.stringify({ titre: "Effacement d'une personne", efface, conserve: CONSERVE }),
      nombre: 1,
      empreinte: createHash("sha256").update(utilisateurId).digest("hex"),
      fait_le: ctx.horloge().toISOString(),
    })
    .execute();
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "personne-effacee",
    objetId: utilisateurId,
    donnees: { efface, certificatId },
  });
  return { statut: "fait", certificatId, efface, conserve: CONSERVE };
}
