import { parseDateIso, parseMontant, parsePrixUnitaire, parseQuantite } from "@ia-territoires/core";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculateDevis } from "../cdg.ts";
import { createBpuIllustratif } from "../exemple.ts";
import {
  CODES_REFUS_EXECUTION,
  INDICE_SYNTEC,
  TAUX_DIRECTEUR_SEMESTRE,
  buildJaugeMaximum,
  buildTermeRevision,
  calculateAvance,
  calculateInterets,
  calculatePenalites,
  calculateRemboursement,
  calculateRevision,
  compareScenarios,
} from "../execution.ts";
import type { Arrondi } from "../execution.ts";
import { calculateCommande } from "../index.ts";

const m = parseMontant;
const q = parseQuantite;
const lisible = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ");

describe("révision : P = P₀ × (a + Σ b × I/I₀), coefficient arrondi au millième supérieur (CCAG-TIC 10.2.3)", () => {
  const revise = (initial: string, actuel: string, plus: object = {}) =>
    calculateRevision({
      prixInitial: parsePrixUnitaire("100.00"),
      partFixe: q("0.15"),
      termes: [{ poids: q("0.85"), initial, actuel }],
      ...plus,
    });
  test.each`
    initial    | actuel        | coefficient | prix
    ${"100"}   | ${"100"}      | ${"1.000"}  | ${"100.00"}
    ${"100"}   | ${"102"}      | ${"1.017"}  | ${"101.70"}
    ${"200"}   | ${"204"}      | ${"1.017"}  | ${"101.70"}
    ${"306.0"} | ${"315.2"}    | ${"1.026"}  | ${"102.60"}
    ${"315.2"} | ${"306.0"}    | ${"0.976"}  | ${"97.60"}
    ${"300"}   | ${"300.0001"} | ${"1.001"}  | ${"100.10"}
  `("$initial → $actuel : $coefficient", ({ initial, actuel, coefficient, prix }) => {
    expect(revise(initial, actuel)).toMatchObject({ statut: "revise", coefficient, prix });
  });
  test("un millième exact le reste, là où les flottants montent d'un cran", () => {
    expect(Math.ceil((0.15 + (0.85 * 121.9) / 115) * 1000)).toBe(1052);
    expect(revise("115", "121.9").coefficient).toBe("1.051");
  });
  test("chaque arrondi est un paramètre : rapport, coefficient, prix", () => {
    const arrondis = {
      rapport: { decimales: 2, sens: "inferieur" },
      coefficient: { decimales: 4, sens: "proche" },
      prix: { decimales: 3, sens: "superieur" },
    };
    expect(revise("306.0", "315.2", { arrondis })).toMatchObject({ coefficient: "1.0255", prix: "102.55" });
    expect(revise("306.0", "315.2").explication).toBe(
      "100,00 € × 1,026 = 102,60 € ; coefficient : 0,15 + 0,85 × 315,2 / 306,0, arrondi par excès à 3 décimales.",
    );
  });
  test("même réponse que decimal.js à 60 chiffres, deux indices", () => {
    const D = Decimal.clone({ precision: 60 });
    const indice = fc
      .integer({ min: 1, max: 9_999_999 })
      .map((units) => `${Math.floor(units / 10_000)}.${String(units % 10_000).padStart(4, "0")}`)
      .filter((t) => Number(t) > 0);
    const sens: fc.Arbitrary<Arrondi["sens"]> = fc.constantFrom("proche", "superieur", "inferieur");
    const modes = {
      proche: Decimal.ROUND_HALF_UP,
      superieur: Decimal.ROUND_UP,
      inferieur: Decimal.ROUND_DOWN,
    } as const;
    fc.assert(
      fc.property(
        indice,
        indice,
        indice,
        indice,
        fc.integer({ min: 0, max: 6 }),
        sens,
        (a, b, c, d, decimales, cote) => {
          const coefficient = { decimales, sens: cote };
          const calcule = calculateRevision({
            prixInitial: parsePrixUnitaire("807.50"),
            partFixe: q("0.125"),
            termes: [
              { poids: q("0.5"), initial: a, actuel: b },
              { poids: q("0.375"), initial: c, actuel: d },
            ],
            arrondis: { coefficient },
          });
          // One common denominator: nothing is divided before the end, so 60 digits are enough to be exact where it matters.
          const haut = new D("0.125")
            .times(a)
            .times(c)
            .plus(new D("0.5").times(b).times(c))
            .plus(new D("0.375").times(d).times(a));
          const attendu = haut.div(new D(a).times(c)).toDecimalPlaces(decimales, modes[cote]);
          expect(new D(calcule.coefficient).eq(attendu)).toBe(true);
          expect(
            new D(calcule.prix).eq(attendu.times("807.5").toDecimalPlaces(2, Decimal.ROUND_HALF_UP)),
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  test.each([
    ["parts qui ne font pas 1", { partFixe: "0.2" }],
    ["part négative", { partFixe: "-0.15", termes: [{ poids: "1.15", initial: "1", actuel: "1" }] }],
    ["indice nul", { termes: [{ poids: "0.85", initial: "0", actuel: "1" }] }],
    ["indice en lettres", { termes: [{ poids: "0.85", initial: "cent", actuel: "1" }] }],
    ["indice NaN", { termes: [{ poids: "0.85", initial: "NaN", actuel: "1" }] }],
    ["arrondi inconnu", { arrondis: { coefficient: { decimales: 3, sens: "haut" } } }],
    ["onze décimales", { arrondis: { coefficient: { decimales: 11, sens: "proche" } } }],
    ["prix à l'euro", { arrondis: { prix: { decimales: 0, sens: "proche" } } }],
    ["prix illisible", { prixInitial: "100" }],
  ])("%s : RangeError", (_, plus) => {
    expect(() => revise("1", "1", plus)).toThrow(RangeError);
  });
});

describe("séries d'indices : le raccordement a un côté, dit par l'appelant", () => {
  const serie = {
    ...INDICE_SYNTEC,
    valeurs: [
      { ...INDICE_SYNTEC.valeurs[0], mois: "2022-07", valeur: "286.4" } as never,
      ...INDICE_SYNTEC.valeurs,
    ],
  };
  const question = { serie, poids: q("0.85"), moisInitial: "2022-07", moisActuel: "2025-01" } as const;
  test("280,6 / 286,4 donne le coefficient publié", () => {
    expect(new Decimal("280.6").div("286.4").toDecimalPlaces(5).toString()).toBe(
      INDICE_SYNTEC.raccordement?.coefficient,
    );
  });
  test.each`
    cote          | attendu
    ${"ancienne"} | ${{ initial: "280.6004000000", actuel: "315.2" }}
    ${"nouvelle"} | ${{ initial: "286.4", actuel: "308.8172000000" }}
    ${undefined}  | ${{ statut: "refus", code: "raccordement-requis" }}
  `("de part et d'autre, côté $cote", ({ cote, attendu }) => {
    expect(buildTermeRevision(cote === undefined ? question : { ...question, cote })).toMatchObject(attendu);
  });
  test("du même côté, rien n'est raccordé", () => {
    expect(buildTermeRevision({ ...question, moisInitial: "2024-08" })).toMatchObject({
      initial: "314.1",
      actuel: "315.2",
    });
  });
  test("un mois que personne n'a lu : refus, jamais une interpolation", () => {
    expect(buildTermeRevision({ ...question, moisActuel: "2024-10" })).toMatchObject({
      code: "indice-inconnu",
      figures: { mois: ["2024-10"] },
    });
    expect(() => buildTermeRevision({ ...question, moisActuel: "2024-13" })).toThrow(RangeError);
  });
  test("chaque valeur est sourcée, en ordre", () => {
    const mois = INDICE_SYNTEC.valeurs.map((valeur) => valeur.mois);
    expect([...mois].sort()).toEqual(mois);
    expect(INDICE_SYNTEC.valeurs.every(({ source }) => source.texte !== "")).toBe(true);
  });
});

describe("pénalités de retard (CCAG 14.1) : V × R ÷ 1000 ou 3000, exonération, plafond, sans TVA", () => {
  test.each`
    ccag          | montantHt     | jours  | plus                                | calcule       | du            | plafonne | exonere
    ${"tic-2021"} | ${"20000.00"} | ${60}  | ${{}}                               | ${"1200.00"}  | ${"1200.00"}  | ${false} | ${false}
    ${"fcs-2021"} | ${"20000.00"} | ${50}  | ${{}}                               | ${"1000.00"}  | ${"0.00"}     | ${false} | ${true}
    ${"pi-2021"}  | ${"20000.00"} | ${60}  | ${{}}                               | ${"400.00"}   | ${"0.00"}     | ${false} | ${true}
    ${"mi-2021"}  | ${"90000.00"} | ${100} | ${{}}                               | ${"3000.00"}  | ${"3000.00"}  | ${false} | ${false}
    ${"tic-2021"} | ${"20000.00"} | ${150} | ${{}}                               | ${"3000.00"}  | ${"2000.00"}  | ${true}  | ${false}
    ${"tic-2021"} | ${"20000.00"} | ${60}  | ${{ montantMarcheHt: "100000.00" }} | ${"1200.00"}  | ${"1200.00"}  | ${false} | ${false}
    ${"tic-2021"} | ${"20000.00"} | ${30}  | ${{ dejaEncourues: "500.00" }}      | ${"600.00"}   | ${"600.00"}   | ${false} | ${false}
    ${"tic-2021"} | ${"20000.00"} | ${60}  | ${{ dejaEncourues: "1500.00" }}     | ${"1200.00"}  | ${"500.00"}   | ${true}  | ${false}
    ${"tic-2009"} | ${"20000.00"} | ${500} | ${{}}                               | ${"10000.00"} | ${"10000.00"} | ${false} | ${false}
    ${"tic-2009"} | ${"20000.00"} | ${15}  | ${{}}                               | ${"300.00"}   | ${"0.00"}     | ${false} | ${true}
    ${"tic-2021"} | ${"0.00"}     | ${10}  | ${{}}                               | ${"0.00"}     | ${"0.00"}     | ${false} | ${true}
  `(
    "$ccag, $montantHt sur $jours jours : $du",
    ({ ccag, montantHt, jours, plus, calcule, du, plafonne, exonere }) => {
      const penalites = calculatePenalites({ ccag, montantHt, joursRetard: jours, ...plus });
      expect(penalites).toMatchObject({ montantCalcule: calcule, montantDu: du, plafonne, exonere });
      expect(penalites.sources[0]?.article).toBe("14.1");
    },
  );
  test.each([
    [{ ccag: "tic-1999" }],
    [{ ccag: "constructor" }],
    [{ joursRetard: 1.5 }],
    [{ joursRetard: -1 }],
    [{ joursRetard: Number.NaN }],
    [{ montantHt: "-1.00" }],
    [{ montantHt: "1e400" }],
  ])("%s : RangeError", (plus) => {
    expect(() =>
      calculatePenalites({ ccag: "tic-2021", montantHt: m("1.00"), joursRetard: 1, ...(plus as object) }),
    ).toThrow(RangeError);
  });
});

describe("intérêts moratoires (CCP R. 2192-31) : le taux du semestre où ils ont commencé, pour tout le retard", () => {
  test.each`
    debut           | jours  | taux       | interets
    ${"2024-06-30"} | ${1}   | ${"12.5"}  | ${"4.11"}
    ${"2024-06-20"} | ${365} | ${"12.5"}  | ${"1500.00"}
    ${"2024-07-01"} | ${365} | ${"12.25"} | ${"1470.00"}
    ${"2025-12-31"} | ${30}  | ${"10.15"} | ${"100.11"}
    ${"2024-06-20"} | ${0}   | ${"12.5"}  | ${"0.00"}
  `("12 000 € depuis le $debut, $jours jours : $taux %, $interets", ({ debut, jours, taux, interets }) => {
    const calcul = calculateInterets({ montantTtc: m("12000.00"), debut, jours });
    expect(calcul).toMatchObject({
      statut: "interets",
      taux,
      montantInterets: interets,
      indemnite: jours === 0 ? "0.00" : "40.00",
    });
  });
  test("un semestre inconnu : refus ; le taux donné par l'appelant est dit tel", () => {
    const debut = parseDateIso("2026-03-01");
    expect(calculateInterets({ montantTtc: m("1.00"), debut, jours: 1 })).toMatchObject({
      code: "taux-directeur-inconnu",
    });
    expect(
      calculateInterets({ montantTtc: m("1000.00"), debut, jours: 10, tauxDirecteur: "2" as never }),
    ).toMatchObject({ taux: "10", certainty: "declared" });
  });
  test("les semestres se suivent sans trou ni recouvrement, du 1er janvier ou du 1er juillet", () => {
    expect(
      TAUX_DIRECTEUR_SEMESTRE.every(
        ({ from, to }) => /-0[17]-01$/.test(from) && /-(06-30|12-31)$/.test(to ?? ""),
      ),
    ).toBe(true);
  });
  test("même réponse que decimal.js", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.nat(2_000), (centimes, jours) => {
        const montant = m(new Decimal(centimes).div(100).toFixed(2));
        const calcul = calculateInterets({ montantTtc: montant, debut: parseDateIso("2024-08-01"), jours });
        const attendu = new Decimal(montant)
          .times("12.25")
          .times(jours)
          .div(36_500)
          .toFixed(2, Decimal.ROUND_HALF_UP);
        expect(calcul.statut === "interets" && calcul.montantInterets).toBe(attendu);
      }),
    );
  });
  test.each([[{ jours: -1 }], [{ jours: 1.5 }], [{ debut: "2024-02-30" }], [{ montantTtc: "-1.00" }]])(
    "%s : RangeError",
    (plus) => {
      const bonne = { montantTtc: m("1.00"), debut: parseDateIso("2024-01-01"), jours: 1 };
      expect(() => calculateInterets({ ...bonne, ...(plus as object) })).toThrow(RangeError);
    },
  );
});

describe("avances (CCP R. 2191-3, R. 2191-7) et leur remboursement (R. 2191-11, R. 2191-12)", () => {
  test.each`
    ht            | ttc           | mois  | acheteur                 | pme      | obligatoire | taux    | montant
    ${"60000.00"} | ${"72000.00"} | ${12} | ${"autre"}               | ${false} | ${true}     | ${"5"}  | ${"3600.00"}
    ${"60000.00"} | ${"72000.00"} | ${24} | ${"autre"}               | ${true}  | ${true}     | ${"5"}  | ${"1800.00"}
    ${"60000.00"} | ${"72000.00"} | ${12} | ${"grande-collectivite"} | ${true}  | ${true}     | ${"10"} | ${"7200.00"}
    ${"60000.00"} | ${"72000.00"} | ${12} | ${"etat"}                | ${true}  | ${true}     | ${"30"} | ${"21600.00"}
    ${"50000.00"} | ${"60000.00"} | ${12} | ${"etat"}                | ${false} | ${false}    | ${"5"}  | ${"3000.00"}
    ${"60000.00"} | ${"72000.00"} | ${2}  | ${"autre"}               | ${false} | ${false}    | ${"5"}  | ${"3600.00"}
  `(
    "$ht, $mois mois, $acheteur, PME $pme : $montant",
    ({ ht, ttc, mois, acheteur, pme, obligatoire, taux, montant }) => {
      const demande = {
        date: parseDateIso("2026-03-02"),
        montantHt: ht,
        montantTtc: ttc,
        dureeMois: mois,
        acheteur,
        titulairePme: pme,
      };
      expect(calculateAvance(demande)).toMatchObject({ obligatoire, taux, montant });
    },
  );
  test("un taux du contrat se tient entre le minimum et 30 %", () => {
    const demande = {
      date: parseDateIso("2026-03-02"),
      montantHt: m("1.00"),
      montantTtc: m("1.00"),
      dureeMois: 1,
      acheteur: "etat",
      titulairePme: false,
    } as const;
    expect(calculateAvance({ ...demande, taux: "20" as never })).toMatchObject({ taux: "20" });
    expect(calculateAvance({ ...demande, date: parseDateIso("2024-12-31") })).toMatchObject({
      code: "regles-inconnues",
    });
    for (const taux of ["4.99", "30.01"])
      expect(() => calculateAvance({ ...demande, taux: taux as never })).toThrow(RangeError);
    for (const plus of [
      { acheteur: "mairie" },
      { dureeMois: 0 },
      { dureeMois: 1.5 },
      { montantHt: "-1.00" },
    ]) {
      expect(() => calculateAvance({ ...demande, ...(plus as object) })).toThrow(RangeError);
    }
  });
  test.each`
    avance        | execute       | deja         | cumul         | montant
    ${"3000.00"}  | ${"39000.00"} | ${"0.00"}    | ${"0.00"}     | ${"0.00"}
    ${"3000.00"}  | ${"42000.00"} | ${"0.00"}    | ${"1000.00"}  | ${"1000.00"}
    ${"3000.00"}  | ${"45000.00"} | ${"1000.00"} | ${"2000.00"}  | ${"1000.00"}
    ${"3000.00"}  | ${"48000.00"} | ${"2000.00"} | ${"3000.00"}  | ${"1000.00"}
    ${"3000.00"}  | ${"60000.00"} | ${"0.00"}    | ${"3000.00"}  | ${"3000.00"}
    ${"3000.00"}  | ${"40000.00"} | ${"1000.00"} | ${"1000.00"}  | ${"0.00"}
    ${"24000.00"} | ${"24000.00"} | ${"0.00"}    | ${"12000.00"} | ${"12000.00"}
  `("avance $avance sur 60 000, exécuté $execute : $cumul", ({ avance, execute, deja, cumul, montant }) => {
    const demande = { avance, montantTtc: m("60000.00"), executeTtc: execute, dejaRembourse: deja };
    expect(calculateRemboursement(demande)).toMatchObject({ cumul, montant });
  });
  test.each([
    [{ avance: "60000.01" }],
    [{ montantTtc: "0.00" }],
    [{ dejaRembourse: "3000.01" }],
    [{ debut: "80" }],
    [{ fin: "101" }],
    [{ executeTtc: "-1.00" }],
  ])("%s : RangeError", (plus) => {
    const bonne = { avance: m("3000.00"), montantTtc: m("60000.00"), executeTtc: m("1.00") };
    expect(() => calculateRemboursement({ ...bonne, ...(plus as object) })).toThrow(RangeError);
  });
});

describe("maximum d'un accord-cadre (CCP R. 2162-4)", () => {
  test("jusqu'au maximum compris, refus au centime au-delà", () => {
    const base = { maximumHt: m("100000.00"), engageHt: m("90000.00") };
    expect(buildJaugeMaximum({ ...base, commandeHt: m("10000.00") })).toMatchObject({
      statut: "possible",
      resteHt: "0.00",
    });
    const refus = buildJaugeMaximum({ ...base, commandeHt: m("10000.01") });
    expect(refus).toMatchObject({
      code: "maximum-depasse",
      figures: { resteHt: "10000.00", depassementHt: "0.01" },
    });
    expect(Object.keys(CODES_REFUS_EXECUTION)).toContain("maximum-depasse");
    expect(() => buildJaugeMaximum({ ...base, commandeHt: m("-1.00") })).toThrow(RangeError);
  });
});

describe("demi-journées d'un CDG et bordereau, pour un même besoin", () => {
  const date = parseDateIso("2026-03-02");
  const devis = calculateDevis(
    { tarif: "cdg14-ia", date, tranches: [{ prevueLe: date, demiJournees: 4 }] },
    [],
  );
  test.each`
    formation        | code                   | moinsCher | ecart
    ${"attestation"} | ${"L2-CONS-GOUV-CONF"} | ${"cdg"}  | ${"1240.00"}
    ${undefined}     | ${"L3-FORM-J"}         | ${null}   | ${null}
  `("$code : $moinsCher", ({ formation, code, moinsCher, ecart }) => {
    const tva =
      formation === undefined ? { lieu: "metropole" as const } : { lieu: "metropole" as const, formation };
    const commande = calculateCommande({
      bpu: createBpuIllustratif(),
      date,
      tva,
      lignes: [{ code, quantite: q("2") }],
    });
    if (devis.statut !== "devis" || commande.statut !== "commande") throw new Error("refus");
    const comparaison = compareScenarios(devis, commande);
    expect(comparaison).toMatchObject({ moinsCher, ecartTtc: ecart });
    expect(comparaison.limites).toHaveLength(5);
    expect(lisible(comparaison.explication)).toContain("800,00 €");
  });
});
