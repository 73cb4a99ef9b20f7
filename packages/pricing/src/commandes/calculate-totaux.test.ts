import { addMontants, aggregateMontants, negateMontant } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RegimeTva } from "../tva/regime-tva.ts";
import { calculateTotaux } from "./calculate-totaux.ts";
import { splitMontant } from "./split-montant.ts";
import type { LecturesTotaux, LignePrix, Totaux } from "./totaux.ts";

const S20: RegimeTva = { categorie: "S", taux: "20" as never };
const ligne = (quantite: string, prixUnitaire: string, plus: object = {}): LignePrix =>
  ({ quantite, prixUnitaire, tva: S20, ...plus }) as never;

describe("EN 16931 : la ligne s'arrondit, puis la base, puis la taxe (BR-CO-10, BR-CO-17, BR-CO-15)", () => {
  test.each`
    cas                                 | lignes                                         | ht                      | tva                    | ttc
    ${"1,005 : la demie s'éloigne"}     | ${[ligne("3", "0.335")]}                       | ${"1.01"}               | ${"0.20"}              | ${"1.21"}
    ${"l'avoir est le miroir"}          | ${[ligne("-3", "0.335")]}                      | ${"-1.01"}              | ${"-0.20"}             | ${"-1.21"}
    ${"facture et avoir : zéro"}        | ${[ligne("3", "0.335"), ligne("-3", "0.335")]} | ${"0.00"}               | ${"0.00"}              | ${"0.00"}
    ${"0,0001 × 0,0001"}                | ${[ligne("0.0001", "0.0001")]}                 | ${"0.00"}               | ${"0.00"}              | ${"0.00"}
    ${"presque zéro, négatif : pas −0"} | ${[ligne("-0.0001", "0.01")]}                  | ${"0.00"}               | ${"0.00"}              | ${"0.00"}
    ${"au-delà de 2^53 centimes"}       | ${[ligne("99999999", "1234567.89")]}           | ${"123456787765432.11"} | ${"24691357553086.42"} | ${"148148145318518.53"}
    ${"produit au-delà de 2^53"}        | ${[ligne("1234567.8901", "12345.678901")]}     | ${"15241578752.66"}     | ${"3048315750.53"}     | ${"18289894503.19"}
    ${"aucune ligne"}                   | ${[]}                                          | ${"0.00"}               | ${"0.00"}              | ${"0.00"}
  `("$cas : $ht + $tva = $ttc", ({ lignes, ht, tva, ttc }) => {
    expect(calculateTotaux(lignes)).toMatchObject({ totalHt: ht, totalTva: tva, totalTtc: ttc });
  });

  test("plus de quinze chiffres avant la virgule : refusé, jamais coupé", () => {
    expect(() => calculateTotaux([ligne("99999999", "99999999.99")])).toThrow(/hors limites/);
  });

  test("depuis le TTC : le montant payé ne bouge pas", () => {
    const totaux = calculateTotaux([ligne("1", "10.00"), ligne("1", "0.99")], { prix: "ttc" });
    expect(totaux).toMatchObject({ totalHt: "9.16", totalTva: "1.83", totalTtc: "10.99" });
    expect(
      calculateTotaux([ligne("1", "10.00"), ligne("1", "0.99")], { prix: "ttc", arrondiTva: "par-ligne" }),
    ).toMatchObject({
      totalHt: "9.16",
      lignes: [
        { montant: "10.00", montantTva: "1.67" },
        { montant: "0.99", montantTva: "0.16" },
      ],
    });
  });

  test("des mentions différentes partagent leur catégorie (BG-23), toutes imprimées", () => {
    const exonere = (mention: string): LignePrix => ligne("1", "10.00", { tva: { categorie: "E", mention } });
    const { parTva } = calculateTotaux([exonere("b"), exonere("a"), exonere("b"), ligne("1", "1.00")]);
    expect(parTva.map(({ categorie, mentions }) => ({ categorie, mentions }))).toEqual([
      { categorie: "S", mentions: [] },
      { categorie: "E", mentions: ["a", "b"] },
    ]);
  });
});

describe("ce qui n'a pas de sens est refusé, jamais arrondi en silence", () => {
  test.each([
    ["quantité en lettres", ligne("trois", "1.00"), /trois/],
    ["quantité NaN", ligne("NaN", "1.00"), /NaN/],
    ["quantité 1e400", ligne("1e400", "1.00"), /1e400/],
    ["quantité à cinq décimales", ligne("0.12345", "1.00"), /0\.12345/],
    ["quantité −0", ligne("-0", "1.00"), /« -0 »/],
    ["quantité 007", ligne("007", "1.00"), /007/],
    ["quantité nombre", ligne(3 as never, "1.00"), /« 3 »/],
    ["prix à une décimale", ligne("1", "1.5"), /1\.5/],
    ["prix à sept décimales", ligne("1", "1.1234567"), /1\.1234567/],
    ["prix à l'anglaise", ligne("1", "1,234.56"), /1,234\.56/],
    ["prix négatif", ligne("1", "-1.00"), /prix négatif/],
    ["prix vide", ligne("1", ""), /Prix unitaire/],
    ["TVA à 33 %", ligne("1", "1.00", { tva: { categorie: "S", taux: "33" } }), /taux « 33 »/],
    ["TVA à 0 % sans mention", ligne("1", "1.00", { tva: { categorie: "S", taux: "0" } }), /taux « 0 »/],
    ["TVA absente", ligne("1", "1.00", { tva: undefined }), /catégorie/],
    ["exonération muette", ligne("1", "1.00", { tva: { categorie: "E", mention: "" } }), /mention/],
    ["remise au-delà de la ligne", ligne("1", "1.00", { remise: { montant: "1.01" } }), /remise « 1\.01 »/],
    ["remise négative", ligne("1", "1.00", { remise: { montant: "-1.00" } }), /remise « -1\.00 »/],
    ["remise de 100,01 %", ligne("1", "1.00", { remise: { taux: "100.01" } }), /remise/],
    ["ligne nulle", null, /Ligne 1/],
  ])("%s", (_, mauvaise, message) => {
    expect(() => calculateTotaux([mauvaise as never])).toThrow(message);
  });
  test.each([[null], ["lignes"], [{ prix: "net" }]])("%s n'est pas un appel", (recu) => {
    expect(() => calculateTotaux(recu as never)).toThrow(TypeError);
    expect(() => calculateTotaux([], { prix: "net" as never })).toThrow(RangeError);
  });
});

const centimes = fc.bigInt({ min: 0n, max: 10n ** 11n });
const texte = (units: bigint, decimales: number): string => {
  const chiffres = units.toString().padStart(decimales + 1, "0");
  return `${chiffres.slice(0, -decimales)}.${chiffres.slice(-decimales)}`;
};
const quantites = fc.bigInt({ min: 1n, max: 10n ** 8n }).map((units) => texte(units, 4));
const regimes = fc.constantFrom<RegimeTva[]>(
  S20,
  { categorie: "S", taux: "5.5" as never },
  { categorie: "S", taux: "8.5" as never },
  { categorie: "E", mention: "m" },
  { categorie: "O", mention: "m" },
);
const remises = fc.option(
  fc.integer({ min: 0, max: 10_000 }).map((part) => ({ taux: texte(BigInt(part), 2) })),
  { nil: undefined },
);
const lignes = fc.array(
  fc
    .record({
      quantite: quantites,
      prixUnitaire: centimes.map((units) => texte(units, 6)),
      tva: regimes,
      remise: remises,
    })
    .map(
      ({ remise, ...autres }) =>
        (remise === undefined ? autres : { ...autres, remise }) as never as LignePrix,
    ),
  { minLength: 1, maxLength: 12 },
);
const lectures: fc.Arbitrary<LecturesTotaux> = fc.record({
  prix: fc.constantFrom("ht" as const, "ttc" as const),
  arrondiTva: fc.constantFrom("par-taux" as const, "par-ligne" as const),
});
const montants = ({ totalHt, totalTva, totalTtc }: Totaux): readonly unknown[] => [
  totalHt,
  totalTva,
  totalTtc,
];

describe("ce qui tient pour toute commande", () => {
  test("la somme des lignes fait la base, HT + TVA = TTC, par taux et au total, sans −0", () => {
    fc.assert(
      fc.property(lignes, lectures, (commande, lues) => {
        const totaux = calculateTotaux(commande, lues);
        const somme = aggregateMontants(totaux.lignes.map(({ montant }) => montant));
        expect(lues.prix === "ht" ? totaux.totalHt : totaux.totalTtc).toBe(somme);
        for (const { montantHt, montantTva, montantTtc } of totaux.parTva) {
          expect(montantTva && addMontants(montantHt, montantTva)).toBe(montantTtc);
        }
        expect(totaux.totalTva && addMontants(totaux.totalHt, totaux.totalTva)).toBe(totaux.totalTtc);
        expect(JSON.stringify(totaux)).not.toMatch(/"-0\.00"/);
      }),
    );
  });
  test("prix(−commande) = −prix(commande)", () => {
    fc.assert(
      fc.property(lignes, lectures, (commande, lues) => {
        const opposee = commande.map((part) => ({ ...part, quantite: `-${part.quantite}` as never }));
        const endroit = calculateTotaux(commande, lues);
        const envers = calculateTotaux(opposee, lues);
        expect(envers.lignes.map(({ montant }) => negateMontant(montant))).toEqual(
          endroit.lignes.map(({ montant }) => montant),
        );
        expect(envers.totalTtc && negateMontant(envers.totalTtc)).toBe(endroit.totalTtc);
        expect(negateMontant(envers.totalHt)).toBe(endroit.totalHt);
      }),
    );
  });
  test("l'ordre des lignes ne change rien", () => {
    fc.assert(
      fc.property(lignes, lectures, (commande, lues) => {
        const envers = calculateTotaux([...commande].reverse(), lues);
        const endroit = calculateTotaux(commande, lues);
        expect(montants(envers)).toEqual(montants(endroit));
        expect(envers.parTva).toEqual(endroit.parTva);
      }),
    );
  });
});

describe("splitMontant : plus forts restes, sans perdre un centime (groupement conjoint, CCAG-TIC 12.1)", () => {
  test.each`
    montant                 | poids               | parts
    ${"100.00"}             | ${["1", "1", "1"]}  | ${["33.34", "33.33", "33.33"]}
    ${"0.02"}               | ${["1", "1", "1"]}  | ${["0.01", "0.01", "0.00"]}
    ${"-0.02"}              | ${["1", "1", "1"]}  | ${["-0.01", "-0.01", "0.00"]}
    ${"1000.00"}            | ${["62.5", "37.5"]} | ${["625.00", "375.00"]}
    ${"0.10"}               | ${["0", "7", "3"]}  | ${["0.00", "0.07", "0.03"]}
    ${"999999999999999.99"} | ${["1", "2"]}       | ${["333333333333333.33", "666666666666666.66"]}
  `("$montant en $poids", ({ montant, poids, parts }) => {
    expect(splitMontant(montant, poids)).toEqual(parts);
  });
  test("les parts refont le tout, et l'opposé se partage à l'opposé", () => {
    const poids = fc
      .array(fc.nat(1_000).map(String), { minLength: 1, maxLength: 8 })
      .filter((p) => p.some((part) => part !== "0"));
    fc.assert(
      fc.property(
        centimes.filter((c) => c > 0n),
        poids,
        (montant, parts) => {
          const somme = texte(montant, 2) as Montant;
          const partage = splitMontant(somme, parts as never);
          expect(aggregateMontants(partage)).toBe(somme);
          expect(splitMontant(`-${somme}` as Montant, parts as never).map(negateMontant)).toEqual(partage);
        },
      ),
    );
  });
  test.each([[[]], [["-1"]], [["0", "0"]], [["x"]], [null]])("poids %s : refusés", (poids) => {
    expect(() => splitMontant("1.00" as never, poids as never)).toThrow(RangeError);
  });
});
