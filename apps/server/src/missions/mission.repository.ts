import type { CodeDepartement, DateIso, Siren, Siret } from "@ia-territoires/core";
import {
  type ContexteMission,
  getNatureOrganisme,
  type Mission,
  type NatureOrganisme,
} from "@ia-territoires/dossiers";
import type { UsagePlafond } from "@ia-territoires/pricing/cdg";
import type { Tx } from "../db/in-transaction.ts";
import type { ContactOrganisme } from "../organismes/tables.ts";
import { findPrestataire, type PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import { buildUsages } from "./build-usages.ts";
import { loadParties } from "./load-parties.ts";

/** The body served, as rows hold it. */
export interface BeneficiaireLu {
  readonly id: string;
  readonly nom: string;
  readonly nature: NatureOrganisme;
  readonly siren: Siren | null;
  readonly siret: Siret | null;
  readonly departement: CodeDepartement | null;
  readonly assemblee: string | null;
  readonly adresse: string | null;
  readonly contact: ContactOrganisme;
  readonly codesPostaux: readonly string[];
}

/** A mission read whole, with what the rules need to know. */
export interface MissionChargee {
  readonly mission: Mission;
  /** Version of the dossier: it moves with every change of the mission or of one of its devis. */
  readonly version: number;
  readonly demonstration: boolean;
  readonly prestataire: PrestataireLu;
  readonly beneficiaire: BeneficiaireLu;
  readonly usages: readonly UsagePlafond[];
  readonly contexte: ContexteMission;
}

/** Reads an organisme to be served, or refuses as not found. */
export async function getBeneficiaire(tx: Tx, id: string): Promise<BeneficiaireLu> {
  const [lu] = await listBeneficiaires(tx, [id]);
  if (lu === undefined) throw notFound("Cet organisme");
  return lu;
}

/** Reads organismes to be served, in no order; one that is not visible is left out. */
export async function listBeneficiaires(tx: Tx, ids: readonly string[]): Promise<readonly BeneficiaireLu[]> {
  const lus = await tx
    .selectFrom("organisme")
    .where("id", "in", ids)
    .select([
      "id",
      "nom",
      "nature",
      "siren",
      "siret",
      "departement",
      "assemblee",
      "adresse",
      "contact",
      "codes_postaux as codesPostaux",
    ])
    .execute();
  return lus.map((lu) => ({
    ...lu,
    nature: lu.nature as NatureOrganisme,
    siren: lu.siren as Siren | null,
    siret: lu.siret as Siret | null,
    departement: lu.departement as CodeDepartement | null,
  }));
}

/** What the rules call the beneficiary; a body without SIREN or département cannot be served yet. */
export function toBeneficiaireMission(
  lu: BeneficiaireLu,
): Omit<Mission["beneficiaire"], "assemblee"> & { assemblee?: string } {
  if (lu.siren === null || lu.departement === null) {
    throw new ErreurMetier(
      "PRECONDITION_FAILED",
      "organisme-incomplet",
      `« ${lu.nom} » n'a pas de SIREN ou de département connu : compléter sa fiche d'abord.`,
    );
  }
  return {
    siren: lu.siren,
    ...(lu.siret === null ? {} : { siret: lu.siret }),
    nature: lu.nature,
    departement: lu.departement,
    ...(lu.assemblee === null ? {} : { assemblee: lu.assemblee }),
  };
}

/** Half-days accepted, period by period, as the counters hold them. */
export async function listCompteurs(
  tx: Tx,
  cle: { prestataireId: string; beneficiaireId: string; tarif: string },
): Promise<readonly { readonly periodeDebut: DateIso; readonly acceptees: number }[]> {
  const lus = await tx
    .selectFrom("compteur_plafond")
    .where("prestataire_id", "=", cle.prestataireId)
    .where("beneficiaire_id", "=", cle.beneficiaireId)
    .where("tarif", "=", cle.tarif)
    .orderBy("periode_debut")
    .select(["periode_debut", "pris"])
    .execute();
  return lus.map((ligne) => ({ periodeDebut: ligne.periode_debut as DateIso, acceptees: ligne.pris }));
}

/** The world as the rules of this vendor see it today. */
export function buildContexte(
  prestataire: PrestataireLu,
  usages: readonly UsagePlafond[],
  maintenant: Date,
): ContexteMission {
  const { transmission, tva } = prestataire.reglages;
  return {
    aujourdHui: getAujourdHui(maintenant, prestataire.fuseau),
    usages,
    ...(transmission === undefined ? {} : { transmission }),
    ...(tva === undefined ? {} : { tva }),
  };
}

/**
 * Reads a mission with its devis and usages; `verrou` locks its dossier until the commit, so that its actions follow
 * one another. Refuses as not found what is not visible to the acting organisme.
 *
 * @example
 * const charge = await getMission(tx, missionId, { maintenant, verrou: true })
 */
export async function getMission(
  tx: Tx,
  id: string,
  options: { readonly maintenant: Date; readonly verrou?: boolean },
): Promise<MissionChargee> {
  const dossiers = tx.selectFrom("dossier").where("id", "=", id).select(["version", "demonstration"]);
  const dossier = await (options.verrou === true ? dossiers.forUpdate() : dossiers).executeTakeFirst();
  const lue = await tx.selectFrom("mission").where("dossier_id", "=", id).selectAll().executeTakeFirst();
  if (dossier === undefined || lue === undefined) throw notFound("Cette mission");
  const prestataire = await findPrestataire(tx, lue.prestataire_id);
  if (prestataire === null) throw notFound("Cette mission");
  const beneficiaire = await getBeneficiaire(tx, lue.beneficiaire_id);
  const devis = await tx
    .selectFrom("devis")
    .where("dossier_id", "=", id)
    .orderBy("rang")
    .select("contenu")
    .execute();
  const { assemblee, ...partie } = toBeneficiaireMission(beneficiaire);
  const mission: Mission = {
    id,
    prestataire: { siret: prestataire.siret, departement: prestataire.departement },
    beneficiaire: { ...partie, assemblee: assemblee ?? getNatureOrganisme(partie.nature).assemblee },
    tarif: lue.tarif,
    ...(lue.derogation === null ? {} : { derogationTerritoire: lue.derogation }),
    ...(lue.deliberation === null ? {} : { deliberation: lue.deliberation }),
    ...(lue.convention === null ? {} : { convention: lue.convention }),
    ...(lue.adhesions_passees.length === 0 ? {} : { adhesionsPassees: lue.adhesions_passees }),
    devis: devis.map((ligne) => ligne.contenu),
    ...(await loadParties(tx, id)),
  };
  const compteurs = await listCompteurs(tx, {
    prestataireId: lue.prestataire_id,
    beneficiaireId: lue.beneficiaire_id,
    tarif: lue.tarif,
  });
  const usages = buildUsages(compteurs, mission.devis);
  return {
    mission,
    version: dossier.version,
    demonstration: dossier.demonstration,
    prestataire,
    beneficiaire,
    usages,
    contexte: buildContexte(prestataire, usages, options.maintenant),
  };
}

/** Identifier of the mission of a vendor for a body under a tariff, when there is one. */
export async function findMissionId(
  tx: Tx,
  cle: { prestataireId: string; beneficiaireId: string; tarif: string },
): Promise<string | null> {
  const lue = await tx
    .selectFrom("mission")
    .where("prestataire_id", "=", cle.prestataireId)
    .where("beneficiaire_id", "=", cle.beneficiaireId)
    .where("tarif", "=", cle.tarif)
    .select("dossier_id")
    .executeTakeFirst();
  return lue?.dossier_id ?? null;
}
