import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendriers, joursDuMilieu } from "../../test/arbitraries.ts";
import { buildEcheancier, type DemandeEcheancier, type Etape } from "../echeances.ts";
import { addJoursOuvres, createCalendrier } from "../index.ts";

const FR = createCalendrier({ territoire: "FR" });
const DEVIS: Etape = { code: "devis", libelle: "Devis", delai: { joursOuvres: 10 } };
const VALIDATION: Etape = { code: "validation", libelle: "Validation", delai: { joursOuvres: 10 } };
const COMMANDE: Etape = { code: "commande", libelle: "Bon de commande", delai: { joursOuvres: 15 } };
const retenues = (demande: DemandeEcheancier) => buildEcheancier(FR, demande).map(({ retenue }) => retenue);

describe("CCTP CANUT 6.6.6 : le texte ne dit pas de quoi partent les délais", () => {
  test.each`
    depuis          | dates
    ${undefined}    | ${["2027-02-15", "2027-03-01", "2027-03-22"]}
    ${"precedente"} | ${["2027-02-15", "2027-03-01", "2027-03-22"]}
    ${"origine"}    | ${["2027-02-15", "2027-02-15", "2027-02-22"]}
  `("lecture $depuis : $dates", ({ depuis, dates }) => {
    const demande = {
      origine: "2027-02-01",
      etapes: [DEVIS, VALIDATION, COMMANDE],
      ...(depuis && { depuis }),
    };
    expect(retenues(demande)).toEqual(dates);
    expect(buildEcheancier(FR, demande).map((etape) => etape.depuis)).toEqual(
      Array(3).fill(depuis ?? "precedente"),
    );
  });
  test("une étape peut partir de l'origine dans une chaîne", () => {
    const etapes = [DEVIS, VALIDATION, { ...COMMANDE, depuis: "origine" } as const];
    expect(retenues({ origine: "2027-02-01", etapes })).toEqual(["2027-02-15", "2027-03-01", "2027-02-22"]);
  });
});

test("une date réelle remplace la date prévue pour la suite, et l'écart est dit sans être refusé", () => {
  const etapes = [{ ...DEVIS, reelle: "2027-02-18" }, { ...VALIDATION, reelle: "2027-02-22" }, COMMANDE];
  const [devis, validation, commande] = buildEcheancier(FR, { origine: "2027-02-01", etapes });
  expect([devis?.echeance.date, devis?.reelle, devis?.ecart]).toEqual(["2027-02-15", "2027-02-18", 3]);
  expect([validation?.echeance.date, validation?.ecart]).toEqual(["2027-03-04", -10]);
  expect([commande?.echeance.date, commande?.ecart]).toEqual(["2027-03-15", undefined]);
});

test("en chaîne et sans date réelle, le dernier terme est celui de la somme des délais", () => {
  fc.assert(
    fc.property(
      calendriers,
      joursDuMilieu,
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
      (calendrier, origine, delais) => {
        const etapes = delais.map((joursOuvres, index) => ({
          code: `e${index}`,
          libelle: "",
          delai: { joursOuvres },
        }));
        const total = delais.reduce((a, b) => a + b, 0);
        expect(buildEcheancier(calendrier, { origine, etapes }).at(-1)?.retenue).toBe(
          addJoursOuvres(calendrier, origine, total),
        );
      },
    ),
    { numRuns: 40 },
  );
});

describe("refus, en nommant l'étape", () => {
  const origine = "2027-02-01";
  test.each([
    [{ origine, etapes: [] }, /^etapes : au moins une étape/],
    [{ origine, etapes: "devis" }, /^etapes : au moins une étape/],
    [{ origine: "2027-2-1", etapes: [DEVIS] }, /^origine : date invalide/],
    [
      { origine, etapes: [DEVIS, { ...VALIDATION, delai: { joursOuvres: 0 } }] },
      /^etapes\[1\]\.delai\.joursOuvres : « 0 »/,
    ],
    [{ origine, etapes: [DEVIS, DEVIS] }, /^etapes\[1\]\.code : « devis » est déjà/],
    [{ origine, etapes: [{ ...DEVIS, code: "" }] }, /^etapes\[0\]\.code : texte attendu/],
    [{ origine, etapes: [{ ...DEVIS, depuis: "demain" }] }, /^etapes\[0\]\.depuis : « demain »/],
    [{ origine, etapes: [{ ...DEVIS, reelle: "2027-02-30" }] }, /^etapes\[0\]\.reelle : date invalide/],
    [
      { origine, etapes: [{ ...DEVIS, delai: { joursOuvres: 30_000 } }] },
      /^etapes\[0\]\..*sort de la période/,
    ],
  ])("%j", (demande, message) => {
    expect(() => buildEcheancier(FR, demande as unknown as DemandeEcheancier)).toThrow(message);
  });
});
