import { parseCodeDepartement } from "@ia-territoires/core";
import { CODES_REFUS_DEVIS } from "@ia-territoires/pricing/cdg";
import { describe, expect, test } from "vitest";
import type { ActionMission, ContexteMission, ResultatMission } from "./action-mission.ts";
import { CODES_AVERTISSEMENT_MISSION } from "./codes-avertissement.ts";
import { CODES_REFUS_SUIVI } from "./codes-suivi.ts";
import { CODES_REFUS_MISSION } from "./codes.ts";
import { createMission } from "./create-mission.ts";
import {
  ACCEPTER,
  CONVENTION,
  contexte,
  CREER,
  d,
  DELIBERATION,
  enchainer,
  ENVOYER,
  NOUVELLE,
  ouvrir,
} from "./exemples.ts";
import type { Mission } from "./mission.ts";
import { nextMission } from "./next-mission.ts";

const JUIN = contexte("2026-06-15");
const DECLINER = { type: "decliner-devis", devisId: "d1" } as const;
const ANNULER = { type: "annuler-devis", devisId: "d1" } as const;
const apres = (...actions: readonly ActionMission[]): Mission => enchainer(ouvrir(), JUIN, actions).mission;
const envoyeLe5Juin = (...actions: readonly ActionMission[]): Mission =>
  enchainer(enchainer(ouvrir(), contexte("2026-06-05"), [CREER, ENVOYER]).mission, JUIN, actions).mission;
const alors =
  (mission: Mission, action: ActionMission, ctx: ContexteMission = JUIN): (() => ResultatMission) =>
  () =>
    nextMission(mission, action, ctx);
const jusquA = (action: ActionMission): Mission => apres(CREER, ENVOYER, DELIBERATION, CONVENTION, action);
const horsCalvados =
  (derogation?: { activee: boolean; motif: string }): (() => ResultatMission) =>
  () =>
    createMission(
      { ...NOUVELLE, beneficiaire: { ...NOUVELLE.beneficiaire, departement: parseCodeDepartement("61") } },
      derogation ? { derogationTerritoire: { ...derogation, auteur: "u1" } } : {},
    );
const modifieeParSignature = (beneficiaire: string, signeeLe = "2026-06-10"): ActionMission => ({
  ...CONVENTION,
  signeeLe: d(signeeLe),
  signataires: CONVENTION.signataires.map((signataire) =>
    signataire.partie === "beneficiaire" ? { ...signataire, signeLe: d(beneficiaire) } : signataire,
  ),
});

describe("chaque refus, par la clause qui le fonde (000 = offre CDG14)", () => {
  const CAS: readonly [
    code: string,
    article: string | null,
    situation: string,
    question: () => ResultatMission,
  ][] = [
    ["hors-departement", "1.1", "000, 1.1 : un organisme de l'Orne", horsCalvados()],
    [
      "derogation-non-autorisee",
      "1.1",
      "000, 1.1 : dérogation non activée",
      horsCalvados({ activee: false, motif: "x" }),
    ],
    [
      "derogation-incomplete",
      "1.1",
      "000, 1.1 : dérogation sans motif",
      horsCalvados({ activee: true, motif: "" }),
    ],
    [
      "nature-hors-offre",
      "1.1",
      "000, 1.1 : une association",
      () => createMission({ ...NOUVELLE, beneficiaire: { ...NOUVELLE.beneficiaire, nature: "association" } }),
    ],
    [
      "tarif-d-un-autre-prestataire",
      "L. 452-40",
      "le CDG14 vend le tarif du CDG53",
      () => createMission({ ...NOUVELLE, tarif: "cdg53-travelling-expert" }),
    ],
    [
      "hors-periode",
      "2.2",
      "000, 2.2 : devis daté d'avant le tarif",
      alors(ouvrir(), { ...CREER, date: d("2024-07-31") }),
    ],
    [
      "plafond-annuel",
      "2.2",
      "000, 2.2 : onze demi-journées",
      alors(ouvrir(), { ...CREER, tranches: [{ prevueLe: d("2026-10-05"), demiJournees: 11 }] }),
    ],
    [
      "plafond-annuel",
      "2.2",
      "000, 2.2 : à l'envoi, l'année s'est remplie",
      alors(apres(CREER), ENVOYER, contexte("2026-06-15", 9, 2)),
    ],
    [
      "plafond-annuel",
      "2.2",
      "000, 2.2 : à l'acceptation, l'année s'est remplie",
      alors(apres(CREER, ENVOYER, DELIBERATION, CONVENTION), ACCEPTER, contexte("2026-06-15", 9, 2)),
    ],
    [
      "numero-en-double",
      null,
      "deux devis du même numéro",
      alors(apres(CREER), { ...CREER, devisId: "d2", numero: " 2026-001 " }),
    ],
    [
      "validite-incoherente",
      null,
      "valide jusqu'à la veille du devis",
      alors(ouvrir(), { ...CREER, valideJusquAu: d("2026-06-14") }),
    ],
    [
      "validite-incoherente",
      null,
      "modifié ainsi",
      alors(apres(CREER), { type: "modifier-devis", devisId: "d1", valideJusquAu: d("2026-06-14") }),
    ],
    [
      "date-future",
      null,
      "séance de demain",
      alors(ouvrir(), { ...DELIBERATION, date: d("2026-06-16"), publieeLe: d("2026-06-16") }),
    ],
    [
      "date-future",
      null,
      "publication de demain",
      alors(ouvrir(), { ...DELIBERATION, publieeLe: d("2026-06-16") }),
    ],
    [
      "date-future",
      null,
      "transmission de demain",
      alors(ouvrir(), { ...DELIBERATION, transmiseLe: d("2026-06-16") }),
    ],
    [
      "date-future",
      null,
      "convention de demain",
      alors(apres(DELIBERATION), modifieeParSignature("2026-06-09", "2026-06-16")),
    ],
    [
      "date-future",
      null,
      "acceptation de demain",
      alors(apres(CREER, ENVOYER, DELIBERATION, CONVENTION), { ...ACCEPTER, accepteLe: d("2026-06-16") }),
    ],
    [
      "devis-non-envoye",
      null,
      "accepter un brouillon",
      alors(apres(CREER, DELIBERATION, CONVENTION), ACCEPTER),
    ],
    ["devis-non-envoye", null, "décliner un brouillon", alors(apres(CREER), DECLINER)],
    [
      "devis-deja-envoye",
      null,
      "modifier un devis envoyé",
      alors(apres(CREER, ENVOYER), { type: "modifier-devis", devisId: "d1", objet: "autre" }),
    ],
    ["devis-deja-envoye", null, "envoyer deux fois", alors(apres(CREER, ENVOYER), ENVOYER)],
    ["devis-deja-accepte", null, "accepter deux fois", alors(jusquA(ACCEPTER), ACCEPTER)],
    ["devis-deja-accepte", null, "décliner un devis accepté", alors(jusquA(ACCEPTER), DECLINER)],
    [
      "devis-deja-accepte",
      null,
      "modifier un devis accepté",
      alors(jusquA(ACCEPTER), { type: "modifier-devis", devisId: "d1", objet: "autre" }),
    ],
    ["devis-deja-accepte", null, "renvoyer un devis accepté", alors(jusquA(ACCEPTER), ENVOYER)],
    ["devis-decline", null, "accepter un devis décliné", alors(jusquA(DECLINER), ACCEPTER)],
    ["devis-decline", null, "annuler un devis décliné", alors(jusquA(DECLINER), ANNULER)],
    ["devis-decline", null, "décliner deux fois", alors(jusquA(DECLINER), DECLINER)],
    ["devis-annule", null, "annuler deux fois", alors(jusquA(ANNULER), ANNULER)],
    ["devis-annule", null, "accepter un devis annulé", alors(jusquA(ANNULER), ACCEPTER)],
    ["devis-annule", null, "envoyer un devis annulé", alors(apres(CREER, ANNULER), ENVOYER)],
    [
      "deliberation-manquante",
      "2.3",
      "000, 2.3 : accepter sans délibération",
      alors(apres(CREER, ENVOYER), ACCEPTER),
    ],
    [
      "deliberation-manquante",
      "2.3",
      "000, 2.3 : convention sans délibération",
      alors(apres(CREER, ENVOYER), CONVENTION),
    ],
    [
      "deliberation-incoherente",
      null,
      "publiée avant la séance",
      alors(ouvrir(), { ...DELIBERATION, publieeLe: d("2026-06-01") }),
    ],
    [
      "deliberation-incoherente",
      null,
      "transmise avant la séance",
      alors(ouvrir(), { ...DELIBERATION, transmiseLe: d("2026-06-01") }),
    ],
    [
      "deliberation-non-executoire",
      "L. 2131-1",
      "CGCT L. 2131-1 : délibération non publiée",
      alors(
        apres(
          CREER,
          ENVOYER,
          { type: "enregistrer-deliberation", numero: "1", date: d("2026-06-02") },
          CONVENTION,
        ),
        ACCEPTER,
      ),
    ],
    [
      "deliberation-non-executoire",
      "L. 2131-1",
      "CGCT L. 2131-1 : publiée après l'acceptation",
      alors(envoyeLe5Juin({ ...DELIBERATION, publieeLe: d("2026-06-15") }, CONVENTION), {
        ...ACCEPTER,
        accepteLe: d("2026-06-14"),
      }),
    ],
    [
      "deliberation-non-executoire",
      "L. 2131-1",
      "lecture « transmission requise » : non transmise",
      alors(apres(CREER, ENVOYER, DELIBERATION, CONVENTION), ACCEPTER, { ...JUIN, transmission: "requise" }),
    ],
    [
      "deliberation-deja-utilisee",
      "2.3",
      "ôter la publication après acceptation",
      alors(jusquA(ACCEPTER), { type: "enregistrer-deliberation", numero: "2026-14", date: d("2026-06-02") }),
    ],
    [
      "deliberation-deja-utilisee",
      "L. 2131-1",
      "publication reportée après l'acceptation",
      alors(jusquA(ACCEPTER), { ...DELIBERATION, publieeLe: d("2026-06-16") }, contexte("2026-06-20")),
    ],
    [
      "convention-manquante",
      "2.3",
      "000, 2.3 : accepter sans convention",
      alors(apres(CREER, ENVOYER, DELIBERATION), ACCEPTER),
    ],
    [
      "convention-avant-deliberation",
      "2.3",
      "000, 2.3 : bénéficiaire signataire la veille",
      alors(apres(DELIBERATION), modifieeParSignature("2026-06-01")),
    ],
    [
      "convention-avant-deliberation",
      "2.3",
      "000, 2.3 : séance corrigée après la signature",
      alors(apres(DELIBERATION, CONVENTION), {
        ...DELIBERATION,
        date: d("2026-06-11"),
        publieeLe: d("2026-06-11"),
      }),
    ],
    [
      "convention-incoherente",
      null,
      "une signature après la date de la convention",
      alors(apres(DELIBERATION), modifieeParSignature("2026-06-11")),
    ],
    [
      "convention-posterieure",
      "2.3",
      "000, 2.3 : acceptation antérieure à la convention",
      alors(envoyeLe5Juin(DELIBERATION, CONVENTION), { ...ACCEPTER, accepteLe: d("2026-06-09") }),
    ],
    [
      "convention-deja-utilisee",
      "2.3",
      "000, 2.3 : convention reportée après l'acceptation",
      alors(jusquA(ACCEPTER), modifieeParSignature("2026-06-09", "2026-06-18"), contexte("2026-06-20")),
    ],
    [
      "signataire-manquant",
      "2.3",
      "000, 2.3 : personne pour le bénéficiaire",
      alors(apres(DELIBERATION), { ...CONVENTION, signataires: CONVENTION.signataires.slice(1) }),
    ],
    [
      "signataire-manquant",
      "2.3",
      "000, 2.3 : personne pour le centre de gestion",
      alors(apres(DELIBERATION), { ...CONVENTION, signataires: CONVENTION.signataires.slice(0, 1) }),
    ],
    [
      "acceptation-avant-envoi",
      null,
      "accepté la veille de l'envoi",
      alors(apres(CREER, ENVOYER, DELIBERATION, CONVENTION), { ...ACCEPTER, accepteLe: d("2026-06-14") }),
    ],
  ];

  test.each(CAS)("%s (%s), %s", (code, article, _situation, question) => {
    const resultat = question();
    expect(resultat).toMatchObject({ statut: "refus", code });
    if (resultat.statut !== "refus") return;
    expect(resultat.message).toMatch(/[.]$/);
    const articles = resultat.sources.map((source) => source.article);
    if (article === null) expect(articles).toEqual([]);
    else expect(articles).toContain(article);
  });

  test("tous les codes du catalogue propre à la mission sont atteints", () => {
    const atteints = new Set<string>(CAS.map(([code]) => code));
    const propres = Object.keys(CODES_REFUS_MISSION).filter(
      (code) => !(code in CODES_REFUS_DEVIS) && !(code in CODES_REFUS_SUIVI),
    );
    expect(propres.filter((code) => !atteints.has(code))).toEqual([]);
  });

  test.each(Object.entries({ ...CODES_REFUS_MISSION, ...CODES_AVERTISSEMENT_MISSION }))(
    "le code %s a un titre et une explication",
    (code, { titre, explication }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(titre).toMatch(/^\p{Lu}/u);
      expect(explication).toMatch(/\.$/);
    },
  );
});

describe("actions qui n'ont pas de sens : une erreur claire, rien n'est changé", () => {
  test.each`
    cas                           | action                                                                                                  | erreur        | extrait
    ${"action inconnue"}          | ${{ type: "supprimer-devis", devisId: "d1" }}                                                           | ${RangeError} | ${"« supprimer-devis »"}
    ${"devis inconnu"}            | ${{ type: "envoyer-devis", devisId: "d9" }}                                                             | ${RangeError} | ${"« d9 »"}
    ${"identifiant déjà pris"}    | ${{ ...CREER, numero: "2026-002" }}                                                                     | ${RangeError} | ${"« d1 »"}
    ${"objet vide"}               | ${{ ...CREER, devisId: "d2", numero: "2", objet: " " }}                                                 | ${RangeError} | ${"objet"}
    ${"numéro vide"}              | ${{ ...CREER, devisId: "d2", numero: "" }}                                                              | ${RangeError} | ${"numero"}
    ${"0,25 demi-journée"}        | ${{ ...CREER, devisId: "d2", numero: "2", tranches: [{ prevueLe: "2026-10-05", demiJournees: 0.25 }] }} | ${RangeError} | ${"« 0.25 »"}
    ${"aucune tranche"}           | ${{ ...CREER, devisId: "d2", numero: "2", tranches: [] }}                                               | ${RangeError} | ${"tranches"}
    ${"validité absurde"}         | ${{ ...CREER, devisId: "d2", numero: "2", valideJusquAu: "31/12/2026" }}                                | ${RangeError} | ${"« 31/12/2026 »"}
    ${"séance absurde"}           | ${{ ...DELIBERATION, date: "2026-02-30" }}                                                              | ${RangeError} | ${"« 2026-02-30 »"}
    ${"délibération sans numéro"} | ${{ ...DELIBERATION, numero: " " }}                                                                     | ${RangeError} | ${"numero"}
    ${"publication absurde"}      | ${{ ...DELIBERATION, publieeLe: "bientôt" }}                                                            | ${RangeError} | ${"« bientôt »"}
    ${"signataires absents"}      | ${{ ...CONVENTION, signataires: undefined }}                                                            | ${TypeError}  | ${"signataires"}
    ${"signataire sans qualité"}  | ${{ ...CONVENTION, signataires: [{ ...CONVENTION.signataires[0], qualite: "" }] }}                      | ${RangeError} | ${"signataire 1, qualite"}
    ${"partie inconnue"}          | ${{ ...CONVENTION, signataires: [{ ...CONVENTION.signataires[0], partie: "tiers" }] }}                  | ${RangeError} | ${"« tiers »"}
    ${"acceptation absurde"}      | ${{ ...ACCEPTER, accepteLe: "2026-6-15" }}                                                              | ${RangeError} | ${"« 2026-6-15 »"}
    ${"acceptation sans nom"}     | ${{ ...ACCEPTER, signataire: { nom: "", qualite: "maire" } }}                                           | ${RangeError} | ${"signataire, nom"}
  `("$cas", ({ action, erreur, extrait }) => {
    const mission = apres(CREER, DELIBERATION);
    const avant = JSON.stringify(mission);
    expect(() => nextMission(mission, action, JUIN)).toThrow(erreur);
    expect(() => nextMission(mission, action, JUIN)).toThrow(extrait);
    expect(JSON.stringify(mission)).toBe(avant);
  });
  test("un contexte sans date", () => {
    expect(() => nextMission(ouvrir(), CREER, { aujourdHui: "x" as never, usages: [] })).toThrow(
      "aujourdHui",
    );
  });
  test("un contexte qui apporte un autre tarif", () => {
    const tarif = { id: "cdg53-travelling-expert" } as never;
    expect(() => nextMission(ouvrir(), CREER, { ...JUIN, tarif })).toThrow("« cdg53-travelling-expert »");
  });
});
