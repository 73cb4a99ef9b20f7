import { formatSiret, getSiren, isSiret, type Refus } from "@ia-territoires/core";
import { sql, type Updateable } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { OrganismeTable } from "./tables.ts";
import { ErreurMetier, notFound, staleVersion } from "../trpc/erreur-metier.ts";
import { buildCorrection, type FicheCorrigible } from "./build-correction.ts";
import { findOrganisme } from "./find-organisme.ts";
import { MODIFIABLE } from "./is-modifiable.ts";
import { listChangements } from "./list-changements.ts";
import { type OrganismeExistant, refuseExistant } from "./refuse-existant.ts";
import type { CorrectionOrganisme } from "./schemas.ts";

/** The new version and the fields that changed, or the organisme that already has the SIRET. */
export type ResultatCorrection =
  | {
      readonly statut: "fait";
      readonly id: string;
      readonly version: number;
      readonly champs: readonly string[];
    }
  | Refus<"siret-deja-attribue", OrganismeExistant>;

/**
 * Corrects the sheet of an organisme under its row version.
 *
 * Throws the error of the procedure: NOT_FOUND when it is not visible, FORBIDDEN when it is not for the acting
 * organisme to correct, CONFLICT (with the stored values that differ) when it has changed since it was read,
 * BAD_REQUEST on a field that this organisme may not have. Refuses, as an answer, the SIRET of another organisme.
 * @example
 * await updateOrganisme(tx, { id, version: 1, assemblee: "conseil municipal", cleIdempotence })
 * // => { statut: "fait", id, version: 2, champs: ["assemblee"] }
 */
export async function updateOrganisme(tx: Tx, correction: CorrectionOrganisme): Promise<ResultatCorrection> {
  const visible = await tx
    .selectFrom("organisme as o")
    .select(MODIFIABLE.as("modifiable"))
    .where("o.id", "=", correction.id)
    .executeTakeFirst();
  if (visible === undefined) throw notFound("Cet organisme");
  if (!visible.modifiable) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "organisme-non-modifiable",
      "Cette fiche ne peut être corrigée que par l'organisme lui-même, par celui qui l'a saisie ou par le prestataire de son département.",
    );
  }
  const fiche = await lockFiche(tx, correction.id);
  if (fiche.version !== correction.version) {
    throw staleVersion("Cette fiche", correction.version, fiche.version, listChangements(fiche, correction));
  }
  const { siret } = correction;
  if (isSiret(siret) && siret !== fiche.siret) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`organisme:${getSiren(siret)}`}, 0))`.execute(
      tx,
    );
    const autre = await findOrganisme(tx, "siret", siret);
    if (autre !== null) return refuseExistant("siret-deja-attribue", autre, `le SIRET ${formatSiret(siret)}`);
  }
  const valeurs: Updateable<OrganismeTable> = buildCorrection(fiche, correction);
  const champs = Object.keys(valeurs);
  const version = champs.length === 0 ? fiche.version : fiche.version + 1;
  if (champs.length > 0) {
    await tx
      .updateTable("organisme")
      .set({ ...valeurs, version, maj_le: sql<string>`current_timestamp` })
      .where("id", "=", correction.id)
      .execute();
  }
  return { statut: "fait", id: correction.id, version, champs };
}

async function lockFiche(tx: Tx, id: string): Promise<FicheCorrigible & { readonly version: number }> {
  return tx
    .selectFrom("organisme")
    .select([
      "nom",
      "nature",
      "siren",
      "siret",
      "assemblee",
      "adresse",
      "contact",
      "departement",
      "departements",
      "origine",
      "version",
    ])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
