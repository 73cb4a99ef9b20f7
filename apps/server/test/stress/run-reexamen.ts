import { randomUUID } from "node:crypto";
import type { FactId } from "@ia-territoires/compliance";
import { parseDateIso } from "@ia-territoires/core";
import {
  createSysteme,
  nextSysteme,
  type ReponseDonnee,
  type Systeme,
} from "@ia-territoires/dossiers/systemes";
import { sql } from "kysely";
import { inTransaction } from "../../src/db/in-transaction.ts";
import { migrate } from "../../src/db/migrate.ts";
import { type Base, openBase } from "../../src/db/open-base.ts";
import { fait } from "../../src/demonstration/fait.ts";
import { SCENARIOS_SYSTEMES } from "../../src/demonstration/scenarios-systemes.ts";
import { runJob } from "../../src/jobs/run-job.ts";
import { syncEcheancesSystemes, toColonnes } from "../../src/registre/save-systeme.ts";
import { countStatements } from "../count-statements.ts";
import { createOrganisme } from "../create-organisme.ts";
import { openFichiersEssai } from "../open-fichiers-essai.ts";

/** What screening every register again took through the server. */
export interface MesureReexamen {
  readonly base: string;
  readonly systemes: number;
  readonly organismes: number;
  /** Systems whose duties the text of July 2026 moved. */
  readonly changes: number;
  /** Systems still screened under another law afterwards: none, or the job is wrong. */
  readonly restes: number;
  readonly instructions: number;
  readonly ms: number;
  /** Processor of this process: on PGlite, database included. */
  readonly processeurMs: number;
}

/** Before and after the text of July 2026. */
const AVANT = new Date("2026-06-15T09:00:00Z");
const APRES = new Date("2026-11-25T09:00:00Z");

/**
 * Declares so many systems in registers of `parOrganisme` each, as they stood under the wording of 2024, then runs the
 * job that screens them again under that of 2026.
 *
 * @example
 * await runReexamen({ url: null, systemes: 2_000, parOrganisme: 20 }) // => { systemes: 2000, restes: 0, … }
 */
export async function runReexamen(options: {
  readonly url: string | null;
  readonly systemes: number;
  readonly parOrganisme: number;
}): Promise<MesureReexamen> {
  const { url, systemes, parOrganisme } = options;
  const organismes = Math.ceil(systemes / parOrganisme);
  const ouverte = await openBase({ url, dataDir: null, max: 20 });
  try {
    await migrate(ouverte);
    const modeles = buildModeles();
    for (let rang = 0; rang < organismes; rang += 1) {
      const nombre = Math.min(parOrganisme, systemes - rang * parOrganisme);
      await insertRegistre(ouverte, modeles, nombre);
    }
    await sql`analyze`.execute(ouverte.owner);
    const { base, count } = countStatements(ouverte);
    const fichiers = await openFichiersEssai();
    const depart = performance.now();
    const processeur = process.cpuUsage();
    await runJob(
      { base, horloge: () => APRES, adresse: "https://essai.invalid", fichiers },
      "reexamen-systemes",
      {},
    );
    const ms = Math.round(performance.now() - depart);
    const { user, system } = process.cpuUsage(processeur);
    const processeurMs = Math.round((user + system) / 1_000);
    const lus = await sql<{ restes: number; changes: number }>`
      select count(*) filter (where version_texte <> 'AIA-2026-07-27')::integer as restes,
        count(*) filter (where changement_a_voir)::integer as changes from systeme`.execute(ouverte.owner);
    const { restes, changes } = lus.rows[0] ?? { restes: systemes, changes: 0 };
    return {
      base: ouverte.genre,
      systemes,
      organismes,
      changes,
      restes,
      instructions: count(),
      ms,
      processeurMs,
    };
  } finally {
    await ouverte.close();
  }
}

/** The systems of the demonstration with all their answers, as the rules held them before the text of July 2026. */
function buildModeles(): readonly Systeme[] {
  const contexte = {
    aujourdHui: parseDateIso("2026-06-15"),
    maintenant: AVANT.toISOString(),
    auteur: "essai",
  };
  return SCENARIOS_SYSTEMES.map(({ nom, fournisseur, finalite, service, usage, faits }) => {
    const description = { nom, fournisseur, finalite, service, usage };
    const declare = fait(
      createSysteme({ ...description, id: randomUUID(), nature: "commune" }, contexte),
    ).systeme;
    return Object.entries(faits).reduce((systeme, [question, reponse]) => {
      const action = {
        type: "repondre",
        fait: question as FactId,
        reponse: reponse as ReponseDonnee,
      } as const;
      return fait(nextSysteme(systeme, action, contexte)).systeme;
    }, declare);
  });
}

/** A commune and its register, stored as the server stores it. */
async function insertRegistre(base: Base, modeles: readonly Systeme[], nombre: number): Promise<void> {
  const organismeId = await createOrganisme(base, "commune", "14");
  const systemes = Array.from({ length: nombre }, (_, rang): Systeme => {
    const modele = modeles[rang % modeles.length];
    if (modele === undefined) throw new RangeError("La démonstration n'a pas de système.");
    return { ...modele, id: randomUUID() };
  });
  const acteur = { utilisateurId: "essai", organismeId, mesOrganismes: [organismeId] };
  await inTransaction({ base, acteur }, async (tx) => {
    await tx
      .insertInto("dossier")
      .values(
        systemes.map(({ id }) => ({
          id,
          genre: "systeme" as const,
          cree_par: organismeId,
          demonstration: false,
          version: 1,
        })),
      )
      .execute();
    await tx
      .insertInto("dossier_partie")
      .values(
        systemes.map(({ id }) => ({
          dossier_id: id,
          organisme_id: organismeId,
          role: "responsable" as const,
        })),
      )
      .execute();
    const instants = { cree_le: AVANT.toISOString(), maj_le: AVANT.toISOString() };
    await tx
      .insertInto("systeme")
      .values(
        systemes.map((systeme) => ({
          ...toColonnes(systeme, "Commune d'essai"),
          dossier_id: systeme.id,
          organisme_id: organismeId,
          ...instants,
        })),
      )
      .execute();
    await syncEcheancesSystemes(
      tx,
      systemes.map((systeme) => ({ organismeId, systeme })),
      AVANT,
    );
  });
}
