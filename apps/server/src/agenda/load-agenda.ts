import { type CodeDepartement, type DateIso, territoireOf } from "@ia-territoires/core";
import {
  buildDevisAgenda,
  type Devis,
  type DevisAgenda,
  type DonneesAgenda,
  type Mission,
} from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { listReferents } from "./list-referents.ts";

/** What stretch of an agenda to read, and devis that must be in it. */
export interface FenetreAgenda {
  readonly du: DateIso;
  readonly au: DateIso;
  readonly maintenant: Date;
  readonly devisIds?: readonly string[];
}

/** The dossier of a devis: what an action on it has to name. */
export interface DossierDevis {
  readonly missionId: string;
  readonly version: number;
  readonly objet: string;
  readonly demonstration: boolean;
}

/** An agenda as rows hold it, with the dossier of each devis by its identifier. */
export interface AgendaCharge {
  readonly donnees: DonneesAgenda;
  readonly dossiers: Readonly<Record<string, DossierDevis>>;
}

interface LigneDevis {
  readonly contenu: Devis;
  readonly convention: NonNullable<Mission["convention"]> | null;
  readonly adhesionsPassees: NonNullable<Mission["adhesionsPassees"]>;
  readonly missionId: string;
  readonly version: number;
  readonly demonstration: boolean;
  readonly beneficiaireId: string;
  readonly beneficiaire: string;
  readonly departement: CodeDepartement;
}

/** Devis that wait for an answer or for half-days, or have some in the stretch. */
async function listDevis(
  tx: Tx,
  prestataireId: string,
  fenetre: FenetreAgenda,
): Promise<readonly LigneDevis[]> {
  const lues = await sql<LigneDevis>`
    select d.contenu, m.convention, m.adhesions_passees as "adhesionsPassees", dos.id as "missionId", dos.version, dos.demonstration,
      o.id as "beneficiaireId", o.nom as beneficiaire, o.departement
    from devis d join mission m on m.dossier_id = d.dossier_id join dossier dos on dos.id = d.dossier_id
      join organisme o on o.id = m.beneficiaire_id
    where d.prestataire_id = ${prestataireId}::uuid and o.departement is not null and (
      d.statut = 'envoye'
      or d.id = any (${[...(fenetre.devisIds ?? [])]}::uuid[])
      or (d.statut = 'accepte' and d.demi_journees >
          (select count(*) from creneau c where c.devis_id = d.id and c.statut <> 'annule'))
      or exists (select from creneau c where c.devis_id = d.id and c.date between ${fenetre.du}::date and ${fenetre.au}::date))
    order by d.rang`.execute(tx);
  return lues.rows;
}

function toDevisAgenda(
  { contenu, convention, adhesionsPassees, beneficiaireId, beneficiaire, departement }: LigneDevis,
  interventions: Mission["interventions"],
): readonly DevisAgenda[] {
  const mission = {
    devis: [contenu],
    interventions,
    adhesionsPassees,
    ...(convention === null ? {} : { convention }),
  };
  return buildDevisAgenda(mission, { id: beneficiaireId, nom: beneficiaire, departement });
}

/**
 * Reads the agenda of a vendor, as it is for itself: référents, absences and closures of the stretch, devis that wait
 * or have half-days there, and all the créneaux of these.
 *
 * @example
 * const { donnees } = await loadAgenda(tx, prestataire, { du: "2027-03-01", au: "2027-05-31", maintenant })
 */
export async function loadAgenda(
  tx: Tx,
  prestataire: PrestataireLu,
  fenetre: FenetreAgenda,
): Promise<AgendaCharge> {
  const { du, au, maintenant } = fenetre;
  const lignes = await listDevis(tx, prestataire.id, fenetre);
  const missionIds = [...new Set(lignes.map(({ missionId }) => missionId))];
  const devisIds = lignes.map(({ contenu }) => contenu.id);
  const interventions = await tx
    .selectFrom("intervention")
    .where(sql<boolean>`dossier_id = any (${missionIds}::uuid[])`)
    .select("contenu")
    .execute();
  const creneaux = await tx
    .selectFrom("creneau")
    .where(sql<boolean>`devis_id = any (${devisIds}::uuid[])`)
    .orderBy("rang")
    .select("contenu")
    .execute();
  const faites = interventions.map(({ contenu }) => contenu);
  return {
    donnees: {
      aujourdHui: getAujourdHui(maintenant, prestataire.fuseau),
      territoire: territoireOf(prestataire.departement),
      referents: (await listReferents(tx, prestataire.id)).map(({ id, nom, jusquAu }) => ({
        id,
        nom,
        jusquAu,
      })),
      ...(await listFermees(tx, prestataire.id, du, au)),
      devis: lignes.flatMap((ligne) => toDevisAgenda(ligne, faites)),
      creneaux: creneaux.map(({ contenu }) => contenu),
    },
    dossiers: Object.fromEntries(
      lignes.map(({ contenu, missionId, version, demonstration }) => [
        contenu.id,
        { missionId, version, objet: contenu.objet, demonstration },
      ]),
    ),
  };
}

async function listFermees(
  tx: Tx,
  organismeId: string,
  du: DateIso,
  au: DateIso,
): Promise<Pick<DonneesAgenda, "absences" | "fermetures">> {
  const absences = await tx
    .selectFrom("absence")
    .where("organisme_id", "=", organismeId)
    .where("au", ">=", du)
    .where("du", "<=", au)
    .orderBy("du")
    .orderBy("id")
    .selectAll()
    .execute();
  const fermetures = await tx
    .selectFrom("fermeture")
    .where("organisme_id", "=", organismeId)
    .where("au", ">=", du)
    .where("du", "<=", au)
    .orderBy("du")
    .orderBy("id")
    .select(["id", "libelle", "du", "au"])
    .execute();
  return {
    fermetures,
    absences: absences.map((absence) => ({
      id: absence.id,
      referentId: absence.referent_id,
      debut: { date: absence.du, demiJournee: absence.du_demi_journee },
      fin: { date: absence.au, demiJournee: absence.au_demi_journee },
    })),
  };
}
