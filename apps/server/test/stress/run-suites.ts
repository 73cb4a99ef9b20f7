import { randomUUID } from "node:crypto";
import { addJours, type DateIso, parseDateIso } from "@ia-territoires/core";
import { TRPCError } from "@trpc/server";
import { inTransaction } from "../../src/db/in-transaction.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openBase } from "../../src/db/open-base.ts";
import { reconcileMissions } from "../../src/titres/reconcile-missions.ts";
import { cle, createDevis, fait, makeReady } from "../create-mission.ts";
import { createMonde, type Monde } from "../create-monde.ts";
import { createOrganisme } from "../create-organisme.ts";
import { financier, openComptes } from "../create-titre.ts";
import { actOnSuite, type Poste } from "./suites/act-on-suite.ts";
import { actOnTitres } from "./suites/act-on-titres.ts";
import { drawTirages, listGestes, type Tirage } from "./suites/tirage.ts";

/** What the sequences did, and what must be nothing. */
export interface MesureSuites {
  readonly suites: number;
  readonly actions: number;
  /** How many times each action was done. */
  readonly parGeste: Readonly<Record<string, number>>;
  /** Actions that were only ever refused: the sequences did not get far enough to prove anything of them. */
  readonly gestesJamaisFaits: readonly string[];
  readonly faites: number;
  readonly refusees: number;
  /** Refused because somebody else had moved the mission since it was read. */
  readonly perimees: number;
  readonly titres: number;
  /** Answers that were neither done nor refused. */
  readonly pannes: readonly string[];
  /** Ledger, devis, interventions and titres that do not say the same. */
  readonly ecarts: number;
  readonly plafondsRompus: number;
  readonly journauxRompus: number;
  readonly parSeconde: number;
}

const PLAFOND = 10;
const DEPART = parseDateIso("2026-06-15");
const METIERS = ["referent", "secretaire"] as const;

class Compte {
  actions = 0;
  faites = 0;
  refusees = 0;
  perimees = 0;
  readonly parGeste: Record<string, number> = {};
  readonly pannes = new Set<string>();

  /** Runs one try; twice at the same instant when the draw says so. */
  async try(tirage: Tirage, essai: () => Promise<{ readonly statut: string } | undefined> | undefined) {
    await Promise.all(Array.from({ length: tirage.double ? 2 : 1 }, () => this.#count(tirage, essai)));
  }

  async #count(tirage: Tirage, essai: () => Promise<{ readonly statut: string } | undefined> | undefined) {
    try {
      const reponse = await essai();
      if (reponse === undefined) return;
      this.actions += 1;
      if (reponse.statut !== "fait") {
        this.refusees += 1;
        return;
      }
      this.faites += 1;
      this.parGeste[tirage.geste] = (this.parGeste[tirage.geste] ?? 0) + 1;
    } catch (error) {
      this.actions += 1;
      const conflit = error instanceof TRPCError && error.code === "CONFLICT";
      const refusee = error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR";
      if (conflit) this.perimees += 1;
      else if (refusee) this.refusees += 1;
      else this.pannes.add(`${tirage.geste} : ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** The day moves on by itself as people act, from one civil year into the next. */
class Horloge {
  #jour: DateIso = DEPART;
  #pas = 0;

  readonly now = (): Date => new Date(`${this.#jour}T09:00:00Z`);

  /** A day more every so many tries. */
  advance(tous: number): DateIso {
    this.#pas += 1;
    if (this.#pas % tous === 0) this.#jour = addJours(this.#jour, 5);
    return this.#jour;
  }
}

/** People of the CDG and of one body, each with their own draws, on one mission at the same time. */
async function runSuite(
  monde: Monde,
  compte: Compte,
  options: {
    readonly horloge: Horloge;
    readonly actions: number;
    readonly graine: number;
    readonly rythme: number;
  },
): Promise<string> {
  const organismeId = await createOrganisme(monde.base, "commune", "14");
  const { missionId, devisId } = await createDevis(monde, 6, { organismeId, prevueLe: "2026-09-14" });
  // Half the missions start where a prise de contact does, the others once their first devis can be accepted.
  if (options.graine % 2 === 0) {
    await makeReady(monde, missionId, [devisId]);
    fait(await monde.referent.devis.accept({ ...cle(), devisId }));
  }
  await Promise.all(
    METIERS.map(async (metier, n) => {
      const appel = metier === "referent" ? monde.referent : monde.as("dgs", organismeId);
      const tirages = drawTirages(metier, options.actions / METIERS.length, options.graine * 2 + n);
      let vue: Poste["vue"] | undefined;
      for (const tirage of tirages) {
        const aujourdHui = options.horloge.advance(options.rythme);
        if (vue === undefined || !tirage.perimee) vue = await monde.referent.missions.get({ id: missionId });
        const partie = metier === "referent" ? ("prestataire" as const) : ("beneficiaire" as const);
        const poste = { appel, partie, missionId, organismeId, vue, aujourdHui };
        await compte.try(tirage, () => actOnSuite(poste, tirage));
      }
    }),
  );
  return missionId;
}

/** Sequences of one vendor, eight missions at a time, while its service financier bills over all of them. */
async function runVendeur(
  monde: Monde,
  compte: Compte,
  options: {
    readonly suites: number;
    readonly actions: number;
    readonly graine: number;
    readonly horloge: Horloge;
  },
): Promise<readonly string[]> {
  const { suites, actions, graine, horloge } = options;
  await openComptes(monde, 2026);
  const finances = financier(monde);
  const missions: string[] = [];
  let suivante = 0;
  const rythme = Math.max(1, Math.round((suites * actions) / 60));
  let enCours = true;
  const facturer = (async () => {
    for (const tirage of drawTirages("finances", suites * 4, graine)) {
      if (!enCours) break;
      const aujourdHui = horloge.advance(rythme);
      const exercice = 2026;
      await compte.try(tirage, () => actOnTitres(finances, tirage, { aujourdHui, exercice }));
    }
  })();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let n = suivante++; n < suites; n = suivante++)
        missions.push(await runSuite(monde, compte, { horloge, actions, graine: graine + n, rythme }));
    }),
  );
  enCours = false;
  await facturer;
  return missions;
}

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

/**
 * Runs sequences of actions drawn at random, several people at once on each mission, through the procedures and on a real
 * PostgreSQL: stale pages, double clicks, billing in the middle. Then the books are compared.
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
}): Promise<MesureSuites> {
  const { url, suites, actions, graine, parVendeur = 50 } = options;
  const base = await openBase({ url, dataDir: null, max: 24 });
  const compte = new Compte();
  const total = { ecarts: 0, plafondsRompus: 0, journauxRompus: 0, titres: 0 };
  try {
    await migrate(base);
    const debut = performance.now();
    for (let faites = 0; faites < suites; faites += parVendeur) {
      const horloge = new Horloge();
      const monde = await createMonde(horloge.now, base);
      const reste = Math.min(parVendeur, suites - faites);
      const missions = await runVendeur(monde, compte, {
        suites: reste,
        actions,
        graine: graine + faites,
        horloge,
      });
      const vu = await inspect(monde, missions);
      total.ecarts += vu.ecarts;
      total.plafondsRompus += vu.plafondsRompus;
      total.journauxRompus += vu.journauxRompus;
      total.titres += vu.titres;
    }
    const secondes = (performance.now() - debut) / 1_000;
    const { pannes, actions: essais, parGeste, faites, refusees, perimees } = compte;
    const gestesJamaisFaits = listGestes().filter((geste) => parGeste[geste] === undefined);
    const comptes = {
      suites,
      gestesJamaisFaits,
      actions: essais,
      parGeste,
      faites,
      refusees,
      perimees,
      pannes: [...pannes],
    };
    return { ...comptes, ...total, parSeconde: Math.round(compte.actions / secondes) };
  } finally {
    await base.close();
  }
}
