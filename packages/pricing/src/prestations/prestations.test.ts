import { listHistoryErrors, parseDateIso, parsePrixUnitaire, parseQuantite } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import {
  CODES_REFUS_PRESTATION,
  PRESTATIONS_CDG,
  calculateDevis,
  calculatePrestation,
  listUsages,
} from "../cdg.ts";
import type { DemandePrestation, ModeleTarif, PrestationCdg } from "../cdg.ts";

const d = parseDateIso;
const q = parseQuantite;

/** A model of its own, for the ways of pricing that no tariff we read uses: invented, and said so. */
function invente(value: ModeleTarif): PrestationCdg {
  const [modele] = PRESTATIONS_CDG;
  const [version] = modele?.versions ?? [];
  if (modele === undefined || version === undefined) throw new Error("aucune prestation");
  return { ...modele, id: "invente", versions: [{ ...version, value, certainty: "illustrative" }] };
}
const montant = (demande: DemandePrestation): string => {
  const resultat = calculatePrestation(demande);
  return resultat.statut === "prix" ? resultat.montant : resultat.code;
};

test("les cinq centres et leurs treize tarifs : datés, sourcés, sans code double", () => {
  expect(new Set(PRESTATIONS_CDG.map(({ prestataire }) => prestataire.departement))).toEqual(
    new Set(["14", "34", "47", "53", "79"]),
  );
  expect(PRESTATIONS_CDG).toHaveLength(13);
  expect(new Set(PRESTATIONS_CDG.map(({ id }) => id)).size).toBe(13);
  for (const { versions, tva } of PRESTATIONS_CDG) {
    expect(listHistoryErrors(versions)).toEqual([]);
    expect(tva.certainty).toBe("contested");
    for (const { certainty, note, source } of versions) {
      expect(certainty).toBe("secondary");
      expect(note).toMatch(/date|année/i);
      expect(source.article).toBeTruthy();
    }
  }
});

describe("chaque tarif, à sa date", () => {
  test.each`
    prestation                    | date            | plus                                                             | attendu
    ${"cdg14-ia"}                 | ${"2026-03-02"} | ${{ quantite: "3" }}                                             | ${"600.00"}
    ${"cdg14-ia"}                 | ${"2026-03-02"} | ${{ quantite: "10" }}                                            | ${"2000.00"}
    ${"cdg14-ia"}                 | ${"2026-03-02"} | ${{ quantite: "11" }}                                            | ${"plafond-annuel"}
    ${"cdg14-ia"}                 | ${"2026-03-02"} | ${{ quantite: "2", dejaPris: "9" }}                              | ${"plafond-annuel"}
    ${"cdg14-ia"}                 | ${"2026-03-02"} | ${{ quantite: "0.5" }}                                           | ${"unite-indivisible"}
    ${"cdg34-dpd"}                | ${"2024-06-27"} | ${{ quantite: "2" }}                                             | ${"700.00"}
    ${"cdg34-dpd"}                | ${"2026-01-01"} | ${{ quantite: "8", annees: 4 }}                                  | ${"2800.00"}
    ${"cdg34-dpd"}                | ${"2026-01-01"} | ${{ quantite: "0", annees: 1 }}                                  | ${"200.00"}
    ${"cdg34-dpd"}                | ${"2026-01-01"} | ${{ quantite: "1.5" }}                                           | ${"unite-indivisible"}
    ${"cdg34-dpd"}                | ${"2024-06-26"} | ${{ quantite: "1" }}                                             | ${"hors-periode"}
    ${"cdg53-organisation"}       | ${"2024-03-02"} | ${{ quantite: "6" }}                                             | ${"348.00"}
    ${"cdg53-travelling-expert"}  | ${"2024-03-02"} | ${{ quantite: "2" }}                                             | ${"294.00"}
    ${"cdg53-remote"}             | ${"2024-12-31"} | ${{ quantite: "2" }}                                             | ${"84.00"}
    ${"cdg53-remote"}             | ${"2025-01-01"} | ${{ quantite: "2" }}                                             | ${"hors-periode"}
    ${"cdg53-contract-hosting"}   | ${"2024-03-02"} | ${{ quantite: "1", classe: "A" }}                                | ${"417.00"}
    ${"cdg53-contract-hosting"}   | ${"2024-03-02"} | ${{ quantite: "5", classe: "C" }}                                | ${"640.00"}
    ${"cdg53-career-review"}      | ${"2024-03-02"} | ${{ quantite: "2" }}                                             | ${"1290.00"}
    ${"cdg53-career-review"}      | ${"2024-03-02"} | ${{ quantite: "1.5" }}                                           | ${"unite-indivisible"}
    ${"cdg53-insurance"}          | ${"2024-03-02"} | ${{ assiette: "12345.67" }}                                      | ${"740.74"}
    ${"cdg53-contribution"}       | ${"2024-03-02"} | ${{ assiette: "100000.00" }}                                     | ${"1250.00"}
    ${"cdg53-room"}               | ${"2024-03-02"} | ${{ facteurs: ["3", "2"], classe: "autre" }}                     | ${"276.00"}
    ${"cdg53-room"}               | ${"2024-03-02"} | ${{ facteurs: ["3", "2"], classe: "partenaire-institutionnel" }} | ${"150.00"}
    ${"cdg47-rgpd"}               | ${"2026-03-02"} | ${{ formule: "Autonomie" }}                                      | ${"montant-inconnu"}
    ${"cdg79-interim-affiliated"} | ${"2022-12-31"} | ${{ assiette: "2000.00" }}                                       | ${"80.00"}
    ${"cdg79-interim-affiliated"} | ${"2023-01-01"} | ${{ assiette: "2000.00" }}                                       | ${"90.00"}
    ${"cdg79-interim-other"}      | ${"2022-12-31"} | ${{ assiette: "2000.00" }}                                       | ${"100.00"}
    ${"cdg79-interim-other"}      | ${"2023-01-01"} | ${{ assiette: "2000.00" }}                                       | ${"120.00"}
  `("$prestation au $date, $plus : $attendu", ({ prestation, date, plus, attendu }) => {
    expect(montant({ prestation, date, ...plus })).toBe(attendu);
  });
});

describe("les autres façons de tarifer, sur des prix inventés", () => {
  const prix = parsePrixUnitaire;
  const tranches = [
    { jusqua: 1_000, prix: prix("0.50") },
    { jusqua: 5_000, prix: prix("0.30") },
    { jusqua: null, prix: prix("0.105") },
  ];
  test.each`
    mode          | habitants | attendu
    ${"habitant"} | ${0}      | ${"0.00"}
    ${"habitant"} | ${1_000}  | ${"500.00"}
    ${"habitant"} | ${1_001}  | ${"500.30"}
    ${"habitant"} | ${6_001}  | ${"1805.11"}
    ${"forfait"}  | ${1_000}  | ${"0.50"}
    ${"forfait"}  | ${1_001}  | ${"0.30"}
  `("par tranches de population, $mode, $habitants habitants : $attendu", ({ mode, habitants, attendu }) => {
    const prestation = invente({ modele: "population", mode, tranches });
    expect(montant({ prestation, date: d("2026-03-02"), habitants })).toBe(attendu);
  });
  test.each([
    [
      "dernière tranche fermée",
      { modele: "population", mode: "forfait", tranches: tranches.slice(0, 1) },
      { habitants: 1_001 },
      "hors-tranches",
    ],
    ["sur devis", { modele: "sur-devis" }, {}, "sur-devis"],
    ["comprise", { modele: "inclus" }, {}, "0.00"],
    [
      "formule chiffrée",
      { modele: "formules", formules: [{ nom: "A", montant: "120.00" }] },
      { formule: "A" },
      "120.00",
    ],
  ])("%s", (_, modele, plus, attendu) => {
    expect(montant({ prestation: invente(modele as ModeleTarif), date: d("2026-03-02"), ...plus })).toBe(
      attendu,
    );
  });
});

describe("la réponse s'explique, la TVA se change, rien n'est deviné", () => {
  test("le minimum facturé est dit", () => {
    const resultat = calculatePrestation({
      prestation: "cdg53-contract-hosting",
      date: d("2024-03-02"),
      quantite: q("1"),
      classe: "B",
    });
    expect(
      resultat.statut === "prix" && resultat.lignes[0]?.explication.replace(/[\u00A0\u202F]/g, " "),
    ).toBe("3 mois × 133,50 € = 400,50 €. Minimum facturé : 3 mois (demandé 1).");
  });
  test("hors champ par défaut, avec sa mention ; taxable si le centre le décide", () => {
    const demande = { prestation: "cdg53-remote", date: d("2024-03-02"), quantite: q("1") };
    expect(calculatePrestation(demande)).toMatchObject({
      tva: { statut: "hors-champ", montantTtc: "42.00" },
    });
    const tva = { statut: "taxable", taux: "20" as never, prix: "ht" } as const;
    expect(calculatePrestation({ ...demande, tva })).toMatchObject({ tva: { montantTtc: "50.40" } });
  });
  test("les mêmes demi-journées, par calculateDevis et par calculatePrestation : le même montant", () => {
    const devis = calculateDevis(
      {
        tarif: "cdg14-ia",
        date: d("2026-03-02"),
        tranches: [{ prevueLe: d("2026-03-16"), demiJournees: 7 }],
      },
      [],
    );
    expect(devis.statut === "devis" && devis.montant).toBe(
      montant({ prestation: "cdg14-ia", date: d("2026-03-02"), quantite: q("7") }),
    );
  });
  test("chaque refus est au catalogue", () => {
    const resultat = calculatePrestation({
      prestation: "cdg47-rgpd",
      date: d("2026-03-02"),
      formule: "Autonomie",
    });
    expect(resultat.statut === "refus" && Object.keys(CODES_REFUS_PRESTATION)).toContain("montant-inconnu");
  });
  test.each([
    ["prestation inconnue", { prestation: "cdg99" }],
    ["date impossible", { date: "2024-02-30" }],
    ["quantité absente", { quantite: undefined }],
    ["quantité négative", { quantite: "-1" }],
    ["quantité illisible", { quantite: "1e400" }],
    ["classe inconnue", { classe: "D" }],
    ["assiette absente", { prestation: "cdg53-insurance" }],
    ["assiette négative", { prestation: "cdg53-insurance", assiette: "-1.00" }],
    ["facteurs absents", { prestation: "cdg53-room", classe: "autre" }],
    ["facteur fractionnaire", { prestation: "cdg53-room", classe: "autre", facteurs: ["1.5", "2"] }],
    ["formule inconnue", { prestation: "cdg47-rgpd", date: "2026-03-02", formule: "Or" }],
    ["années fractionnaires", { prestation: "cdg34-dpd", date: "2026-03-02", annees: 0.5 }],
  ])("%s : RangeError", (_, plus) => {
    const bonne = { prestation: "cdg53-remote", date: d("2024-03-02"), quantite: q("1") };
    expect(() => calculatePrestation({ ...bonne, ...(plus as object) })).toThrow(RangeError);
  });
  test.each([null, 3, {}])("%s n'est pas une prestation", (prestation) => {
    expect(() => calculatePrestation({ prestation: prestation as never, date: d("2024-03-02") })).toThrow(
      /^Prestation : code/,
    );
  });
});

describe("000, 2.2 « par an » : l'usage de chaque année sous chaque lecture", () => {
  const interventions = [
    { prevueLe: d("2026-11-10"), accepteLe: d("2026-10-20"), demiJournees: 4 },
    { prevueLe: d("2027-01-12"), accepteLe: d("2026-12-20"), demiJournees: 3 },
    { prevueLe: d("2027-07-02"), accepteLe: d("2027-05-20"), demiJournees: 2 },
  ];
  test.each`
    annee           | rattachement      | usages
    ${"civile"}     | ${"intervention"} | ${["2026-01-01 4", "2027-01-01 5"]}
    ${"civile"}     | ${"acceptation"}  | ${["2026-01-01 7", "2027-01-01 2"]}
    ${"convention"} | ${"intervention"} | ${["2026-06-01 7", "2027-06-01 2"]}
    ${"convention"} | ${"acceptation"}  | ${["2026-06-01 9"]}
  `("année $annee, rattachement à l'$rattachement : $usages", ({ annee, rattachement, usages }) => {
    const trouve = listUsages("cdg14-ia", interventions, d("2026-06-01")).find(
      ({ lectures }) => lectures.annee === annee && lectures.rattachement === rattachement,
    );
    expect(trouve?.usages.map(({ periodeDebut, acceptees }) => `${periodeDebut} ${acceptees}`)).toEqual(
      usages,
    );
  });
  test("sans date de convention, les années civiles seules ; avant la convention, aucune année", () => {
    expect(listUsages("cdg14-ia", interventions).map(({ lectures }) => lectures.annee)).toEqual([
      "civile",
      "civile",
    ]);
    const [, , convention] = listUsages("cdg14-ia", interventions, d("2027-01-01"));
    expect(convention?.usages).toEqual([{ periodeDebut: "2027-01-01", acceptees: 5, devisees: 0 }]);
  });
  test.each([[{ demiJournees: 0.5 }], [{ prevueLe: "hier" }], [{ accepteLe: "2026-02-30" }]])(
    "%s : RangeError",
    (plus) => {
      expect(() => listUsages("cdg14-ia", [{ ...interventions[0], ...(plus as object) } as never])).toThrow(
        RangeError,
      );
    },
  );
});
