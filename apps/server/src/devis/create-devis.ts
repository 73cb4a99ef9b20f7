import { randomUUID } from "node:crypto";
import { addJours, buildRefus, type DateIso, getAnnee } from "@ia-territoires/core";
import {
  createMission,
  type Mission,
  nextMission,
  type RefusMission,
  VALIDITE_DEVIS_JOURS,
} from "@ia-territoires/dossiers";
import type { TrancheDevis } from "@ia-territoires/pricing/cdg";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { ActionRendue } from "../missions/act-on-mission.ts";
import {
  buildContexte,
  findMissionId,
  getBeneficiaire,
  getMission,
  listCompteurs,
  type MissionChargee,
  toBeneficiaireMission,
} from "../missions/mission.repository.ts";
import { buildUsages } from "../missions/build-usages.ts";
import { saveMission } from "../missions/save-mission.ts";
import { findPrestataire, type PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { nextNumero } from "./next-numero.ts";

/** A devis to make for a body; its mission is opened with the first one. */
export interface NouveauDevis {
  readonly organismeId: string;
  readonly tarif: string;
  readonly objet: string;
  readonly tranches: readonly TrancheDevis[];
  readonly valideJusquAu?: DateIso | undefined;
  readonly date?: DateIso | undefined;
  readonly derogation?: { readonly motif: string } | undefined;
}

async function getVendeur(tx: Tx, ctx: ContexteOrganisme): Promise<PrestataireLu> {
  const prestataire = await findPrestataire(tx, ctx.organismeId);
  if (prestataire !== null) return prestataire;
  throw new ErreurMetier(
    "FORBIDDEN",
    "pas-prestataire",
    "Votre organisme n'est pas un prestataire : il ne peut pas établir de devis.",
  );
}

async function openMission(
  tx: Tx,
  ctx: ContexteOrganisme,
  prestataire: PrestataireLu,
  nouveau: NouveauDevis,
): Promise<MissionChargee | RefusMission> {
  const cle = { prestataireId: prestataire.id, beneficiaireId: nouveau.organismeId, tarif: nouveau.tarif };
  // Two first devis at the same time open one mission: the second waits, then finds it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mission:${cle.prestataireId}:${cle.beneficiaireId}:${cle.tarif}`}, 0))`.execute(
    tx,
  );
  const connue = await findMissionId(tx, cle);
  if (connue !== null) return getMission(tx, connue, { maintenant: ctx.horloge(), verrou: true });
  const beneficiaire = await getBeneficiaire(tx, nouveau.organismeId);
  const id = randomUUID();
  const usages = buildUsages(await listCompteurs(tx, cle), []);
  const contexte = withDerogation(
    buildContexte(prestataire, usages, ctx.horloge()),
    ctx,
    prestataire,
    nouveau,
  );
  const partie = { siret: prestataire.siret, departement: prestataire.departement };
  const ouverte = createMission(
    { id, prestataire: partie, beneficiaire: toBeneficiaireMission(beneficiaire), tarif: nouveau.tarif },
    contexte,
  );
  if (ouverte.statut === "refus") return ouverte;
  const demonstration = prestataire.demonstration;
  await tx
    .insertInto("dossier")
    .values({ id, genre: "mission", cree_par: prestataire.id, demonstration, version: 0 })
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
    .values({
      dossier_id: id,
      prestataire_id: prestataire.id,
      beneficiaire_id: beneficiaire.id,
      tarif: nouveau.tarif,
    })
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

function withDerogation(
  contexte: MissionChargee["contexte"],
  ctx: ContexteOrganisme,
  prestataire: PrestataireLu,
  { derogation }: NouveauDevis,
): MissionChargee["contexte"] {
  if (derogation === undefined) return contexte;
  const activee = prestataire.reglages.derogationTerritoire === true;
  return {
    ...contexte,
    derogationTerritoire: { motif: derogation.motif, auteur: ctx.acteur.utilisateurId, activee },
  };
}

/** What a creation answers besides the action itself. */
export interface DevisCree extends ActionRendue {
  readonly devisId: string;
  readonly numero: string;
  readonly mission: Pick<Mission, "id" | "tarif">;
}

/**
 * Makes a draft for a body, opening its mission when it is the first: number, price and cap are those of the library
 * at today's usage. A refusal writes nothing and uses no number.
 *
 * @example
 * await createDevis(tx, ctx, { organismeId, tarif: "cdg14-ia", objet: "Atelier", tranches })
 */
export async function createDevis(
  tx: Tx,
  ctx: ContexteOrganisme,
  nouveau: NouveauDevis,
): Promise<DevisCree | RefusMission> {
  const prestataire = await getVendeur(tx, ctx);
  if (nouveau.organismeId === prestataire.id) {
    return buildRefus({
      code: "nature-hors-offre",
      message: "Un prestataire n'établit pas de devis à lui-même.",
      sources: [],
      figures: {},
    });
  }
  const charge = await openMission(tx, ctx, prestataire, nouveau);
  if ("statut" in charge) return charge;
  const contexte = withDerogation(charge.contexte, ctx, prestataire, nouveau);
  const date = nouveau.date ?? contexte.aujourdHui;
  const devisId = randomUUID();
  const numero = await nextNumero(tx, prestataire.id, String(getAnnee(date)));
  const fait = nextMission(
    charge.mission,
    {
      type: "creer-devis",
      devisId,
      numero,
      objet: nouveau.objet,
      tranches: nouveau.tranches,
      date,
      valideJusquAu: nouveau.valideJusquAu ?? addJours(date, VALIDITE_DEVIS_JOURS),
    },
    contexte,
  );
  if (fait.statut === "refus") return fait;
  const version = await saveMission(tx, ctx, charge, fait);
  const { id, tarif } = fait.mission;
  return {
    statut: "fait",
    missionId: id,
    devisId,
    numero,
    version,
    avertissements: fait.avertissements,
    mission: { id, tarif },
  };
}
