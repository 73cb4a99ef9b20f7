import { randomUUID } from "node:crypto";
import {
  type Action,
  type DemandeDocument,
  findRefusDemande,
  type RefusMission,
} from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { actOnMission, type ActionRendue } from "../missions/act-on-mission.ts";
import { requirePrestataire } from "../missions/require-prestataire.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { findDestinataire } from "./find-destinataire.ts";
import { sendDemande } from "./send-demande.ts";

/** A document to ask, on the version of the mission that was read. */
export interface NouvelleDemande extends Omit<Action<"demander-document">, "type" | "demandeId"> {
  readonly missionId: string;
  readonly version: number;
  /** The vendor tells the body itself: asked for only when no mail can reach it. */
  readonly sansCourriel: boolean;
}

/**
 * Asks a document from a body. When nobody of it has an account, the request leaves by mail, in the same transaction, to
 * its contact; without an address it is refused (`courriel-inconnu`), unless the vendor says that it tells the body itself.
 *
 * @example
 * await createDemande(tx, ctx, { missionId, version, libelle: "Charte", pourLe, sansCourriel: false })
 */
export async function createDemande(
  tx: Tx,
  ctx: ContexteOrganisme,
  { missionId, version, sansCourriel, ...saisie }: NouvelleDemande,
): Promise<ActionRendue | RefusMission> {
  await requirePrestataire(tx, ctx, missionId);
  const { nom, destinataire } = await findDestinataire(tx, missionId);
  const refus = findRefusDemande({ beneficiaire: nom, par: destinataire.par, sansCourriel });
  if (refus !== undefined) return refus;
  const demandeId = randomUUID();
  const action = { type: "demander-document" as const, demandeId, ...saisie };
  const reponse = await actOnMission(tx, ctx, missionId, version, action);
  if (reponse.statut === "refus" || destinataire.par !== "courriel") return reponse;
  const prestataire = await findPrestataire(tx, ctx.organismeId);
  if (prestataire === null) throw notFound("Ce prestataire");
  await sendDemande(tx, {
    demande: await getDemande(tx, demandeId),
    motif: "demande",
    prestataire,
    beneficiaire: { nom, adresse: destinataire.adresse },
  });
  return reponse;
}

async function getDemande(tx: Tx, id: string): Promise<DemandeDocument> {
  const lue = await tx
    .selectFrom("demande_document")
    .where("id", "=", id)
    .select("contenu")
    .executeTakeFirstOrThrow();
  return lue.contenu;
}
