import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { inTransaction } from "../../src/db/in-transaction.ts";
import { migrate } from "../../src/db/migrate.ts";
import { type Base, openBase } from "../../src/db/open-base.ts";
import { reconcileMissions } from "../../src/titres/reconcile-missions.ts";
import { createMonde, type Monde } from "../create-monde.ts";
import { Compte, type CompteGeste } from "./suites/compte.ts";
import { listGestes } from "./suites/draw-tirages.ts";
import { Horloge, runVendeur } from "./suites/run-vendeur.ts";

/** What the sequences did, and what must be nothing. */
export interface MesureSuites {
  readonly suites: number;
  /** Every action that may be drawn, in the order of a mission's life, with what became of its tries. */
  readonly gestes: readonly (CompteGeste & { readonly geste: string })[];
  readonly titres: number;
  /** Answers that were neither done nor refused. */
  readonly pannes: readonly string[];
  /** Ledger, devis, interventions and titres that do not say the same. */
  readonly ecarts: number;
  readonly plafondsRompus: number;
  readonly journauxRompus: number;
  /** Transactions that waited for each other; those that the database stopped were tried again. */
  readonly interblocages: number;
  readonly parSeconde: number;
}

const PLAFOND = 10;

/** What must be nothing, whatever was clicked: mismatches, caps broken, journals that do not chain. */
async function inspect(monde: Monde, missions: readonly string[]) {
  const acteur = { utilisateurId: randomUUID(), organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
  const ctx = { base: monde.base, acteur, horloge: () => new Date() };
  const { ecarts } = await reconcileMissions(ctx, monde.cdg);
  const [rompus, titres] = await inTransaction(ctx, async (tx) => [
    await tx
      .selectFrom("mouvement_plafond")
      .where("prestataire_id", "=", monde.cdg)
      .groupBy(["beneficiaire_id", "periode_debut"])
      .having((eb) => eb.fn.sum("demi_journees"), ">", PLAFOND)
      .select("beneficiaire_id")
      .execute(),
    await tx.selectFrom("titre").where("prestataire_id", "=", monde.cdg).select("id").execute(),
  ]);
  let journauxRompus = 0;
  for (const missionId of missions)
    if ((await monde.referent.journal.verify({ missionId })).statut !== "ok") journauxRompus += 1;
  return { ecarts, plafondsRompus: rompus.length, titres: titres.length, journauxRompus };
}

/** Deadlocks that the server has seen in this database since it started. */
async function countInterblocages(base: Base): Promise<number> {
  const { rows } = await sql<{ nombre: number }>`
    select deadlocks::integer as nombre from pg_stat_database where datname = current_database()`.execute(
    base.owner,
  );
  return rows[0]?.nombre ?? 0;
}

/**
 * Runs sequences of actions drawn at random, several people at once on each mission, through the procedures and on a real
 * PostgreSQL: from every stage of a mission, with stale pages, double clicks, billing in the middle, the year closed at
 * the end. Then the books are compared.
 *
 * @example
 * await runSuites({ url, suites: 2_000, actions: 30, graine: 1 }) // => { ecarts: 0, plafondsRompus: 0, pannes: [], … }
 */
export async function runSuites(options: {
  readonly url: string;
  readonly suites: number;
  readonly actions: number;
  readonly graine: number;
  /** Sequences of one vendor. */
  readonly parVendeur?: number;
  /** Called after each vendor, with the sequences done so far. */
  readonly onAvance?: (faites: number) => void;
}): Promise<MesureSuites> {
  const { url, suites, actions, graine, parVendeur = 50, onAvance } = options;
  const base = await openBase({ url, dataDir: null, max: 24 });
  const compte = new Compte();
  const total = { ecarts: 0, plafondsRompus: 0, journauxRompus: 0, titres: 0 };
  try {
    await migrate(base);
    const debut = performance.now();
    for (let faites = 0; faites < suites; faites += parVendeur) {
      const horloge = new Horloge();
      const monde = await createMonde(horloge.now, base);
      const leurs = Math.min(parVendeur, suites - faites);
      const depuis = { suites: leurs, actions, graine: graine + faites };
      const missions = await runVendeur({ monde, compte, horloge, ...depuis });
      const vu = await inspect(monde, missions);
      total.ecarts += vu.ecarts;
      total.plafondsRompus += vu.plafondsRompus;
      total.journauxRompus += vu.journauxRompus;
      total.titres += vu.titres;
      onAvance?.(faites + leurs);
    }
    const secondes = (performance.now() - debut) / 1_000;
    const rien: CompteGeste = { acceptes: 0, refuses: 0, perimes: 0 };
    const gestes = listGestes().map((geste) => ({ geste, ...(compte.parGeste[geste] ?? rien) }));
    const essais = gestes.reduce((somme, g) => somme + g.acceptes + g.refuses + g.perimes, 0);
    const interblocages = await countInterblocages(base);
    const parSeconde = Math.round(essais / secondes);
    return { suites, gestes, pannes: [...compte.pannes], ...total, interblocages, parSeconde };
  } finally {
    await base.close();
  }
}
