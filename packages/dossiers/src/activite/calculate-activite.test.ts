import { aggregateMontants, type DateIso, type Montant } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DevisActif } from "./activite.ts";
import { calculateActivite } from "./calculate-activite.ts";

const jour = (texte: string) => texte as DateIso;
const DEVIS: DevisActif = {
  id: "d1",
  beneficiaire: { id: "b1", nom: "Caen" },
  epci: { siren: "200065597", nom: "Caen la Mer" },
  service: "Intelligence artificielle",
  montant: "1000.00" as Montant,
  envoyeLe: jour("2026-02-01"),
  accepteLe: jour("2026-02-11"),
  tranches: [
    { prevueLe: jour("2026-03-10"), demiJournees: 2 },
    { prevueLe: jour("2027-01-05"), demiJournees: 1 },
  ],
  interventions: [
    { date: jour("2026-03-12"), demiJournees: 1, statut: "service-fait" },
    { date: jour("2026-04-02"), demiJournees: 1, statut: "annulee" },
    { date: jour("2026-12-31"), demiJournees: 1, statut: "prevue" },
  ],
};

describe("l'activité d'une année", () => {
  const activite = calculateActivite([DEVIS], 2026);

  test("accepté au mois prévu, avec sa part du devis au centime ; fait au mois de l'intervention", () => {
    expect(activite.total).toEqual({
      demiJournees: 2,
      realisees: 1,
      montant: "666.67",
      organismes: 1,
      devis: 1,
    });
    expect(activite.parMois[2]).toMatchObject({ cle: "2026-03", demiJournees: 2, realisees: 1 });
    expect(calculateActivite([DEVIS], 2027).total.montant).toBe("333.33");
  });

  test("une intervention annulée ou prévue n'est pas faite", () => {
    expect(activite.parMois.reduce((somme, { realisees }) => somme + realisees, 0)).toBe(1);
  });

  test("délais par intercommunalité : chacun les siens, un devis sans elle à part", () => {
    const autre = { ...DEVIS, id: "d2", epci: null, envoyeLe: jour("2026-02-09"), interventions: [] };
    const { delais, delaisParEpci } = calculateActivite([DEVIS, autre], 2026);
    expect(delais.acceptation).toEqual({ nombre: 2, mediane: 2, maximum: 10 });
    expect(delaisParEpci).toEqual([
      { cle: "200065597", nom: "Caen la Mer", ...activite.delais },
      {
        cle: "",
        nom: "Sans intercommunalité connue",
        acceptation: { nombre: 1, mediane: 2, maximum: 2 },
        intervention: { nombre: 0, mediane: null, maximum: null },
      },
    ]);
    expect(calculateActivite([DEVIS], 2027).delaisParEpci).toEqual([]);
  });

  test("délais en jours calendaires, des actes de l'année", () => {
    expect(activite.delais).toEqual({
      acceptation: { nombre: 1, mediane: 10, maximum: 10 },
      intervention: { nombre: 1, mediane: 29, maximum: 29 },
    });
    expect(calculateActivite([DEVIS], 2025).delais.acceptation).toEqual({
      nombre: 0,
      mediane: null,
      maximum: null,
    });
  });

  test("sans intercommunalité connue, la ligne le dit", () => {
    expect(calculateActivite([{ ...DEVIS, epci: null }], 2026).parEpci[0]?.nom).toBe(
      "Sans intercommunalité connue",
    );
  });

  test("mois, organismes, services et intercommunalités font chacun le total", () => {
    const devis = fc.array(
      fc.record({
        organisme: fc.integer({ min: 1, max: 4 }),
        epci: fc.constantFrom(null, "1", "2"),
        service: fc.constantFrom("IA", "Archives"),
        centimes: fc.integer({ min: 0, max: 500_000 }),
        tranches: fc.array(
          fc.record({ mois: fc.integer({ min: 1, max: 12 }), demiJournees: fc.integer({ min: 1, max: 6 }) }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(devis, (lus) => {
        const tous = lus.map(
          ({ organisme, epci, service, centimes, tranches }, rang): DevisActif => ({
            ...DEVIS,
            id: String(rang),
            beneficiaire: { id: String(organisme), nom: `Commune ${String(organisme)}` },
            epci: epci === null ? null : { siren: epci, nom: epci },
            service,
            montant:
              `${String(Math.floor(centimes / 100))}.${String(centimes % 100).padStart(2, "0")}` as Montant,
            tranches: tranches.map(({ mois, demiJournees }) => ({
              prevueLe: jour(`2026-${String(mois).padStart(2, "0")}-15`),
              demiJournees,
            })),
          }),
        );
        const { total, parMois, parOrganisme, parService, parEpci } = calculateActivite(tous, 2026);
        expect(total.montant).toBe(aggregateMontants(tous.map(({ montant }) => montant)));
        for (const lignes of [parMois, parOrganisme, parService, parEpci]) {
          expect(aggregateMontants(lignes.map(({ montant }) => montant))).toBe(total.montant);
          expect(lignes.reduce((somme, { demiJournees }) => somme + demiJournees, 0)).toBe(
            total.demiJournees,
          );
          expect(lignes.reduce((somme, { realisees }) => somme + realisees, 0)).toBe(total.realisees);
        }
      }),
      { numRuns: 50 },
    );
  });
});
