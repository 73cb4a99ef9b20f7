import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { ErreurMetier, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { listFautesModele } from "./list-fautes-modele.ts";
import type { TexteCourrier } from "./modele-courrier.ts";
import { type CodeModele, MODELES_COURRIER } from "./modeles.ts";

/** Locks the edited copy of a template and checks the version a form was opened on. */
async function lockVersion(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "organismeId">,
  modele: CodeModele,
  recue: number,
): Promise<number> {
  const lu = await tx
    .selectFrom("courrier_modele")
    .where("organisme_id", "=", ctx.organismeId)
    .where("modele", "=", modele)
    .select("version")
    .forUpdate()
    .executeTakeFirst();
  const actuelle = lu?.version ?? 0;
  if (actuelle !== recue) throw staleVersion("Ce modèle de courrier", recue, actuelle);
  return actuelle;
}

/** Mails given up because of their template leave again with the new one. */
async function retryRefuses(tx: Tx, modele: CodeModele): Promise<void> {
  await tx
    .updateTable("courrier")
    .where("modele", "=", modele)
    .where("etat", "=", "abandonne")
    .where(sql<boolean>`erreur ->> 'nature' = 'modele'`)
    .set({ etat: "a-envoyer", essais: 0, prochain_essai: null, erreur: null, traite_le: null })
    .execute();
}

/** What saving a template answers: its next version, 0 once the default text is back. */
export interface ModeleEnregistre {
  readonly statut: "fait";
  readonly version: number;
}

/**
 * Saves the text an organisme gives to a template. Refuses (BAD_REQUEST, `modele-refuse`, faults by field) a variable
 * that nobody fills in or that went missing, and (CONFLICT) a version that is no longer the stored one. Mails that
 * the former text had stopped leave again.
 *
 * @example
 * await updateModele(tx, ctx, { modele: "essai", version: 0, objet: "Essai", texte: "Bonjour {{nom}}" })
 */
export async function updateModele(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: TexteCourrier & { readonly modele: CodeModele; readonly version: number },
): Promise<ModeleEnregistre> {
  const { modele, objet, texte } = saisie;
  const fautes = listFautesModele(MODELES_COURRIER[modele], saisie);
  if (fautes.length > 0) {
    throw new ErreurMetier(
      "BAD_REQUEST",
      "modele-refuse",
      `Le modèle n'est pas enregistré. ${fautes.map(({ message }) => message).join(" ")}`,
      { champs: fautes.map(({ champ, message }) => ({ chemin: [champ], message })) },
    );
  }
  const version = (await lockVersion(tx, ctx, modele, saisie.version)) + 1;
  const valeurs = { objet, texte, version, maj_le: ctx.horloge().toISOString() };
  await tx
    .insertInto("courrier_modele")
    .values({ organisme_id: ctx.organismeId, modele, ...valeurs })
    .onConflict((conflit) => conflit.columns(["organisme_id", "modele"]).doUpdateSet(valeurs))
    .execute();
  await retryRefuses(tx, modele);
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "modele-courrier-modifie",
    objetId: modele,
    donnees: { version },
  });
  return { statut: "fait", version };
}

/** Gives a template its default text again. */
export async function deleteModele(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: { readonly modele: CodeModele; readonly version: number },
): Promise<ModeleEnregistre> {
  const { modele } = saisie;
  await lockVersion(tx, ctx, modele, saisie.version);
  await tx
    .deleteFrom("courrier_modele")
    .where("organisme_id", "=", ctx.organismeId)
    .where("modele", "=", modele)
    .execute();
  await retryRefuses(tx, modele);
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "modele-courrier-par-defaut",
    objetId: modele,
    donnees: {},
  });
  return { statut: "fait", version: 0 };
}
