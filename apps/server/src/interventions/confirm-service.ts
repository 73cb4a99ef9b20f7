import type { Action, RefusMission } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { requireFichiers } from "../fichiers/require-fichiers.ts";
import { type ActionRendue, actOnMission } from "../missions/act-on-mission.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** A confirmation, on the version of the mission that was read. */
export interface Confirmation extends Omit<Action<"confirmer-service-fait">, "type"> {
  readonly missionId: string;
  readonly version: number;
}

/**
 * Confirms the service for the side of the acting organisme. The vendor may also record what the beneficiary signed on
 * paper, with the file that shows it; a beneficiary never confirms for the vendor.
 *
 * @example
 * await confirmService(tx, ctx, { missionId, version, interventionId, partie: "beneficiaire", signataire })
 */
export async function confirmService(
  tx: Tx,
  ctx: ContexteOrganisme,
  { missionId, version, ...saisie }: Confirmation,
): Promise<ActionRendue | RefusMission> {
  const lue = await tx
    .selectFrom("mission")
    .where("dossier_id", "=", missionId)
    .select("prestataire_id")
    .executeTakeFirst();
  if (lue === undefined) throw notFound("Cette mission");
  const cote = lue.prestataire_id === ctx.organismeId ? "prestataire" : "beneficiaire";
  if (cote === "beneficiaire" && saisie.partie === "prestataire") {
    throw new ErreurMetier(
      "FORBIDDEN",
      "reserve-au-prestataire",
      "Le centre de gestion confirme lui-même le service qu'il a fait.",
    );
  }
  if (cote === "prestataire" && saisie.partie === "beneficiaire" && saisie.pieceId === undefined) {
    throw new ErreurMetier(
      "PRECONDITION_FAILED",
      "piece-attendue",
      "Pour noter la confirmation du bénéficiaire à sa place, joindre le document qu'il a signé.",
    );
  }
  await requireFichiers(tx, missionId, saisie.pieceId === undefined ? [] : [saisie.pieceId]);
  return actOnMission(tx, ctx, missionId, version, { type: "confirmer-service-fait", ...saisie });
}
