import type { CodeDepartement, Siret } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import type { EnTete, LogoEnregistre, PagesLegales, Referent, ReglagesPrestataire } from "./prestataire.ts";

/** A vendor, with the organisme it is. */
export interface PrestataireLu {
  readonly id: string;
  readonly nom: string;
  readonly nature: NatureOrganisme;
  readonly siret: Siret;
  readonly departement: CodeDepartement;
  readonly fuseau: string;
  readonly enTete: EnTete;
  readonly referent: Referent;
  readonly pages: PagesLegales;
  readonly logo: LogoEnregistre | null;
  readonly reglages: ReglagesPrestataire;
  readonly demonstration: boolean;
  readonly version: number;
}

/** Reads a vendor, or null when the organisme is not one. */
export async function findPrestataire(tx: Tx, organismeId: string): Promise<PrestataireLu | null> {
  const lu = await tx
    .selectFrom("prestataire as p")
    .innerJoin("organisme as o", "o.id", "p.organisme_id")
    .where("p.organisme_id", "=", organismeId)
    .select([
      "p.organisme_id as id",
      "o.nom",
      "o.nature",
      "p.siret",
      "p.departement",
      "p.fuseau",
      "p.en_tete as enTete",
      "p.referent",
      "p.pages",
      "p.logo",
      "p.reglages",
      "p.demonstration",
      "p.version",
    ])
    .executeTakeFirst();
  if (lu === undefined) return null;
  return {
    ...lu,
    nature: lu.nature as NatureOrganisme,
    siret: lu.siret as Siret,
    departement: lu.departement as CodeDepartement,
  };
}

/** The vendors one has a mission with, oldest first: a beneficiary is served by one CDG in practice. */
export async function findPrestataireDeMission(tx: Tx, beneficiaireId: string): Promise<string | null> {
  const mission = await tx
    .selectFrom("mission as m")
    .innerJoin("dossier as d", "d.id", "m.dossier_id")
    .where("m.beneficiaire_id", "=", beneficiaireId)
    .orderBy("d.cree_le")
    .limit(1)
    .select("m.prestataire_id")
    .executeTakeFirst();
  return mission?.prestataire_id ?? null;
}
