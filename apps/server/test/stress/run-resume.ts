import { sql } from "kysely";
import { deliverCourriers } from "../../src/courrier/deliver-courriers.ts";
import { openSmtp } from "../../src/courrier/open-smtp.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openBase } from "../../src/db/open-base.ts";
import { sendResumes } from "../../src/echeances/resume/send-resumes.ts";
import { startSmtp } from "../start-smtp.ts";

/** What a morning of digests took: written in the outbox, then handed to a local SMTP server. */
export interface MesureResume {
  readonly base: string;
  readonly personnes: number;
  readonly organismes: number;
  readonly echeances: number;
  readonly ecrits: number;
  readonly doubles: number;
  readonly ecritureMs: number;
  readonly recus: number;
  readonly envoiMs: number;
}

/** Tuesday 10 March 2026, half past seven in Paris. */
const MATIN = new Date("2026-03-10T06:30:00Z");
const ECHEANCES_PAR_ORGANISME = 20;

/**
 * Writes and sends the digests of so many people, ten per organisme, each organisme with twenty échéances; then asks
 * again, as another server would, which must write none.
 *
 * @example
 * await runResume({ url: null, personnes: 5_000 }) // => { ecrits: 5000, doubles: 0, … }
 */
export async function runResume(options: {
  readonly url: string | null;
  readonly personnes: number;
}): Promise<MesureResume> {
  const { url, personnes } = options;
  const organismes = Math.ceil(personnes / 10);
  const base = await openBase({ url, dataDir: null, max: 20 });
  const smtp = await startSmtp();
  try {
    await migrate(base);
    const prefixe = `resume-${String(process.pid)}-${String(Date.now())}`;
    const crees = await sql<{ id: string }>`
      insert into organisme (id, nature, nom, nom_recherche, departement, origine)
      select gen_random_uuid(), 'commune', 'Commune ' || n, 'commune ' || n, '14', 'annuaire'
      from generate_series(1, ${organismes}::integer) n returning id`.execute(base.owner);
    const ids = crees.rows.map(({ id }) => id);
    await sql`insert into "user" (id, name, email, "emailVerified")
      select ${prefixe} || n, 'Personne ' || n, ${prefixe} || n || '@essai.invalid', true
      from generate_series(1, ${personnes}::integer) n`.execute(base.auth);
    await sql`insert into appartenance (utilisateur_id, organisme_id, roles)
      select ${prefixe} || n, (${ids}::uuid[])[1 + n % ${organismes}::integer], '{dgs}'
      from generate_series(1, ${personnes}::integer) n`.execute(base.auth);
    for (const organismeId of ids) {
      await base.app.transaction().execute(async (tx) => {
        await sql`select set_config('app.organisme', ${organismeId}, true)`.execute(tx);
        await sql`insert into echeance (id, organisme_id, nature, jour, quoi, partagee, maj_le)
          select gen_random_uuid(), ${organismeId}::uuid, 'saisie', date '2026-03-06' + n, 'Échéance ' || n, false, now()
          from generate_series(1, ${ECHEANCES_PAR_ORGANISME}::integer) n`.execute(tx);
      });
    }
    await sql`analyze`.execute(base.owner);
    const depart = performance.now();
    const ecrits = await sendResumes(base, MATIN);
    const ecritureMs = Math.round(performance.now() - depart);
    const doubles = await sendResumes(base, MATIN);
    const sortie = openSmtp({ url: smtp.url, expediteur: "ne-pas-repondre@essai.invalid" });
    const envoi = performance.now();
    await deliverCourriers({ base, horloge: () => MATIN, sortie, service: "https://ia.essai.invalid" });
    const envoiMs = Math.round(performance.now() - envoi);
    sortie.close();
    return {
      base: base.genre,
      personnes,
      organismes,
      echeances: organismes * ECHEANCES_PAR_ORGANISME,
      ecrits,
      doubles,
      ecritureMs,
      recus: new Set(smtp.recus.flatMap(({ pour }) => pour)).size,
      envoiMs,
    };
  } finally {
    await smtp.stop();
    await base.close();
  }
}
