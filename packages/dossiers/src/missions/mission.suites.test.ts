import { addJours } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ActionMission, ContexteMission } from "./action-mission.ts";
import { CONVENTION, d, DELIBERATION, ouvrir } from "./exemples.ts";
import { getAvancementDevis, sumDemiJournees } from "./get-avancement-devis.ts";
import type { Mission } from "./mission.ts";
import { nextMission } from "./next-mission.ts";

// Any action, in any order, on any devis or intervention: whatever was allowed, what the clauses forbid is never met.

const PLAFOND = 10;
const DEPART = d("2026-06-15");

/** What one draw says of an action: which one, on what, how much, how many days later. */
interface Tirage {
  readonly geste: (typeof GESTES)[number];
  readonly rang: number;
  readonly demiJournees: number;
  readonly jours: number;
  readonly attente: number;
}

const GESTES = [
  "creer-devis",
  "envoyer-devis",
  "enregistrer-deliberation",
  "enregistrer-convention",
  "accepter-devis",
  "decliner-devis",
  "annuler-devis",
  "solder-devis",
  "planifier-intervention",
  "modifier-intervention",
  "realiser-intervention",
  "rediger-fiche",
  "confirmer-service-fait",
  "annuler-intervention",
  "denoncer-convention",
  "renouveler-adhesion",
] as const;
/** Those without which a sequence goes nowhere are drawn more often. */
const tirage = fc.record<Tirage>({
  geste: fc.oneof(
    { arbitrary: fc.constantFrom(...GESTES), weight: 1 },
    {
      arbitrary: fc.constantFrom(
        "creer-devis",
        "envoyer-devis",
        "enregistrer-deliberation",
        "enregistrer-convention",
        "accepter-devis",
        "planifier-intervention",
        "realiser-intervention",
        "confirmer-service-fait",
      ),
      weight: 2,
    },
  ),
  rang: fc.nat(5),
  demiJournees: fc.integer({ min: 1, max: 6 }),
  jours: fc.integer({ min: -20, max: 260 }),
  attente: fc.nat(12),
});

/** The ledger as the counters of a vendor hold it: half-days taken in each period. */
class Livre {
  readonly #pris = new Map<DateIso, number>();

  add(
    mouvements: readonly { readonly periode: { readonly debut: DateIso }; readonly demiJournees: number }[],
  ) {
    for (const { periode, demiJournees } of mouvements)
      this.#pris.set(periode.debut, (this.#pris.get(periode.debut) ?? 0) + demiJournees);
  }

  toUsages(): ContexteMission["usages"] {
    return [...this.#pris].map(([periodeDebut, acceptees]) => ({ periodeDebut, acceptees, devisees: 0 }));
  }

  get pris(): ReadonlyMap<DateIso, number> {
    return this.#pris;
  }
}

const pick = <T>(liste: readonly T[], rang: number): T | undefined => liste[rang % Math.max(1, liste.length)];

/** The action a draw stands for, on what the mission holds; undefined when there is nothing to do it on. */
function toAction(mission: Mission, { geste, rang, demiJournees, jours }: Tirage, le: DateIso, n: number) {
  const devis = pick(mission.devis, rang);
  const intervention = pick(mission.interventions, rang);
  const date = addJours(le, jours);
  const signataire = { nom: "Signataire d'essai", qualite: "maire" };
  const sansObjet: Partial<Record<Tirage["geste"], ActionMission>> = {
    "creer-devis": {
      type: "creer-devis",
      devisId: `d${n}`,
      numero: `2026-${n}`,
      objet: "Atelier",
      tranches: [{ prevueLe: addJours(le, Math.abs(jours)), demiJournees }],
      valideJusquAu: addJours(le, 400),
    },
    "enregistrer-deliberation": { ...DELIBERATION, date: addJours(le, -6), publieeLe: addJours(le, -4) },
    "enregistrer-convention": {
      ...CONVENTION,
      signeeLe: addJours(le, -1),
      signataires: CONVENTION.signataires.map((partie) => ({ ...partie, signeLe: addJours(le, -1) })),
      ...(rang > 3 ? { fin: { mode: "duree", mois: 1 + demiJournees } as const } : {}),
    },
    "denoncer-convention": { type: "denoncer-convention", par: "beneficiaire", le, dernierJour: date },
    "renouveler-adhesion": { type: "renouveler-adhesion", gardeDeliberation: rang % 2 === 0 },
  };
  const connue = sansObjet[geste];
  if (connue !== undefined) return connue;
  if (devis !== undefined) {
    const devisId = devis.id;
    if (geste === "accepter-devis") return { type: geste, devisId, signataire } as const;
    if (
      geste === "envoyer-devis" ||
      geste === "decliner-devis" ||
      geste === "annuler-devis" ||
      geste === "solder-devis"
    )
      return { type: geste, devisId } as const;
    if (geste === "planifier-intervention")
      return { type: geste, devisId, interventionId: `i${n}`, date, demiJournees } as const;
  }
  if (intervention === undefined) return undefined;
  const interventionId = intervention.id;
  if (geste === "modifier-intervention") return { type: geste, interventionId, date, demiJournees } as const;
  if (geste === "realiser-intervention")
    return { type: geste, interventionId, date: addJours(le, -Math.abs(jours % 15)), demiJournees } as const;
  if (geste === "rediger-fiche")
    return {
      type: geste,
      interventionId,
      objectif: "Atelier",
      presents: [],
      realise: "Fait",
      suite: "",
      annexes: [],
    } as const;
  if (geste === "confirmer-service-fait") {
    const partie = rang % 2 === 0 ? ("prestataire" as const) : ("beneficiaire" as const);
    return { type: geste, interventionId, partie, signataire };
  }
  if (geste === "annuler-intervention") return { type: geste, interventionId, motif: "Report" } as const;
  return undefined;
}

/** What no clause allows, whatever came before. */
function verifier(mission: Mission, livre: Livre): void {
  const tenues = new Map<DateIso, number>();
  for (const devis of mission.devis) {
    const siennes = mission.interventions.filter(({ devisId }) => devisId === devis.id);
    const actives = sumDemiJournees(siennes, ["prevue", "realisee", "service-fait"]);
    if (devis.statut !== "accepte") {
      // 000, § 2.3: nothing is done without a devis accepted.
      expect(actives).toBe(0);
      continue;
    }
    // 000, § 2.3: a devis is accepted under a délibération and a convention.
    expect(mission.convention !== undefined || (mission.adhesionsPassees ?? []).length > 0).toBe(true);
    const { acceptees, reste } = getAvancementDevis(mission, devis);
    expect(actives).toBeLessThanOrEqual(acceptees);
    expect(reste).toBeGreaterThanOrEqual(0);
    for (const { periode, demiJournees } of devis.acceptation?.imputations ?? []) {
      expect(demiJournees).toBeGreaterThan(0);
      tenues.set(periode.debut, (tenues.get(periode.debut) ?? 0) + demiJournees);
    }
  }
  for (const { statut, serviceFait } of mission.interventions) {
    const confirmee = serviceFait.prestataire !== null && serviceFait.beneficiaire !== null;
    expect(statut === "service-fait").toBe(confirmee && statut !== "annulee");
  }
  // 000, § 2.2: the ledger says what accepted devis hold, no more, and never beyond the cap.
  for (const [periode, pris] of livre.pris) {
    expect(pris).toBe(tenues.get(periode) ?? 0);
    expect(pris).toBeGreaterThanOrEqual(0);
    expect(pris).toBeLessThanOrEqual(PLAFOND);
  }
}

/** Settled, a devis holds what is done and nothing else. */
function verifierSolde(mission: Mission, devisId: string): void {
  const solde = mission.devis.find(({ id }) => id === devisId);
  expect(solde && getAvancementDevis(mission, solde)).toMatchObject({ reste: 0, prevues: 0, etat: "fait" });
}

/** Six half-days accepted in one year, nine in the next: close enough to the cap for a move to break it. */
function prepare(livre: Livre): Mission {
  const contexte = () => ({ aujourdHui: DEPART, usages: livre.toUsages() });
  const creer = (rang: number, prevueLe: string, demiJournees: number) =>
    [
      {
        type: "creer-devis",
        devisId: `p${rang}`,
        numero: `P-${rang}`,
        objet: "Atelier",
        tranches: [{ prevueLe: d(prevueLe), demiJournees }],
        valideJusquAu: d("2027-12-31"),
      },
      { type: "envoyer-devis", devisId: `p${rang}` },
    ] as const;
  const actions: readonly ActionMission[] = [
    ...creer(1, "2026-10-05", 6),
    ...creer(2, "2027-02-01", 9),
    DELIBERATION,
    CONVENTION,
    { type: "accepter-devis", devisId: "p1" },
    { type: "accepter-devis", devisId: "p2" },
  ];
  let mission = ouvrir();
  for (const action of actions) {
    const resultat = nextMission(mission, action, contexte());
    if (resultat.statut === "refus") throw new Error(`${action.type} : ${resultat.message}`);
    mission = resultat.mission;
    livre.add(resultat.mouvements);
  }
  return mission;
}

test("000, § 2.2 et 2.3 : quelle que soit la suite d'actions, rien de ce que les clauses interdisent n'arrive", () => {
  const vues = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(tirage, { minLength: 30, maxLength: 60, size: "max" }),
      (avancee, tirages) => {
        const livre = new Livre();
        let mission = avancee ? prepare(livre) : ouvrir();
        let le = DEPART;
        tirages.forEach((tire, n) => {
          le = addJours(le, tire.attente);
          const action = toAction(mission, tire, le, n);
          if (action === undefined) return;
          const avant = JSON.stringify(mission);
          const resultat = nextMission(mission, action, { aujourdHui: le, usages: livre.toUsages() });
          // What was there is never changed: a refusal leaves nothing half-done.
          expect(JSON.stringify(mission)).toBe(avant);
          const issue = `${action.type} ${resultat.statut}`;
          vues.set(issue, (vues.get(issue) ?? 0) + 1);
          if (resultat.statut === "refus") return;
          mission = resultat.mission;
          livre.add(resultat.mouvements);
          verifier(mission, livre);
          if (action.type === "solder-devis") verifierSolde(mission, action.devisId);
        });
      },
    ),
    { numRuns: 500 },
  );
  // Each action was both allowed and refused somewhere: the sequences do get far.
  for (const geste of GESTES) expect(vues.get(`${geste} fait`), geste).toBeGreaterThan(0);
});
