import { randomUUID } from "node:crypto";
import { createMission, type RefusMission } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { buildUsages } from "./build-usages.ts";
import {
  buildContexte,
  findMissionId,
  getBeneficiaire,
  getMission,
  listCompteurs,
  type MissionChargee,
  toBeneficiaireMission,
} from "./mission.repository.ts";
import { saveMission } from "./save-mission.ts";

/** Whom a mission is for, and under which tariff. */
export interface MissionAOuvrir {
  readonly prestataire: PrestataireLu;
  /** The body served. */
  readonly organismeId: string;
  readonly tarif: string;
  readonly derogation?: { readonly motif: string } | undefined;
}

/** The context of the rules, with the derogation to the territory that the vendor gives now. */
export function withDerogation(
  contexte: MissionChargee["contexte"],
  ctx: ContexteOrganisme,
  { prestataire, derogation }: MissionAOuvrir,
): MissionChargee["contexte"] {
  if (derogation === undefined) return contexte;
  const activee = prestataire.reglages.derogationTerritoire === true;
  return {
    ...contexte,
    derogationTerritoire: { motif: derogation.motif, auteur: ctx.acteur.utilisateurId, activee },
  };
}

/**
 * Gives the mission of a vendor for a body under a tariff, locked, and opens it when there is none: by the vendor at
 * the first contact or the first devis, or by the body that asks. A refusal of the rules writes nothing.
 *
 * @example
 * await openMission(tx, ctx, { prestataire, organismeId, tarif: "cdg14-ia" })
 */
export async function openMission(
  tx: Tx,
  ctx: ContexteOrganisme,
  demande: MissionAOuvrir,
): Promise<MissionChargee | RefusMission> {
  const { prestataire, organismeId, tarif } = demande;
  const cle = { prestataireId: prestataire.id, beneficiaireId: organismeId, tarif };
  // Two first contacts at the same time open one mission: the second waits, then finds it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mission:${cle.prestataireId}:${cle.beneficiaireId}:${tarif}`}, 0))`.execute(
    tx,
  );
  const connue = await findMissionId(tx, cle);
  if (connue !== null) return getMission(tx, connue, { maintenant: ctx.horloge(), verrou: true });
  const beneficiaire = await getBeneficiaire(tx, organismeId);
  const id = randomUUID();
  const usages = buildUsages(await listCompteurs(tx, cle), []);
  const contexte = withDerogation(buildContexte(prestataire, usages, ctx.horloge()), ctx, demande);
  const partie = { siret: prestataire.siret, departement: prestataire.departement };
  const ouverte = createMission(
    { id, prestataire: partie, beneficiaire: toBeneficiaireMission(beneficiaire), tarif },
    contexte,
  );
  if (ouverte.statut === "refus") return ouverte;
  const { demonstration } = prestataire;
  await tx
    .insertInto("dossier")
    .values({ id, genre: "mission", cree_par: ctx.organismeId, demonstration, version: 0 })
    .execute();
  await tx
    .insertInto("dossier_partie")
    .values([
      { dossier_id: id, organisme_id: prestataire.id, role: "prestataire" },
      { dossier_id: id, organisme_id: beneficiaire.id, role: "beneficiaire" },
    ])
    .execute();
  await tx
    .insertInto("mission")
    .values({ dossier_id: id, prestataire_id: prestataire.id, beneficiaire_id: beneficiaire.id, tarif })
    .execute();
  const charge = {
    mission: ouverte.mission,
    version: 0,
    demonstration,
    prestataire,
    beneficiaire,
    usages,
    contexte,
  };
  return { ...charge, version: await saveMission(tx, ctx, charge, ouverte) };
}
