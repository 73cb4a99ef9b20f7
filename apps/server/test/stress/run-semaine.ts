import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { inTransaction } from "../../src/db/in-transaction.ts";
import { migrate } from "../../src/db/migrate.ts";
import { type Base, openBase } from "../../src/db/open-base.ts";
import { buildContexteAu } from "../../src/demonstration/contexte-demonstration.ts";
import { playScenarios } from "../../src/demonstration/play-scenario.ts";
import { SCENARIOS_MISSIONS } from "../../src/demonstration/scenarios-missions.ts";
import { insertMissions } from "../../src/missions/insert-missions.ts";
import { listBeneficiaires } from "../../src/missions/mission.repository.ts";
import { findPrestataire } from "../../src/prestataire/prestataire.repository.ts";
import { createMonde, type Monde } from "../create-monde.ts";
import { createSiret } from "../create-organisme.ts";

/** How long each reading of the référent's home took, in milliseconds, slowest and middle one. */
export interface MesureSemaine {
  readonly organismes: number;
  readonly missions: number;
  readonly lectures: readonly { readonly quoi: string; readonly mediane: number; readonly pire: number }[];
}

const MAINTENANT = new Date("2026-11-26T10:00:00Z");
/** Missions stored in one transaction. */
const LOT = 250;
const FOIS = 20;

/** Bodies with invented numbers, in a few statements. */
async function insertCorps(base: Base, nombre: number): Promise<readonly string[]> {
  const corps = Array.from({ length: nombre }, (_, rang) => {
    const siret = createSiret();
    const nom = `Commune d'essai ${String(rang)}`;
    const numeros = { siren: siret.slice(0, 9), siret, departement: "14", origine: "annuaire" as const };
    return { id: randomUUID(), nature: "commune", nom, nom_recherche: nom.toLowerCase(), ...numeros };
  });
  for (let debut = 0; debut < nombre; debut += 1_000)
    await base.owner
      .insertInto("organisme")
      .values(corps.slice(debut, debut + 1_000))
      .execute();
  return corps.map(({ id }) => id);
}

/** Gives each body one of the stories of the demonstration, played by the rules, with its whole history. */
async function insertVies(monde: Monde, ids: readonly string[]): Promise<number> {
  const { base, auth, cdg } = monde;
  const options = {
    base,
    auth,
    organismeId: cdg,
    referentId: "r1",
    secretaireId: "s1",
    maintenant: MAINTENANT,
  };
  const ctx = buildContexteAu(options, MAINTENANT);
  let missions = 0;
  for (let debut = 0; debut < ids.length; debut += LOT) {
    const siens = ids.slice(debut, debut + LOT);
    await inTransaction(ctx, async (tx) => {
      const prestataire = await findPrestataire(tx, cdg);
      if (prestataire === null) throw new Error("Le centre de gestion n'est pas un prestataire.");
      const corps = new Map((await listBeneficiaires(tx, siens)).map((un) => [un.id, un]));
      const scenarios = siens.flatMap((qui, rang) => {
        const modele = SCENARIOS_MISSIONS[(debut + rang) % SCENARIOS_MISSIONS.length];
        return modele === undefined ? [] : [{ qui, pas: modele.pas }];
      });
      const jouees = playScenarios(scenarios, corps, { ...options, prestataire });
      missions += jouees.missions.length;
      await insertMissions(tx, ctx, renumber(jouees.missions, debut));
    });
  }
  return missions;
}

type Racontees = Parameters<typeof insertMissions>[2];

/** Numbers of devis begin again with each batch: they are made unlike. */
function renumber(missions: Racontees, debut: number): Racontees {
  const texte = JSON.stringify(missions).replaceAll(
    /"numero":"(\d{4}-\d{4})"/g,
    `"numero":"$1-${String(debut)}"`,
  );
  const lues = JSON.parse(texte) as Racontees;
  return missions.map((mission, rang) => ({
    ...mission,
    pas: mission.pas.map((un, n) => ({ ...un, fait: lues[rang]?.pas[n]?.fait ?? un.fait })),
  })) as unknown as Racontees;
}

async function measure(quoi: string, lire: () => Promise<unknown>) {
  const durees: number[] = [];
  for (let fois = 0; fois < FOIS; fois += 1) {
    const debut = performance.now();
    await lire();
    durees.push(performance.now() - debut);
  }
  durees.sort((a, b) => a - b);
  return { quoi, mediane: durees[Math.floor(FOIS / 2)] ?? 0, pire: durees.at(-1) ?? 0 };
}

/**
 * Reads the référent's week on as many bodies as asked, each with a life of its own played by the rules.
 *
 * @example
 * await runSemaine({ url, organismes: 5_000 }) // => { lectures: [{ quoi: "semaine", mediane: 12, pire: 30 }, …], … }
 */
export async function runSemaine(options: {
  readonly url: string;
  readonly organismes: number;
}): Promise<MesureSemaine> {
  const base = await openBase({ url: options.url, dataDir: null, max: 8 });
  try {
    await migrate(base);
    const monde = await createMonde(() => MAINTENANT, base);
    const missions = await insertVies(monde, await insertCorps(base, options.organismes));
    await sql`analyze`.execute(base.owner);
    const { pilotage, missions: liste, echeances } = monde.referent;
    const page = { page: 1, taille: 50 } as const;
    const lectures = [
      await measure("semaine", () => pilotage.getSemaine()),
      await measure("missions par étape", () => pilotage.getTableau({})),
      await measure("anomalies, première page", () => pilotage.listAnomalies(page)),
      await measure("missions, première page", () => liste.list(page)),
      await measure("échéances, première page", () => echeances.list({ ...page, etat: "a-faire" })),
    ];
    return { organismes: options.organismes, missions, lectures };
  } finally {
    await base.close();
  }
}
