import { randomUUID } from "node:crypto";
import type { NatureOrganisme } from "@ia-territoires/dossiers";
import {
  createSysteme as createParRegles,
  type DescriptionSysteme,
  type RefusSysteme,
  type UsageSysteme,
} from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { ActionSystemeRendue } from "./act-on-systeme.ts";
import { buildContexteSysteme } from "./list-systemes-charges.ts";
import { type Ecrivain, recordEvenements, syncEcheancesSystemes, toColonnes } from "./save-systeme.ts";

/** Who declares, for which organisme, when. */
export type Declarant = Ecrivain & Pick<ContexteOrganisme, "demonstration">;

/** Whether the acting organisme serves another under a signed convention. */
async function isServi(tx: Tx, ctx: Declarant, organismeId: string): Promise<boolean> {
  const mission = await tx
    .selectFrom("mission")
    .where("prestataire_id", "=", ctx.organismeId)
    .where("beneficiaire_id", "=", organismeId)
    .where("convention", "is not", null)
    .select("dossier_id")
    .executeTakeFirst();
  return mission !== undefined;
}

/**
 * Declares a system of one's own body, or of a body served under a signed convention: its dossier, its parties and its
 * first screening. Refuses (FORBIDDEN, `organisme-non-servi`) any other body.
 *
 * @example
 * await createSysteme(tx, ctx, { organismeId, nom: "Chatbot", fournisseur: "", finalite: "…", service: "", usage: "projet" })
 */
export async function createSysteme(
  tx: Tx,
  ctx: Declarant,
  { organismeId, ...nouveau }: DescriptionSysteme & { organismeId: string; usage: UsageSysteme },
): Promise<ActionSystemeRendue | RefusSysteme> {
  const organisme = await tx
    .selectFrom("organisme")
    .where("id", "=", organismeId)
    .select(["nom", "nature", "departement"])
    .executeTakeFirst();
  if (organisme === undefined) throw notFound("Cet organisme");
  const parNous = organismeId === ctx.organismeId;
  if (!parNous && !(await isServi(tx, ctx, organismeId))) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "organisme-non-servi",
      `On déclare un système pour son organisme, ou pour un organisme servi sous une convention signée : « ${organisme.nom} » n'en est pas.`,
    );
  }
  const id = randomUUID();
  const maintenant = ctx.horloge();
  const contexte = buildContexteSysteme(organisme.departement, {
    maintenant,
    auteur: ctx.acteur.utilisateurId,
  });
  const nature = organisme.nature as NatureOrganisme;
  const fait = createParRegles({ ...nouveau, id, nature }, contexte);
  if (fait.statut === "refus") return fait;
  await tx
    .insertInto("dossier")
    .values({ id, genre: "systeme", cree_par: ctx.organismeId, demonstration: ctx.demonstration, version: 1 })
    .execute();
  await tx
    .insertInto("dossier_partie")
    .values([
      { dossier_id: id, organisme_id: organismeId, role: "responsable" },
      ...(parNous ? [] : [{ dossier_id: id, organisme_id: ctx.organismeId, role: "accompagnant" as const }]),
    ])
    .execute();
  const instant = maintenant.toISOString();
  await tx
    .insertInto("systeme")
    .values({
      ...toColonnes(fait.systeme, organisme.nom),
      dossier_id: id,
      organisme_id: organismeId,
      cree_le: instant,
      maj_le: instant,
    })
    .execute();
  await recordEvenements(tx, ctx, [{ fait, version: 1 }]);
  await syncEcheancesSystemes(tx, [{ organismeId, systeme: fait.systeme }], maintenant);
  return { statut: "fait", systemeId: id, version: 1 };
}
