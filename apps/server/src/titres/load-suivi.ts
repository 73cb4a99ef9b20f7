import type { DateIso } from "@ia-territoires/core";
import type { InterventionSuivie, SuiviPlafond } from "@ia-territoires/dossiers";
import { LECTURES_PAR_DEFAUT } from "@ia-territoires/pricing/cdg";
import type { Tx } from "../db/in-transaction.ts";

/** Everything known of the half-days of a mission, as the reconciliation compares it. */
export async function loadSuivi(tx: Tx, missionId: string): Promise<SuiviPlafond> {
  const mission = await tx
    .selectFrom("mission")
    .where("dossier_id", "=", missionId)
    .select(["prestataire_id", "beneficiaire_id", "tarif", "convention"])
    .executeTakeFirstOrThrow();
  const compteurs = await tx
    .selectFrom("compteur_plafond")
    .where("prestataire_id", "=", mission.prestataire_id)
    .where("beneficiaire_id", "=", mission.beneficiaire_id)
    .where("tarif", "=", mission.tarif)
    .orderBy("periode_debut")
    .select(["periode_debut", "pris", "plafond"])
    .execute();
  const mouvements = await tx
    .selectFrom("mouvement_plafond")
    .where("prestataire_id", "=", mission.prestataire_id)
    .where("beneficiaire_id", "=", mission.beneficiaire_id)
    .where("tarif", "=", mission.tarif)
    .orderBy("id")
    .select(["periode_debut", "devis_id", "demi_journees"])
    .execute();
  const devis = await tx
    .selectFrom("devis")
    .where("dossier_id", "=", missionId)
    .orderBy("rang")
    .select("contenu")
    .execute();
  const titres = await tx
    .selectFrom("titre")
    .where("dossier_id", "=", missionId)
    .orderBy("rang")
    .select("contenu")
    .execute();
  const interventions = await tx
    .selectFrom("intervention")
    .where("dossier_id", "=", missionId)
    .orderBy("rang")
    .select(["id", "devis_id as devisId", "date", "demi_journees as demiJournees", "statut"])
    .execute();
  const dateConvention = mission.convention?.dateDebut ?? mission.convention?.signeeLe;
  return {
    tarif: mission.tarif,
    lectures: LECTURES_PAR_DEFAUT,
    ...(dateConvention === undefined ? {} : { dateConvention }),
    compteurs: compteurs.map(({ periode_debut, pris, plafond }) => ({
      periodeDebut: periode_debut as DateIso,
      pris,
      plafond,
    })),
    mouvements: mouvements.map(({ periode_debut, devis_id, demi_journees }) => ({
      periodeDebut: periode_debut as DateIso,
      devisId: devis_id,
      demiJournees: demi_journees,
    })),
    devis: devis.map(({ contenu }) => contenu),
    interventions: interventions.map((lue) => ({
      ...lue,
      statut: lue.statut as InterventionSuivie["statut"],
    })),
    titres: titres.map(({ contenu }) => contenu),
  };
}
