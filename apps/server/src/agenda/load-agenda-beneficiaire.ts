import { territoireOf } from "@ia-territoires/core";
import {
  type Absence,
  buildDevisAgenda,
  type DemiJournee,
  type DonneesAgenda,
} from "@ia-territoires/dossiers";
import type { DateIso } from "@ia-territoires/core";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { MissionChargee } from "../missions/mission.repository.ts";
import { listReferents } from "./list-referents.ts";

interface Occupation {
  readonly du: DateIso;
  readonly duDemiJournee: DemiJournee;
  readonly au: DateIso;
  readonly auDemiJournee: DemiJournee;
}

/**
 * Reads the agenda of a vendor as a body it serves may know it: its own mission, and when its référent cannot come;
 * neither with whom nor why.
 *
 * @example
 * const donnees = await loadAgendaBeneficiaire(tx, charge, { referentId, du: "2027-03-01", au: "2027-05-31" })
 */
export async function loadAgendaBeneficiaire(
  tx: Tx,
  charge: MissionChargee,
  demande: { readonly referentId: string | null; readonly du: DateIso; readonly au: DateIso },
): Promise<DonneesAgenda> {
  const { mission, prestataire, beneficiaire, contexte } = charge;
  const { referentId, du, au } = demande;
  const lues =
    referentId === null
      ? []
      : (
          await sql<Occupation>`select du, du_demi_journee as "duDemiJournee", au, au_demi_journee as "auDemiJournee"
            from ia_occupations(${prestataire.id}::uuid, ${referentId}, ${du}::date, ${au}::date)`.execute(tx)
        ).rows;
  const absences = lues.map(
    (lue, rang): Absence => ({
      id: String(rang),
      referentId: referentId ?? "",
      debut: { date: lue.du, demiJournee: lue.duDemiJournee },
      fin: { date: lue.au, demiJournee: lue.auDemiJournee },
    }),
  );
  const referents = await listReferents(tx, prestataire.id);
  return {
    aujourdHui: contexte.aujourdHui,
    territoire: territoireOf(prestataire.departement),
    referents: referents.map(({ id, nom, jusquAu }) => ({ id, nom, jusquAu })),
    fermetures: [],
    absences,
    devis: buildDevisAgenda(mission, { ...beneficiaire, departement: mission.beneficiaire.departement }),
    creneaux: mission.creneaux,
  };
}
