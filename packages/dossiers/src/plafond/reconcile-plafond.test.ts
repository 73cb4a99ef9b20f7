import { parseDateIso, parseMontant } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { isTitreEnVigueur } from "../titres/is-titre-en-vigueur.ts";
import { buildGrandLivre } from "./build-grand-livre.ts";
import { CODES_ECART_PLAFOND } from "./codes-ecart.ts";
import type { CodeEcart } from "./codes-ecart.ts";
import { reconcilePlafond } from "./reconcile-plafond.ts";
import type { SuiviPlafond } from "./suivi-plafond.ts";
import { generateVie } from "./vie-generee.ts";

const VIES = Array.from({ length: 40 }, (_, graine) => generateVie(graine + 1));
/** A life with everything to break: a titre in force, a devis of its own, a cancelled devis. */
const SUIVI = VIES.map(({ suivi }) => suivi).find(
  ({ titres, devis }) => titres.some(isTitreEnVigueur) && devis.some(({ statut }) => statut === "annule"),
) as SuiviPlafond;

describe("quarante organismes pendant trois ans", () => {
  test("aucun écart, quoi qu'il se soit passé", () => {
    expect(VIES.flatMap(({ suivi }) => reconcilePlafond(suivi))).toEqual([]);
  });

  test("la vie jouée en est une : acceptations, refus au plafond, annulations, titres, mandats", () => {
    const total = (champ: keyof (typeof VIES)[number]["nombres"]) =>
      VIES.reduce((somme, { nombres }) => somme + nombres[champ], 0);
    expect(total("acceptes")).toBeGreaterThan(400);
    expect(total("refusesAuPlafond")).toBeGreaterThan(40);
    expect(total("annules")).toBeGreaterThan(40);
    expect(total("facturees")).toBeGreaterThan(400);
    expect(total("titresAnnules")).toBeGreaterThan(40);
    expect(total("mandats")).toBeGreaterThan(5);
  });

  test("chaque demi-journée compte une fois dans chaque colonne, et jamais plus que la précédente", () => {
    for (const { suivi } of VIES) {
      const lignes = buildGrandLivre(suivi);
      const total = (champ: "prises" | "realisees" | "facturees") =>
        lignes.reduce((somme, ligne) => somme + ligne[champ], 0);
      const acceptees = suivi.devis
        .filter(({ statut }) => statut === "accepte")
        .reduce((somme, { resultat }) => somme + resultat.demiJournees, 0);
      expect(total("prises")).toBe(acceptees);
      expect(total("realisees")).toBeLessThanOrEqual(acceptees);
      expect(total("facturees")).toBeLessThanOrEqual(total("realisees"));
      for (const { prises, plafond, restantes, source } of lignes) {
        expect(prises).toBeLessThanOrEqual(plafond ?? 0);
        expect(restantes).toBe((plafond ?? 0) - prises);
        expect(source?.article).toBe("2.2");
      }
    }
  });
});

describe("un écart planté est trouvé, et dit quoi faire", () => {
  const [titre] = SUIVI.titres.filter(isTitreEnVigueur);
  const ligne = titre?.lignes[0];
  if (titre === undefined || ligne === undefined) throw new Error("Aucun titre à fausser.");
  const annule = SUIVI.devis.find(({ statut }) => statut === "annule");
  const [premier] = SUIVI.mouvements;
  if (annule === undefined || premier === undefined) throw new Error("Aucun devis à fausser.");

  const surTitre = (change: object): SuiviPlafond => ({
    ...SUIVI,
    titres: SUIVI.titres.map((un) => (un.id === titre.id ? { ...un, ...change } : un)),
  });
  const surIntervention = (change: object): SuiviPlafond => ({
    ...SUIVI,
    interventions: SUIVI.interventions.map((une) =>
      une.id === ligne.interventionId ? { ...une, ...change } : une,
    ),
  });
  const intervention = {
    id: "plantee",
    devisId: titre.devisId,
    date: ligne.date,
    demiJournees: 20,
    statut: "prevue",
  } as const;

  const fautes: readonly (readonly [CodeEcart, SuiviPlafond])[] = [
    ["compteur-faux", { ...SUIVI, compteurs: SUIVI.compteurs.map((un) => ({ ...un, pris: un.pris + 1 })) }],
    ["compteur-faux", { ...SUIVI, compteurs: [] }],
    ["plafond-depasse", { ...SUIVI, compteurs: SUIVI.compteurs.map((un) => ({ ...un, plafond: 1 })) }],
    ["mouvement-orphelin", { ...SUIVI, mouvements: [...SUIVI.mouvements, { ...premier, devisId: "perdu" }] }],
    ["mouvement-different-du-devis", { ...SUIVI, mouvements: SUIVI.mouvements.slice(1) }],
    ["mouvement-different-du-devis", { ...SUIVI, mouvements: [...SUIVI.mouvements, premier] }],
    ["interventions-au-dela-du-devis", { ...SUIVI, interventions: [...SUIVI.interventions, intervention] }],
    [
      "intervention-sans-devis-accepte",
      { ...SUIVI, interventions: [...SUIVI.interventions, { ...intervention, devisId: annule.id }] },
    ],
    ["annee-differente", surIntervention({ date: parseDateIso("2031-01-05") })],
    ["titre-sans-service-fait", surIntervention({ statut: "realisee" })],
    ["titre-demi-journees-differentes", surIntervention({ demiJournees: 0.5 })],
    ["facturee-deux-fois", { ...SUIVI, titres: [...SUIVI.titres, titre] }],
    ["titre-sans-devis-accepte", surTitre({ devisId: annule.id })],
    ["titres-differents-du-devis", surTitre({ demiJournees: 11 })],
    [
      "titres-differents-du-devis",
      {
        ...SUIVI,
        titres: SUIVI.titres.map((un) => ({
          ...un,
          tva: { ...un.tva, montantTtc: parseMontant("0.01") },
        })),
      },
    ],
  ];
  test.each(fautes)("%s", (code, fausse) => {
    const trouves = reconcilePlafond(fausse);
    expect(trouves.map((ecart) => ecart.code)).toContain(code);
    for (const { message, aFaire, objet } of trouves) {
      expect([message, aFaire, objet].every((texte) => texte !== "")).toBe(true);
    }
  });
  test("chaque écart du catalogue a son cas", () => {
    expect([...new Set(fautes.map(([code]) => code))].sort()).toEqual(
      Object.keys(CODES_ECART_PLAFOND).sort(),
    );
  });
});
