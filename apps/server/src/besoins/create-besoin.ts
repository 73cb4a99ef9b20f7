import { randomUUID } from "node:crypto";
import { nextMission, type RefusMission } from "@ia-territoires/dossiers";
import type { SaisieBesoin } from "@ia-territoires/dossiers/schemas";
import type { Tx } from "../db/in-transaction.ts";
import type { ActionRendue } from "../missions/act-on-mission.ts";
import { openMission } from "../missions/open-mission.ts";
import { saveMission } from "../missions/save-mission.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** A need, and between whom: the acting organisme is one of the two. */
export interface NouveauBesoin extends SaisieBesoin {
  readonly prestataireId: string;
  readonly organismeId: string;
  readonly tarif: string;
}

/**
 * Records a need: what the vendor heard at the first contact, or what a body asks for by itself. The mission is opened
 * with it when there is none; a body that the tariff does not serve gets the clause that says so, and nothing is written.
 *
 * @example
 * await createBesoin(tx, ctx, { prestataireId, organismeId, tarif: "cdg14-ia", texte: "…", services })
 */
export async function createBesoin(
  tx: Tx,
  ctx: ContexteOrganisme,
  { prestataireId, organismeId, tarif, ...saisie }: NouveauBesoin,
): Promise<ActionRendue | RefusMission> {
  if (prestataireId === organismeId || ![prestataireId, organismeId].includes(ctx.organismeId)) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "pas-partie",
      "Un besoin s'enregistre par l'organisme qui l'exprime, ou par le centre de gestion qui le reçoit.",
    );
  }
  const prestataire = await findPrestataire(tx, prestataireId);
  if (prestataire === null) throw notFound("Ce centre de gestion");
  const charge = await openMission(tx, ctx, { prestataire, organismeId, tarif });
  if ("statut" in charge) return charge;
  const besoinId = randomUUID();
  const origine = prestataireId === ctx.organismeId ? ("prestataire" as const) : ("beneficiaire" as const);
  const fait = nextMission(
    charge.mission,
    { type: "enregistrer-besoin", besoinId, origine, ...saisie },
    charge.contexte,
  );
  if (fait.statut === "refus") return fait;
  const version = await saveMission(tx, ctx, charge, fait);
  const { id: missionId } = fait.mission;
  return { statut: "fait", missionId, devisId: null, objetId: besoinId, version, avertissements: [] };
}
