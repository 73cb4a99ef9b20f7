import type { DateIso } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateApercu } from "./calculate-apercu.ts";
import { getFinDeMois } from "./get-fin-de-mois.ts";
import { readTranches, type TrancheSaisie } from "./read-tranches.ts";
import { toSaisies } from "./to-saisies.ts";

const jour = (date: string, demiJournees: string): TrancheSaisie => ({
  precision: "jour",
  jour: date,
  mois: "",
  demiJournees,
});
const mois = (moisPrevu: string, demiJournees: string): TrancheSaisie => ({
  precision: "mois",
  jour: "",
  mois: moisPrevu,
  demiJournees,
});
const contexte = {
  tarif: "cdg14-ia",
  date: "2026-11-22" as DateIso,
  usages: [{ periodeDebut: "2026-01-01" as DateIso, acceptees: 9, devisees: 0 }],
};

describe("saisie des tranches", () => {
  test("un jour et un mois deviennent des dates", () => {
    expect(readTranches([jour("2026-12-01", "1"), mois("2027-02", "2")])).toEqual({
      tranches: [
        { prevueLe: "2026-12-01", demiJournees: 1 },
        { prevueLe: "2027-02-28", demiJournees: 2 },
      ],
      erreurs: {},
    });
  });

  test.each([
    [jour("", "1"), "tranches.0.jour"],
    [jour("2026-02-30", "1"), "tranches.0.jour"],
    [mois("", "1"), "tranches.0.mois"],
    [mois("2026-13", "1"), "tranches.0.mois"],
    [jour("2026-12-01", "0,25"), "tranches.0.demiJournees"],
    [jour("2026-12-01", "0"), "tranches.0.demiJournees"],
    [jour("2026-12-01", ""), "tranches.0.demiJournees"],
  ])("%j est signalé au champ %s", (saisie, champ) => {
    const { tranches, erreurs } = readTranches([saisie]);
    expect(tranches).toEqual([]);
    expect(Object.keys(erreurs)).toEqual([champ]);
  });

  test("ce qui est enregistré se relit à l'identique", () => {
    const tranches = [{ prevueLe: "2027-02-28" as DateIso, demiJournees: 2 }];
    expect(readTranches(toSaisies(tranches)).tranches).toEqual(tranches);
  });

  test.each([
    ["2028-02", "2028-02-29"],
    ["2027-02", "2027-02-28"],
    ["2027-04", "2027-04-30"],
    ["2027-12", "2027-12-31"],
    ["2027", null],
    ["", null],
  ])("le mois « %s » finit le %s", (moisPrevu, attendu) => {
    expect(getFinDeMois(moisPrevu)).toBe(attendu);
  });
});

describe("aperçu, offre CDG14, 2.2", () => {
  test("une saisie incomplète ne calcule rien et le dit", () => {
    expect(calculateApercu([jour("2026-12-01", "")], contexte)).toMatchObject({ statut: "incomplet" });
    expect(calculateApercu([], contexte)).toMatchObject({ statut: "incomplet" });
  });

  test("9 demi-journées acceptées, 2 demandées : refus, 1 tient encore à 200,00 €", () => {
    expect(calculateApercu([jour("2026-12-01", "2")], contexte)).toMatchObject({
      statut: "refus",
      code: "plafond-annuel",
      figures: { demiJourneesRestantes: 1, proposition: { demiJournees: 1, montant: "200.00" } },
    });
  });

  test("un devis à cheval sur le 31 décembre montre deux jauges", () => {
    const apercu = calculateApercu([jour("2026-12-01", "1"), mois("2027-01", "3")], contexte);
    expect(apercu).toMatchObject({ statut: "devis", montant: "800.00" });
    expect(apercu.statut === "devis" ? apercu.jauges.map((jauge) => jauge.demandees) : []).toEqual([1, 3]);
  });

  test("aucune saisie ne fait échouer l'aperçu", () => {
    const saisie = fc.record({
      precision: fc.constantFrom("jour" as const, "mois" as const),
      jour: fc.oneof(fc.string(), fc.constantFrom("2026-12-01", "2031-01-01", "1999-01-01")),
      mois: fc.oneof(fc.string(), fc.constantFrom("2027-01", "2024-02")),
      demiJournees: fc.oneof(fc.string(), fc.integer({ min: -5, max: 40 }).map(String)),
    });
    fc.assert(
      fc.property(fc.array(saisie, { maxLength: 5 }), (saisies) => {
        expect(["devis", "refus", "hors-periode", "incomplet"]).toContain(
          calculateApercu(saisies, contexte).statut,
        );
      }),
    );
  });
});
