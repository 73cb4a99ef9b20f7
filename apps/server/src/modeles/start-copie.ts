import { randomUUID } from "node:crypto";
import type { Tx } from "../db/in-transaction.ts";
import { addJob } from "../jobs/add-job.ts";
import { addJournal } from "../journal/add-journal.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { loadSources } from "./load-sources.ts";
import { lockModele, requireAuteur } from "./save-modele.ts";

/** Bodies written in one statement. */
const LOT = 500;

/** What asking for a copy answers. */
export interface CopieDemandee {
  readonly statut: "fait";
  readonly copieId: string;
  readonly cibles: number;
}

/**
 * Asks for the copy of a model to bodies: their list and the text of that moment are kept, a job does the rest. Refuses
 * as not found a mission that is not the vendor's own, and (CONFLICT) a model put away or changed since it was read.
 *
 * @example
 * await startCopie(tx, ctx, { modeleId, version: 1, missionIds: [missionId], avecBlancs: false })
 */
export async function startCopie(
  tx: Tx,
  ctx: ContexteOrganisme,
  demande: {
    readonly modeleId: string;
    readonly version: number;
    readonly missionIds: readonly string[];
    readonly avecBlancs: boolean;
  },
): Promise<CopieDemandee> {
  const prestataire = await requireAuteur(tx, ctx);
  const { titre, genre, texte, archiveLe } = await lockModele(tx, demande);
  if (archiveLe !== null) {
    throw new ErreurMetier("CONFLICT", "modele-archive", "Ce modèle est archivé : il ne se copie plus.");
  }
  const ids = [...new Set(demande.missionIds)];
  const cibles = await loadSources(tx, prestataire, ids);
  if (cibles.length !== ids.length) throw notFound("Une des missions choisies");
  const copieId = randomUUID();
  const { modeleId, avecBlancs } = demande;
  await tx
    .insertInto("copie_modele")
    .values({
      id: copieId,
      modele_id: modeleId,
      prestataire_id: prestataire.id,
      contenu: JSON.stringify({ titre, genre, texte }),
      avec_blancs: avecBlancs,
      etat: "en-cours",
      demandee_par: ctx.acteur.utilisateurId,
      cree_le: ctx.horloge().toISOString(),
    })
    .execute();
  const lignes = cibles.map(({ missionId }, rang) => ({
    copie_id: copieId,
    dossier_id: missionId,
    prestataire_id: prestataire.id,
    rang,
    etat: "a-faire" as const,
  }));
  for (let debut = 0; debut < lignes.length; debut += LOT) {
    await tx
      .insertInto("copie_cible")
      .values(lignes.slice(debut, debut + LOT))
      .execute();
  }
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "copie-modele-demandee",
    objetId: copieId,
    donnees: { modeleId, avecBlancs, cibles: cibles.length },
  });
  await addJob(tx, ctx, "copie-modele", { copieId });
  return { statut: "fait", copieId, cibles: cibles.length };
}

/**
 * Stops a copy: the bodies done keep their document, the others get none. One that is over stays as it is.
 *
 * @example
 * await cancelCopie(tx, ctx, copieId) // => { statut: "fait" }
 */
export async function cancelCopie(
  tx: Tx,
  ctx: ContexteOrganisme,
  copieId: string,
): Promise<{ readonly statut: "fait" }> {
  const lue = await tx.selectFrom("copie_modele").where("id", "=", copieId).select("id").executeTakeFirst();
  if (lue === undefined) throw notFound("Cette copie");
  const arretee = await tx
    .updateTable("copie_modele")
    .where("id", "=", copieId)
    .where("etat", "=", "en-cours")
    .set({ etat: "annulee", finie_le: ctx.horloge().toISOString() })
    .executeTakeFirst();
  if (arretee.numUpdatedRows === 1n) {
    await addJournal(tx, ctx, {
      dossierId: null,
      action: "copie-modele-arretee",
      objetId: copieId,
      donnees: {},
    });
  }
  return { statut: "fait" };
}
