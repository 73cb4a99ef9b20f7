import { aggregateMontants, compareMontants, parseTaux } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregateDejaFacture } from "./aggregate-deja-facture.ts";
import { calculatePart } from "./calculate-part.ts";
import { CODES_EXCLUSION_TITRE } from "./codes.ts";
import { chiffrer, CLOS, devis, j, OUVERT, question, RIEN, service, SUIVANT } from "./exemples.ts";
import { planLot } from "./plan-lot.ts";
import type { LotPrepare, QuestionLot } from "./plan-lot.ts";

function lot(autres: Partial<QuestionLot> = {}): LotPrepare {
  const fait = planLot(question(autres));
  if (fait.statut === "refus") throw new Error(fait.message);
  return fait;
}

describe("un titre égal au devis, au centime", () => {
  test("toutes les interventions d'un devis font un titre du montant du devis", () => {
    const { titres, exclusions, totaux } = lot();
    expect(exclusions).toEqual([]);
    expect(titres).toMatchObject([
      {
        devisNumero: "2026-0001",
        exercice: 2026,
        imputation: { chapitre: "70", article: "7068" },
        demiJournees: 3,
        solde: true,
        tva: { statut: "hors-champ", montantHt: "600.00", montantTva: "0.00", montantTtc: "600.00" },
        lignes: [
          { interventionId: "i1", montant: "400.00", quantite: "2" },
          { interventionId: "i2", montant: "200.00", quantite: "1" },
        ],
      },
    ]);
    expect(titres[0]?.tva).toMatchObject({ mention: chiffrer(3).tva.mention });
    expect(totaux).toMatchObject({ demiJournees: 3, montantTtc: "600.00" });
  });

  test("facturé par parts, dans n'importe quel ordre, un devis ne perd pas un centime", () => {
    const taux = fc.constantFrom("20", "5.5", "2.1", "8.5").map((texte) => parseTaux(texte));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
        taux,
        fc.constantFrom("ht", "ttc"),
        (parts, tauxTva, prix) => {
          const total = parts.reduce((somme, part) => somme + part, 0);
          fc.pre(total <= 10);
          const resultat = chiffrer(total, { statut: "taxable", taux: tauxTva, prix });
          let deja = { ...RIEN, demiJournees: 0 } as Parameters<typeof calculatePart>[1];
          for (const part of parts) {
            const montants = calculatePart(resultat, deja, part);
            expect(compareMontants(montants.montantTva, RIEN.montantTva)).toBeGreaterThanOrEqual(0);
            deja = {
              demiJournees: deja.demiJournees + part,
              montantHt: aggregateMontants([deja.montantHt, montants.montantHt]),
              montantTva: aggregateMontants([deja.montantTva, montants.montantTva]),
              montantTtc: aggregateMontants([deja.montantTtc, montants.montantTtc]),
            };
          }
          const { montantHt, montantTva, montantTtc } = resultat.tva;
          expect(deja).toEqual({ demiJournees: total, montantHt, montantTva, montantTtc });
        },
      ),
    );
  });

  test("une seconde part complète la première", () => {
    const [premier] = lot({ servicesFaits: [service("i1", "2026-04-07", 2)] }).titres;
    expect(premier).toMatchObject({ solde: false, tva: { montantTtc: "400.00" } });
    if (premier === undefined) return;
    const deja = aggregateDejaFacture([{ ...premier, statut: "emis", rectifications: [] }]);
    const suite = lot({ devis: [devis(3, { deja })], facturees: new Set(["i1"]) });
    expect(suite.titres).toMatchObject([{ demiJournees: 1, solde: true, tva: { montantTtc: "200.00" } }]);
    expect(suite.exclusions).toMatchObject([{ interventionId: "i1", code: "deja-facture" }]);
  });

  test.each([0, 4, 0.5, -1, Number.NaN])("%s demi-journée de trois : RangeError", (demiJournees) => {
    expect(() => calculatePart(chiffrer(3), RIEN, demiJournees)).toThrow(RangeError);
  });
});

describe("ce qui reste hors d'un lot, et pourquoi", () => {
  const cas: readonly (readonly [keyof typeof CODES_EXCLUSION_TITRE, Partial<QuestionLot>])[] = [
    ["hors-periode", { servicesFaits: [service("i1", "2026-03-31")] }],
    [
      "apres-exercice",
      {
        aujourdHui: j("2027-02-10"),
        periode: { du: j("2026-12-01"), au: j("2027-02-28") },
        servicesFaits: [service("i1", "2027-02-03")],
      },
    ],
    [
      "service-fait-a-venir",
      {
        aujourdHui: j("2026-04-06"),
        servicesFaits: [service("i1", "2026-04-07")],
      },
    ],
    ["deja-facture", { facturees: new Set(["i1", "i2"]) }],
    ["devis-non-accepte", { devis: [devis(3, { accepte: false })] }],
    [
      "depasse-devis",
      { devis: [devis(1)], servicesFaits: [service("i0", "2026-04-01"), service("i1", "2026-04-07")] },
    ],
    ["siret-manquant", { devis: [devis(3, { debiteur: { organismeId: "o1", nom: "Essai" } })] }],
    ["ecarte", { ecartes: new Set(["d1"]) }],
  ];
  test.each(cas)("%s : la raison nomme le débiteur", (code, autres) => {
    const { exclusions } = lot(autres);
    expect(exclusions.at(-1)).toMatchObject({ code });
    expect(exclusions.at(-1)?.message).toMatch(/^« (Commune d'essai|Essai) »/);
  });
  test("chaque raison a son cas", () => {
    expect(cas.map(([code]) => code).sort()).toEqual(Object.keys(CODES_EXCLUSION_TITRE).sort());
  });
});

describe("l'exercice d'un lot", () => {
  test.each`
    cas                     | autres                                                 | code
    ${"pas ouvert"}         | ${{ exercices: [] }}                                   | ${"exercice-non-ouvert"}
    ${"clos"}               | ${{ exercices: [CLOS] }}                               | ${"exercice-clos"}
    ${"sans imputation"}    | ${{ imputation: undefined }}                           | ${"imputation-manquante"}
    ${"période à l'envers"} | ${{ periode: { du: "2026-05-01", au: "2026-04-30" } }} | ${"periode-incoherente"}
  `("$cas : $code", ({ autres, code }: { autres: Partial<QuestionLot>; code: string }) => {
    expect(planLot(question(autres))).toMatchObject({ statut: "refus", code });
  });

  test("un devis à cheval sur deux années se facture sur les deux exercices", () => {
    const servicesFaits = [service("i1", "2026-12-15", 2), service("i2", "2027-02-03")];
    const periode = { du: j("2026-12-01"), au: j("2027-02-28") };
    const aujourdHui = j("2027-02-10");
    const exercices = [OUVERT, SUIVANT];
    const ancien = lot({ servicesFaits, periode, aujourdHui, exercices });
    expect(ancien.titres).toMatchObject([{ exercice: 2026, demiJournees: 2, tva: { montantTtc: "400.00" } }]);
    expect(ancien.exclusions).toMatchObject([{ interventionId: "i2", code: "apres-exercice" }]);
    const nouveau = lot({ servicesFaits, periode, aujourdHui, exercices, exercice: 2027 });
    expect(nouveau.titres).toMatchObject([{ exercice: 2027, demiJournees: 3 }]);
    expect(nouveau.avertissements.map(({ code }) => code)).toContain("exercice-anterieur");
    expect(ancien.avertissements.map(({ code }) => code)).toContain("apres-journee-complementaire");
  });

  test("la mention de TVA incertaine du tarif est à confirmer, celle du centre de gestion ne l'est plus", () => {
    expect(lot().avertissements.map(({ code }) => code)).toEqual(["tva-a-verifier"]);
    const declaree = chiffrer(3, { statut: "hors-champ", mention: "Hors champ, CGI art. 256 B" });
    expect(lot({ devis: [devis(3, { resultat: declaree })] }).avertissements).toEqual([]);
  });
});
