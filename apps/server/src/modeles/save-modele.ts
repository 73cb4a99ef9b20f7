import { randomUUID } from "node:crypto";
import type { SaisieModele } from "@ia-territoires/dossiers/modeles";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { toNomRecherche } from "../organismes/recherche/to-nom-recherche.ts";
import { findPrestataire, type PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { ErreurMetier, notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** What keeping a model answers. */
export interface ModeleGarde {
  readonly statut: "fait";
  readonly modeleId: string;
  readonly version: number;
}

/** The acting organisme as a vendor: who serves nobody has no models (FORBIDDEN, `pas-prestataire`). */
export async function requireAuteur(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "organismeId">,
): Promise<PrestataireLu> {
  const prestataire = await findPrestataire(tx, ctx.organismeId);
  if (prestataire !== null) return prestataire;
  throw new ErreurMetier(
    "FORBIDDEN",
    "pas-prestataire",
    "Votre organisme n'est pas un prestataire : il n'a pas de modèles à copier.",
  );
}

/**
 * Keeps a new model. Its variables were checked by its schema.
 *
 * @example
 * await createModele(tx, ctx, { titre: "Charte", genre: "charte", texte: "{collectivite.nom}" })
 */
export async function createModele(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: SaisieModele,
): Promise<ModeleGarde> {
  const prestataire = await requireAuteur(tx, ctx);
  const id = randomUUID();
  const maintenant = ctx.horloge().toISOString();
  const { titre, genre, texte } = saisie;
  await tx
    .insertInto("modele_document")
    .values({
      id,
      prestataire_id: prestataire.id,
      titre,
      genre,
      texte,
      recherche: toNomRecherche(titre),
      demonstration: prestataire.demonstration,
      cree_le: maintenant,
      maj_le: maintenant,
    })
    .execute();
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "modele-cree",
    objetId: id,
    donnees: { genre, version: 1 },
  });
  return { statut: "fait", modeleId: id, version: 1 };
}

/**
 * Reads a model of the acting vendor and locks it; refuses (CONFLICT, `version-perimee`) a version that is no longer
 * the stored one.
 *
 * @example
 * await lockModele(tx, { modeleId, version: 3 })
 */
export async function lockModele(
  tx: Tx,
  { modeleId, version }: { readonly modeleId: string; readonly version: number },
) {
  const lu = await tx
    .selectFrom("modele_document")
    .where("id", "=", modeleId)
    .select(["id", "titre", "genre", "texte", "version", "archive_le as archiveLe"])
    .forUpdate()
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce modèle");
  if (lu.version !== version) throw staleVersion("Ce modèle", version, lu.version);
  return lu;
}

/**
 * Corrects a model. The documents made from it do not move: the next copy replaces them.
 *
 * @example
 * await updateModele(tx, ctx, { modeleId, version: 1, titre: "Charte", genre: "charte", texte: "…" })
 */
export async function updateModele(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: SaisieModele & { readonly modeleId: string; readonly version: number },
): Promise<ModeleGarde> {
  const { titre, genre, texte, modeleId } = saisie;
  await lockModele(tx, saisie);
  return save(
    tx,
    ctx,
    saisie,
    "modele-modifie",
    { titre, genre, texte, recherche: toNomRecherche(titre) },
    modeleId,
  );
}

/**
 * Puts a model away, or back: put away, it is copied no more; what was made from it stays.
 *
 * @example
 * await archiveModele(tx, ctx, { modeleId, version: 2, archive: true })
 */
export async function archiveModele(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: { readonly modeleId: string; readonly version: number; readonly archive: boolean },
): Promise<ModeleGarde> {
  await lockModele(tx, saisie);
  const archive_le = saisie.archive ? ctx.horloge().toISOString() : null;
  const action = saisie.archive ? "modele-archive" : "modele-repris";
  return save(tx, ctx, saisie, action, { archive_le }, saisie.modeleId);
}

async function save(
  tx: Tx,
  ctx: ContexteOrganisme,
  { version }: { readonly version: number },
  action: string,
  valeurs: Partial<SaisieModele> & { readonly recherche?: string; readonly archive_le?: string | null },
  modeleId: string,
): Promise<ModeleGarde> {
  const suivante = version + 1;
  await tx
    .updateTable("modele_document")
    .where("id", "=", modeleId)
    .set({ ...valeurs, version: suivante, maj_le: ctx.horloge().toISOString() })
    .execute();
  await addJournal(tx, ctx, { dossierId: null, action, objetId: modeleId, donnees: { version: suivante } });
  return { statut: "fait", modeleId, version: suivante };
}
