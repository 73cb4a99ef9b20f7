import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { toRecherche } from "../listes/to-recherche.ts";
import { notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type {
  formationCreateSchema,
  formationRemoveSchema,
  formationUpdateSchema,
} from "./formation-schemas.ts";
import { openRegistre } from "./open-registre.ts";

type Contenu = Omit<z.output<typeof formationCreateSchema>, "cleIdempotence" | "organismeId">;

/** What recording or correcting a training answers. */
export interface FormationEnregistree {
  readonly statut: "fait";
  readonly id: string;
  readonly version: number;
}

/** The name is not searched: it is erased on its own day, and nobody looks people up here. */
function toColonnes({ publicForme, nom, nombre, le, heures, contenu, formateur, fichierId }: Contenu) {
  return {
    public_forme: publicForme,
    nom,
    nombre,
    le,
    heures,
    contenu,
    formateur,
    fichier_id: fichierId,
    recherche: toRecherche(contenu, formateur),
  };
}

/** A file of the register, not withdrawn; any other is not found. */
async function checkFichier(tx: Tx, dossierId: string, fichierId: string | null): Promise<void> {
  if (fichierId === null) return;
  const lu = await tx
    .selectFrom("fichier")
    .where("id", "=", fichierId)
    .where("dossier_id", "=", dossierId)
    .where("retire_le", "is", null)
    .select("id")
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Cette pièce");
}

/** What happened, without a name nor a text that somebody typed. */
async function write(
  tx: Tx,
  ctx: ContexteOrganisme,
  fait: {
    readonly dossierId: string;
    readonly action: string;
    readonly id: string;
    readonly donnees: object;
  },
): Promise<void> {
  const { dossierId, action, id, donnees } = fait;
  await addJournal(tx, ctx, { dossierId, action, objetId: id, donnees });
}

const toDonnees = ({ publicForme, nombre, le, heures, fichierId }: Contenu, version: number) => ({
  publicForme,
  nombre,
  le,
  heures,
  fichierId,
  version,
});

/**
 * Records a training of one's body, or of a body one serves.
 *
 * @example
 * await createFormation(tx, ctx, { organismeId, publicForme: "elu", nombre: 12, … }) // => { statut: "fait", id: "…", version: 1 }
 */
export async function createFormation(
  tx: Tx,
  ctx: ContexteOrganisme,
  { organismeId, ...contenu }: Omit<z.output<typeof formationCreateSchema>, "cleIdempotence">,
): Promise<FormationEnregistree> {
  const dossierId = await openRegistre(tx, ctx, organismeId);
  await checkFichier(tx, dossierId, contenu.fichierId);
  const id = randomUUID();
  const instant = ctx.horloge().toISOString();
  await tx
    .insertInto("formation")
    .values({
      ...toColonnes(contenu),
      id,
      dossier_id: dossierId,
      organisme_id: organismeId,
      demonstration: ctx.demonstration,
      cree_le: instant,
      maj_le: instant,
    })
    .execute();
  await write(tx, ctx, { dossierId, action: "formation-enregistree", id, donnees: toDonnees(contenu, 1) });
  return { statut: "fait", id, version: 1 };
}

async function lock(tx: Tx, { id, version }: { readonly id: string; readonly version: number }) {
  const lue = await tx
    .selectFrom("formation")
    .where("id", "=", id)
    .select(["version", "dossier_id as dossierId"])
    .forUpdate()
    .executeTakeFirst();
  if (lue === undefined) throw notFound("Cette formation");
  if (lue.version !== version) throw staleVersion("Cette formation", version, lue.version);
  return lue;
}

/** Corrects a training. Refuses (CONFLICT) a version that is no longer the stored one. */
export async function updateFormation(
  tx: Tx,
  ctx: ContexteOrganisme,
  { id, version: recue, ...contenu }: Omit<z.output<typeof formationUpdateSchema>, "cleIdempotence">,
): Promise<FormationEnregistree> {
  const { dossierId } = await lock(tx, { id, version: recue });
  await checkFichier(tx, dossierId, contenu.fichierId);
  const version = recue + 1;
  await tx
    .updateTable("formation")
    .where("id", "=", id)
    .set({ ...toColonnes(contenu), version, maj_le: ctx.horloge().toISOString() })
    .execute();
  await write(tx, ctx, { dossierId, action: "formation-modifiee", id, donnees: toDonnees(contenu, version) });
  return { statut: "fait", id, version };
}

/** Takes a training recorded by mistake away; its file stays in the dossier. */
export async function removeFormation(
  tx: Tx,
  ctx: ContexteOrganisme,
  { id, version }: Omit<z.output<typeof formationRemoveSchema>, "cleIdempotence">,
): Promise<{ readonly statut: "fait"; readonly id: string }> {
  const { dossierId } = await lock(tx, { id, version });
  await tx.deleteFrom("formation").where("id", "=", id).execute();
  await write(tx, ctx, { dossierId, action: "formation-retiree", id, donnees: { version } });
  return { statut: "fait", id };
}
