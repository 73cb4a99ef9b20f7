import { sql } from "kysely";
import { inTransaction } from "../db/in-transaction.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { findJob } from "./jobs.ts";
import { LISTE_JOBS, ROLES_JOBS } from "./liste-jobs.ts";

/** How many jobs of a kind are in a state, all organismes together, and the last time one was. */
export interface EtatJobs {
  readonly nom: string;
  readonly titre: string;
  readonly etat: string;
  readonly nombre: number;
  readonly dernier: string;
}

export const jobsRouter = router({
  list: procedureListe(LISTE_JOBS),

  /** The queue of the whole installation, as counts: nothing of any organisme is in them. */
  getEtat: procedureFor(ROLES_JOBS).query(({ ctx }) =>
    inTransaction(ctx, async (tx): Promise<readonly EtatJobs[]> => {
      const lus = await sql<Omit<EtatJobs, "titre">>`select * from ia_etat_jobs() order by nom, etat`.execute(
        tx,
      );
      return lus.rows.map((lu) => ({ ...lu, titre: findJob(lu.nom)?.titre ?? lu.nom }));
    }),
  ),
});
