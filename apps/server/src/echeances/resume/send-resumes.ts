import { addJours, type DateIso } from "@ia-territoires/core";
import { sql } from "kysely";
import { addCourrier } from "../../courrier/add-courrier.ts";
import { inTransaction } from "../../db/in-transaction.ts";
import type { Base } from "../../db/open-base.ts";
import { getAujourdHui } from "../../session/get-aujourd-hui.ts";
import { type CompteOuvert, listComptesOuverts } from "../../session/list-comptes-ouverts.ts";
import { HORIZON_JOURS, readResumeOrganisme, type ResumeOrganisme } from "./read-resume-organisme.ts";
import { keepResumeDe } from "./keep-resume-de.ts";
import { writeResume } from "./write-resume.ts";

const LOT = 500;
const DE_FRONT = 4;

/** Organismes that have anything to do soon or late, whatever it is: the others need not be asked. */
async function listConcernes(base: Base, jour: DateIso): Promise<readonly string[]> {
  const lus = await base.owner
    .selectFrom("echeance")
    .where("etat", "=", "a-faire")
    // A day more than the digest looks ahead: it may be tomorrow already where an organisme works.
    .where("jour", "<=", addJours(jour, HORIZON_JOURS + 1))
    .select("organisme_id")
    .distinct()
    .execute();
  return lus.map(({ organisme_id }) => organisme_id);
}

/** Accounts that asked for no digest. */
async function listRefus(base: Base, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const lus = await base.auth
    .selectFrom("resume_quotidien")
    .where("utilisateur_id", "in", [...ids])
    .where("actif", "=", false)
    .select("utilisateur_id")
    .execute();
  return new Set(lus.map(({ utilisateur_id }) => utilisateur_id));
}

/** Writes the mail of a person once a day, whoever does it and however often; answers whether it did. */
async function writeCourrierDe(
  base: Base,
  compte: CompteOuvert,
  resumes: readonly [ResumeOrganisme, ...ResumeOrganisme[]],
  organismes: readonly string[],
): Promise<boolean> {
  // Of several organismes, none may read what is said of the others: the mail is then in nobody's name.
  const organismeId = organismes.length === 1 ? (organismes[0] ?? null) : null;
  const acteur = { utilisateurId: compte.id, organismeId, mesOrganismes: organismes };
  const { jour } = resumes[0];
  return inTransaction({ base, acteur }, async (tx) => {
    const pris = await sql`
      insert into resume_quotidien (utilisateur_id, dernier_le) values (${compte.id}, ${jour}::date)
      on conflict (utilisateur_id) do update set dernier_le = excluded.dernier_le
        where resume_quotidien.actif and resume_quotidien.dernier_le is distinct from excluded.dernier_le
      returning 1`.execute(tx);
    if (pris.rows.length === 0) return false;
    await addCourrier(tx, {
      modele: "resume-quotidien",
      destinataire: compte.email,
      destinataireId: compte.id,
      organismeId,
      variables: writeResume(compte.nom, resumes),
    });
    return true;
  });
}

/**
 * Writes the daily digests that are due: one mail per person for all its organismes, on a worked day from seven in
 * the morning there, only when an échéance reaches a reminder. Each organisme is read once, under its own rights.
 * Answers how many were written.
 *
 * @example
 * await sendResumes(base, new Date()) // => 42, then 0 for the rest of the day
 */
export async function sendResumes(base: Base, maintenant: Date): Promise<number> {
  const jour = getAujourdHui(maintenant);
  const organismes = await listConcernes(base, jour);
  const concernes = new Set(organismes);
  const lus = new Map<string, ResumeOrganisme | null>();
  let ecrits = 0;
  let apres = "";
  for (;;) {
    const comptes = await listComptesOuverts(base, jour, { apres, taille: LOT, organismes });
    const refus =
      comptes.length === 0
        ? new Set<string>()
        : await listRefus(
            base,
            comptes.map(({ id }) => id),
          );
    const file = comptes.filter(({ id }) => !refus.has(id));
    const work = async (): Promise<void> => {
      for (let compte = file.shift(); compte !== undefined; compte = file.shift()) {
        const siens: string[] = [];
        const resumes: ResumeOrganisme[] = [];
        for (const { organismeId, roles } of compte.appartenances) {
          if (!concernes.has(organismeId) || roles.every((role) => role === "lecture")) continue;
          if (!lus.has(organismeId))
            lus.set(organismeId, await readResumeOrganisme(base, organismeId, maintenant));
          const resume = keepResumeDe(lus.get(organismeId) ?? null, compte.id);
          if (resume === null) continue;
          siens.push(organismeId);
          resumes.push(resume);
        }
        const [premier, ...suite] = resumes;
        if (premier !== undefined && (await writeCourrierDe(base, compte, [premier, ...suite], siens)))
          ecrits += 1;
      }
    };
    await Promise.all(Array.from({ length: DE_FRONT }, work));
    const dernier = comptes.at(-1);
    if (dernier === undefined || comptes.length < LOT) return ecrits;
    apres = dernier.id;
  }
}
