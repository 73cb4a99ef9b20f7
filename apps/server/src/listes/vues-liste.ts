import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { vueSaveSchema } from "./vue-schemas.ts";

const VUES_MAXIMUM = 50;

/** A view a person keeps: the name, and what the address of the screen says. */
export interface VueListe {
  readonly id: string;
  readonly nom: string;
  readonly recherche: Readonly<Record<string, string | number | boolean>>;
}

/** The views of the acting person on one list, by name; row-level security shows no other. */
export async function readVues(tx: Tx, liste: string): Promise<readonly VueListe[]> {
  const lues = await tx
    .selectFrom("vue_liste")
    .select(["id", "nom", "recherche"])
    .where("liste", "=", liste)
    .orderBy("nom")
    .execute();
  return lues.map(({ recherche, ...lue }) => ({ ...lue, recherche: recherche as VueListe["recherche"] }));
}

/**
 * Keeps a view under a name; the same name again replaces it. A preference, not an act: the journal does not tell it.
 * Refuses a fifty-first view of one list.
 */
export async function saveVue(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "acteur" | "organismeId">,
  { liste, nom, recherche }: z.output<typeof vueSaveSchema>,
): Promise<{ readonly statut: "fait"; readonly id: string }> {
  const deja = await readVues(tx, liste);
  if (deja.length >= VUES_MAXIMUM && !deja.some((vue) => vue.nom === nom)) {
    throw new ErreurMetier(
      "CONFLICT",
      "trop-de-vues",
      `Cette liste a déjà ${VUES_MAXIMUM} vues enregistrées : supprimez-en une.`,
    );
  }
  const { id } = await tx
    .insertInto("vue_liste")
    .values({
      id: randomUUID(),
      utilisateur_id: ctx.acteur.utilisateurId,
      organisme_id: ctx.organismeId,
      liste,
      nom,
      recherche: JSON.stringify(recherche),
    })
    .onConflict((conflit) =>
      conflit
        .columns(["utilisateur_id", "organisme_id", "liste", "nom"])
        .doUpdateSet({ recherche: JSON.stringify(recherche) }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return { statut: "fait", id };
}

/** Forgets a view of the acting person; NOT_FOUND for any other. */
export async function removeVue(tx: Tx, id: string): Promise<{ readonly statut: "fait" }> {
  const { numDeletedRows } = await tx.deleteFrom("vue_liste").where("id", "=", id).executeTakeFirst();
  if (numDeletedRows === 0n) throw notFound("Cette vue");
  return { statut: "fait" };
}
