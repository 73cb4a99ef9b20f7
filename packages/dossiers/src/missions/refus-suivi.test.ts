import { describe, expect, test } from "vitest";
import type { ActionMission, ContexteMission } from "./action-mission.ts";
import { CODES_REFUS_SUIVI } from "./codes-suivi.ts";
import {
  ACCEPTER,
  BESOIN,
  confirmer,
  CONVENTION,
  contexte,
  CREER,
  d,
  DELIBERATION,
  DEMANDER,
  enchainer,
  ENVOYER,
  ouvrir,
  PLANIFIER,
  REALISER,
} from "./exemples.ts";
import { findRefusDemande } from "./find-refus-demande.ts";
import { nextMission } from "./next-mission.ts";

const JUIN = contexte("2026-06-15");
const OCTOBRE = contexte("2026-10-06", 2);
const ADHESION = [CREER, ENVOYER, DELIBERATION, CONVENTION] as const;
const ACCEPTE = [...ADHESION, ACCEPTER];
const FIN = { ...CONVENTION, fin: { mode: "date", dernierJour: d("2026-09-30") } } as const;
const DENONCER = {
  type: "denoncer-convention",
  par: "beneficiaire",
  le: d("2026-06-12"),
  dernierJour: d("2026-07-31"),
} as const;
const ANNULER = { type: "annuler-intervention", interventionId: "i1", motif: "report" } as const;
const ANNULER_DEVIS = { type: "annuler-devis", devisId: "d1" } as const;
const SOLDER = { type: "solder-devis", devisId: "d1" } as const;
const VOTE = { effectif: 15, votants: 12, pour: 10, contre: 1, abstention: 1 };
const RECEVOIR = { type: "recevoir-document", demandeId: "q1", fichierIds: ["f1"] } as const;

/** What was done in June, then on the day of the context; the last action is the question. */
function demander(actions: readonly ActionMission[], ctx: ContexteMission, question: ActionMission) {
  const enJuin = actions.filter(({ type }) => !/realiser|confirmer|annuler-intervention/.test(type));
  const ensuite = actions.filter((action) => !enJuin.includes(action));
  const { mission } = enchainer(enchainer(ouvrir(), JUIN, enJuin).mission, ctx, ensuite);
  const avant = JSON.stringify(mission);
  const resultat = nextMission(mission, question, ctx);
  expect(JSON.stringify(mission)).toBe(avant);
  return resultat;
}

describe("chaque refus du suivi, par la clause qui le fonde (000 = offre CDG14)", () => {
  const UNE = { ...CREER, tranches: [{ prevueLe: d("2026-10-05"), demiJournees: 1 }] };
  const CAS: readonly [
    code: string,
    articles: readonly (string | undefined)[],
    situation: string,
    actions: readonly ActionMission[],
    question: ActionMission,
    ctx?: ContexteMission,
  ][] = [
    [
      "convention-terminee",
      ["2.3"],
      "000, 2.3 : acceptation après le terme de la convention",
      [CREER, ENVOYER, DELIBERATION, FIN],
      ACCEPTER,
      contexte("2026-10-06"),
    ],
    [
      "convention-manquante",
      ["2.3"],
      "000, 2.3 : une intervention sans convention",
      [CREER, ENVOYER, DELIBERATION],
      PLANIFIER,
    ],
    [
      "intervention-hors-convention",
      ["2.3", undefined],
      "000, 2.3 : une intervention après le terme",
      [CREER, ENVOYER, DELIBERATION, FIN, ACCEPTER],
      PLANIFIER,
    ],
    [
      "intervention-hors-convention",
      ["2.3", undefined],
      "000, 2.3 : une intervention avant la prise d'effet",
      ACCEPTE,
      { ...PLANIFIER, date: d("2026-06-09") },
    ],
    [
      "intervention-hors-convention",
      ["2.3", undefined],
      "000, 2.3 : une intervention après la dénonciation",
      [...ADHESION, DENONCER],
      PLANIFIER,
    ],
    ["devis-non-accepte", [], "intervention sous un devis seulement envoyé", ADHESION, PLANIFIER],
    ["devis-annule", [], "intervention sous un devis annulé", [...ACCEPTE, ANNULER_DEVIS], PLANIFIER],
    [
      "demi-journees-depassees",
      ["2.2"],
      "000, 2.2 : plus de demi-journées que le devis",
      ACCEPTE,
      { ...PLANIFIER, demiJournees: 3 },
    ],
    [
      "plafond-annee-intervention",
      ["2.2"],
      "000, 2.2 : l'année de l'intervention est pleine",
      ACCEPTE,
      { ...PLANIFIER, date: d("2027-02-02") },
      { ...JUIN, usages: [...JUIN.usages, { periodeDebut: d("2027-01-01"), acceptees: 10, devisees: 0 }] },
    ],
    [
      "denonciation-incoherente",
      [],
      "dénonciation avant la signature",
      ACCEPTE,
      {
        ...DENONCER,
        le: d("2026-06-01"),
      },
    ],
    [
      "denonciation-incoherente",
      [],
      "dernier jour avant la dénonciation",
      ACCEPTE,
      {
        ...DENONCER,
        dernierJour: d("2026-06-11"),
      },
    ],
    [
      "convention-deja-utilisee",
      [undefined],
      "dénonciation qui précède une acceptation",
      ACCEPTE,
      {
        ...DENONCER,
        dernierJour: d("2026-06-12"),
      },
    ],
    [
      "vote-incoherent",
      [],
      "des voix qui ne font pas le nombre de votants",
      [],
      {
        ...DELIBERATION,
        vote: { ...VOTE, pour: 11 },
      },
    ],
    [
      "vote-incoherent",
      [],
      "plus de votants que de membres",
      [],
      {
        ...DELIBERATION,
        vote: { ...VOTE, effectif: 11 },
      },
    ],
    [
      "deliberation-incoherente",
      [],
      "reçue en préfecture avant la séance",
      [],
      {
        ...DELIBERATION,
        accuse: { reference: "014-1", recuLe: d("2026-06-01") },
      },
    ],
    [
      "besoin-clos",
      [],
      "un besoin déjà repris dans un devis",
      [BESOIN, { ...CREER, besoinId: "b1" }],
      {
        ...CREER,
        devisId: "d2",
        numero: "2026-002",
        besoinId: "b1",
      },
    ],
    [
      "besoin-clos",
      [],
      "écarter un besoin repris",
      [BESOIN, { ...CREER, besoinId: "b1" }],
      {
        type: "ecarter-besoin",
        besoinId: "b1",
        motif: "doublon",
      },
    ],
    [
      "devis-execute",
      ["2.2"],
      "annuler un devis dont des demi-journées sont faites",
      [...ACCEPTE, PLANIFIER, REALISER],
      ANNULER_DEVIS,
      OCTOBRE,
    ],
    ["interventions-prevues", [], "annuler un devis planifié", [...ACCEPTE, PLANIFIER], ANNULER_DEVIS],
    ["interventions-prevues", [], "solder un devis planifié", [...ACCEPTE, PLANIFIER], SOLDER],
    [
      "rien-a-rendre",
      [],
      "solder un devis entièrement fait",
      [UNE, ENVOYER, DELIBERATION, CONVENTION, ACCEPTER, PLANIFIER, REALISER],
      SOLDER,
      OCTOBRE,
    ],
    ["rien-n-est-fait", [], "solder un devis non commencé", ACCEPTE, SOLDER],
    ["devis-non-accepte", [], "solder un devis envoyé", ADHESION, SOLDER],
    [
      "intervention-non-realisee",
      [],
      "confirmer ce qui est prévu",
      [...ACCEPTE, PLANIFIER],
      confirmer("prestataire"),
    ],
    ["date-future", [], "réaliser avant le jour", [...ACCEPTE, PLANIFIER], REALISER],
    [
      "intervention-deja-realisee",
      [],
      "déplacer ce qui est fait",
      [...ACCEPTE, PLANIFIER, REALISER],
      { type: "modifier-intervention", interventionId: "i1", date: d("2026-10-07") },
      OCTOBRE,
    ],
    [
      "intervention-deja-realisee",
      [],
      "réaliser deux fois",
      [...ACCEPTE, PLANIFIER, REALISER],
      REALISER,
      OCTOBRE,
    ],
    ["intervention-annulee", [], "réaliser ce qui est annulé", [...ACCEPTE, PLANIFIER, ANNULER], REALISER],
    [
      "service-deja-confirme",
      [],
      "confirmer deux fois de la même partie",
      [...ACCEPTE, PLANIFIER, REALISER, confirmer("prestataire")],
      confirmer("prestataire"),
      OCTOBRE,
    ],
    [
      "service-deja-fait",
      [],
      "annuler ce que les deux parties ont confirmé",
      [...ACCEPTE, PLANIFIER, REALISER, confirmer("prestataire"), confirmer("beneficiaire")],
      ANNULER,
      OCTOBRE,
    ],
    [
      "confirmation-avant-intervention",
      [],
      "constater avant que ce soit fait",
      [...ACCEPTE, PLANIFIER, REALISER],
      { ...confirmer("beneficiaire"), le: d("2026-10-04") },
      OCTOBRE,
    ],
    ["delai-passe", [], "demander un document pour hier", [], { ...DEMANDER, pourLe: d("2026-06-14") }],
    ["demande-close", [], "recevoir deux fois", [DEMANDER, RECEVOIR], RECEVOIR],
    [
      "demande-close",
      [],
      "annuler ce qui est reçu",
      [DEMANDER, RECEVOIR],
      {
        type: "annuler-demande",
        demandeId: "q1",
        motif: "erreur",
      },
    ],
    ["document-sans-fichier", [], "recevoir sans fichier", [DEMANDER], { ...RECEVOIR, fichierIds: [] }],
  ];
  test.each(CAS)("%s %j : %s", (code, articles, _situation, actions, question, ctx = JUIN) => {
    const resultat = demander(actions, ctx, question);
    expect(resultat).toMatchObject({ statut: "refus", code });
    if (resultat.statut !== "refus") return;
    expect(resultat.message).toMatch(/[.]$/);
    expect(resultat.sources.map((source) => source.article)).toEqual(articles);
  });

  test("courriel-inconnu : une demande que personne ne recevrait, sauf à prévenir soi-même", () => {
    const envoi = { beneficiaire: "Falaise", par: "rien", sansCourriel: false } as const;
    expect(findRefusDemande(envoi)).toMatchObject({ statut: "refus", code: "courriel-inconnu" });
    expect(findRefusDemande(envoi)?.message).toContain("Falaise");
    expect(findRefusDemande({ ...envoi, sansCourriel: true })).toBeUndefined();
    expect(findRefusDemande({ ...envoi, par: "courriel" })).toBeUndefined();
    expect(findRefusDemande({ ...envoi, par: "compte" })).toBeUndefined();
  });

  test("tous les codes du suivi sont atteints", () => {
    const atteints = new Set<string>([...CAS.map(([code]) => code), "courriel-inconnu"]);
    expect(Object.keys(CODES_REFUS_SUIVI).filter((code) => !atteints.has(code))).toEqual([]);
  });
});

describe("actions qui n'ont pas de sens : une erreur claire", () => {
  test.each`
    cas                               | action                                                                                    | extrait
    ${"besoin inconnu"}               | ${{ type: "ecarter-besoin", besoinId: "b9", motif: "x" }}                                 | ${"« b9 »"}
    ${"service inconnu"}              | ${{ ...BESOIN, services: [{ code: "magie", livrables: [] }] }}                            | ${"« magie »"}
    ${"autre service sans précision"} | ${{ ...BESOIN, services: [{ code: "autre", livrables: [] }] }}                            | ${"precision"}
    ${"livrable d'un autre service"}  | ${{ ...BESOIN, services: [{ code: "ateliers-sensibilisation", livrables: ["charte"] }] }} | ${"« charte »"}
    ${"intervention inconnue"}        | ${{ ...REALISER, interventionId: "i9" }}                                                  | ${"« i9 »"}
    ${"une demi-journée et demie"}    | ${{ ...PLANIFIER, demiJournees: 1.5 }}                                                    | ${"« 1.5 »"}
    ${"jour impossible"}              | ${{ ...PLANIFIER, date: "2026-02-30" }}                                                   | ${"« 2026-02-30 »"}
    ${"créneau inconnu"}              | ${{ ...PLANIFIER, creneauIds: ["c9"] }}                                                   | ${"« c9 »"}
    ${"demande inconnue"}             | ${{ ...RECEVOIR, demandeId: "q9" }}                                                       | ${"« q9 »"}
    ${"fin impossible"}               | ${{ ...CONVENTION, fin: { mode: "toujours" } }}                                           | ${"fin, mode"}
    ${"durée nulle"}                  | ${{ ...CONVENTION, fin: { mode: "duree", mois: 0 } }}                                     | ${"« 0 »"}
    ${"dénoncée par un tiers"}        | ${{ ...DENONCER, par: "tiers" }}                                                          | ${"« tiers »"}
    ${"voix négatives"}               | ${{ ...DELIBERATION, vote: { ...VOTE, contre: -1 } }}                                     | ${"« -1 »"}
  `("$cas", ({ action, extrait }) => {
    const { mission } = enchainer(ouvrir(), JUIN, ACCEPTE);
    expect(() => nextMission(mission, action, JUIN)).toThrow(RangeError);
    expect(() => nextMission(mission, action, JUIN)).toThrow(extrait);
  });
});
