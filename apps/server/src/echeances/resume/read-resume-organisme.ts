import { addJours, compareDates, type DateIso } from "@ia-territoires/core";
import { getRappel } from "@ia-territoires/dossiers";
import { inTransaction } from "../../db/in-transaction.ts";
import type { Base } from "../../db/open-base.ts";
import { getAujourdHui } from "../../session/get-aujourd-hui.ts";
import { buildLieu } from "../get-lieu.ts";

/** An échéance as the digest says it. */
export interface LigneResume {
  readonly jour: DateIso;
  readonly heure: string | null;
  readonly quoi: string;
  readonly avec: string | null;
}

/** What the digest of an organisme holds on its day. */
export interface ResumeOrganisme {
  readonly nom: string;
  readonly jour: DateIso;
  readonly retard: readonly LigneResume[];
  readonly duJour: readonly LigneResume[];
  readonly aVenir: readonly LigneResume[];
}

const HEURE_ENVOI = 7;
/** How far the digest looks ahead. */
export const HORIZON_JOURS = 7;
const MAXIMUM = 200;

function getHeure(instant: Date, fuseau: string): number {
  return Number(
    new Intl.DateTimeFormat("en-GB", { timeZone: fuseau, hour: "2-digit", hourCycle: "h23" }).format(instant),
  );
}

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
      .where("e.organisme_id", "=", organismeId)
      .where("e.etat", "=", "a-faire")
      .where("e.jour", "<=", addJours(jour, HORIZON_JOURS))
      .orderBy("e.jour")
      .orderBy("e.id")
      .limit(MAXIMUM)
      .select(["e.jour", "e.heure", "e.quoi", "autre.nom as avec"])
      .execute();
    const lues = lignes.map((ligne) => ({ ...ligne, jour: ligne.jour as DateIso }));
    if (!lues.some((ligne) => getRappel(ligne.jour, jour, calendrier) !== null)) return null;
    const keep = (signe: number): readonly LigneResume[] =>
      lues.filter((ligne) => Math.sign(compareDates(ligne.jour, jour)) === signe);
    return { nom: organisme.nom, jour, retard: keep(-1), duJour: keep(0), aVenir: keep(1) };
  });
}
