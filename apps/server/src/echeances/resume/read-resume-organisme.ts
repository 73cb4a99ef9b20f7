import { addJours, compareDates, type DateIso } from "@ia-territoires/core";
import { getRappel } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import { inTransaction } from "../../db/in-transaction.ts";
import type { Base } from "../../db/open-base.ts";
import { getAujourdHui } from "../../session/get-aujourd-hui.ts";
import { buildLieu } from "../get-lieu.ts";
import { getHeure, HEURE_ENVOI } from "./heure-envoi.ts";

/** An échéance as the digest says it. */
export interface LigneResume {
  readonly jour: DateIso;
  readonly heure: string | null;
  readonly quoi: string;
  readonly avec: string | null;
  /** Account that has it; null: everybody is told. */
  readonly attribueeA: string | null;
}

/** What the digest of an organisme holds on its day, of which each person is told their part. */
export interface ResumeOrganisme {
  readonly nom: string;
  readonly jour: DateIso;
  readonly retard: readonly LigneResume[];
  readonly duJour: readonly LigneResume[];
  readonly aVenir: readonly LigneResume[];
  /** Accounts that one of their own échéances recalls today, and whether one that is everybody's does. */
  readonly rappeles: ReadonlySet<string | null>;
}

/** How far the digest looks ahead. */
export const HORIZON_JOURS = 7;
const MAXIMUM = 200;

/**
 * Reads, under the rights of an organisme, what it has to do within seven days or is late for. Null when nothing is to
 * be recalled today: before seven in the morning there, on a day that is not worked, or when no échéance reaches one
 * of its reminders.
 *
 * @example
 * await readResumeOrganisme(base, organismeId, new Date()) // => null on a Sunday
 */
export async function readResumeOrganisme(
  base: Base,
  organismeId: string,
  maintenant: Date,
): Promise<ResumeOrganisme | null> {
  const acteur = { utilisateurId: "resume-quotidien", organismeId, mesOrganismes: [organismeId] };
  return inTransaction({ base, acteur }, async (tx) => {
    const organisme = await tx
      .selectFrom("organisme")
      .where("id", "=", organismeId)
      .select(["nom", "departement"])
      .executeTakeFirst();
    if (organisme === undefined) return null;
    const { calendrier, fuseau } = buildLieu(organisme.departement);
    const jour = getAujourdHui(maintenant, fuseau);
    if (getHeure(maintenant, fuseau) < HEURE_ENVOI) return null;
    const lignes = await tx
      .selectFrom("echeance as e")
      .leftJoin("mission as m", "m.dossier_id", "e.dossier_id")
      .leftJoin("organisme as autre", (jointure) =>
        jointure.on((on) =>
          on.or([
            on.and([
              on("m.beneficiaire_id", "=", organismeId),
              on("autre.id", "=", on.ref("m.prestataire_id")),
            ]),
            on.and([
              on("m.beneficiaire_id", "<>", organismeId),
              on("autre.id", "=", on.ref("m.beneficiaire_id")),
            ]),
          ]),
        ),
      )
      // Given to somebody who has left, or who only reads: everybody's again.
      .leftJoin("appartenance as a", (jointure) =>
        jointure
          .onRef("a.utilisateur_id", "=", "e.attribuee_a")
          .onRef("a.organisme_id", "=", "e.organisme_id")
          .on(sql<boolean>`(a.fin_le is null or a.fin_le > ${jour}::date) and a.roles <> array['lecture']`),
      )
      .where("e.organisme_id", "=", organismeId)
      .where("e.etat", "=", "a-faire")
      .where("e.jour", "<=", addJours(jour, HORIZON_JOURS))
      .orderBy("e.jour")
      .orderBy("e.id")
      .limit(MAXIMUM)
      .select(["e.jour", "e.heure", "e.quoi", "autre.nom as avec", "a.utilisateur_id as attribueeA"])
      .execute();
    const lues = lignes.map((ligne) => ({ ...ligne, jour: ligne.jour as DateIso }));
    const rappeles = new Set(
      lues
        .filter((ligne) => getRappel(ligne.jour, jour, calendrier) !== null)
        .map(({ attribueeA }) => attribueeA),
    );
    if (rappeles.size === 0) return null;
    const keep = (signe: number): readonly LigneResume[] =>
      lues.filter((ligne) => Math.sign(compareDates(ligne.jour, jour)) === signe);
    return { nom: organisme.nom, jour, retard: keep(-1), duJour: keep(0), aVenir: keep(1), rappeles };
  });
}
