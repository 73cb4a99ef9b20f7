import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactureAControler } from "./facture.ts";
import { listErreursFacture } from "./list-erreurs-facture.ts";

const ligne = {
  quantite: "2",
  prixUnitaire: "780.00",
  montantHt: "1560.00",
  categorieTva: "S",
  tauxTva: "20",
};
const bonne: FactureAControler = {
  nature: "facture",
  numero: "F-2026/031_A+1",
  date: "2026-03-31",
  echeance: "2026-04-30",
  cadre: "A1",
  vendeur: { siren: "732829320", siret: "73282932000074" },
  acheteur: { siret: "73282932000074", codeService: "DSI", codeServiceExige: true, engagementExige: true },
  numeroEngagement: "BC-2026-14",
  lignes: [ligne],
  totalHt: "1560.00",
  totalTva: "312.00",
  totalTtc: "1872.00",
  mentions: ["PMT", "PMD", "AAB"],
};
const codes = (plus: object): readonly string[] =>
  listErreursFacture({ ...bonne, ...plus }).map(({ code, champ }) => `${code} ${champ}`);
const surLigne = (plus: object): readonly string[] => codes({ lignes: [{ ...ligne, ...plus }] });

test("une facture en règle n'a pas d'erreur", () => {
  expect(codes({ acheteur: { siret: "73282932000074" } })).toEqual([]);
});

describe("règles de la réforme (France_RFE) et de Chorus Pro, une par une", () => {
  const acheteur = { siret: "73282932000074" };
  test.each`
    regle                             | plus                                                                           | attendu
    ${"numéro vide"}                  | ${{ numero: "" }}                                                              | ${["BR-FR-01 numero"]}
    ${"numéro de 36 caractères"}      | ${{ numero: "A".repeat(36) }}                                                  | ${["BR-FR-01 numero"]}
    ${"numéro avec un espace"}        | ${{ numero: "F 1" }}                                                           | ${["BR-FR-02 numero"]}
    ${"numéro accentué"}              | ${{ numero: "É1" }}                                                            | ${["BR-FR-02 numero"]}
    ${"date de 1999"}                 | ${{ date: "1999-12-31" }}                                                      | ${["BR-FR-DATE date"]}
    ${"date impossible"}              | ${{ date: "2026-02-30" }}                                                      | ${["BR-FR-DATE date"]}
    ${"échéance avant la facture"}    | ${{ echeance: "2026-03-30" }}                                                  | ${["BR-FR-CO-07 echeance"]}
    ${"avoir sans facture"}           | ${{ nature: "avoir" }}                                                         | ${["BR-FR-CO-05 factureCorrigee"]}
    ${"avoir complet"}                | ${{ nature: "avoir", factureCorrigee: "F-1" }}                                 | ${[]}
    ${"SIREN faux"}                   | ${{ vendeur: { siren: "732829321" } }}                                         | ${["BR-FR-10 vendeur.siren"]}
    ${"SIRET d'un autre"}             | ${{ vendeur: { siren: "552100554", siret: "73282932000074" } }}                | ${["BR-FR-09 vendeur.siret"]}
    ${"acheteur sans SIRET"}          | ${{ acheteur: { siret: "" } }}                                                 | ${["CHORUS-SIRET acheteur.siret"]}
    ${"code service exigé"}           | ${{ acheteur: { ...acheteur, codeServiceExige: true } }}                       | ${["CHORUS-SERVICE acheteur.codeService"]}
    ${"engagement exigé"}             | ${{ acheteur: { ...acheteur, engagementExige: true }, numeroEngagement: " " }} | ${["CHORUS-ENGAGEMENT numeroEngagement"]}
    ${"cadre inconnu"}                | ${{ cadre: "B2" }}                                                             | ${["CHORUS-CADRE cadre"]}
    ${"mention absente"}              | ${{ mentions: ["PMT", "AAB"] }}                                                | ${["BR-FR-05 mentions"]}
    ${"total qui n'est pas la somme"} | ${{ totalHt: "1560.01", totalTtc: "1872.01" }}                                 | ${["BR-CO-10 totalHt"]}
    ${"TTC qui n'est pas HT + TVA"}   | ${{ totalTtc: "1872.01" }}                                                     | ${["BR-CO-15 totalTtc"]}
    ${"total à trois décimales"}      | ${{ totalTva: "312.000" }}                                                     | ${["BR-FR-DEC-01 totalTva"]}
  `("$regle : $attendu", ({ plus, attendu }) => {
    expect(codes({ acheteur, ...plus })).toEqual(attendu);
  });

  test.each`
    regle                          | plus                             | attendu
    ${"quantité à cinq décimales"} | ${{ quantite: "2.00001" }}       | ${["BR-FR-DEC-02 lignes.1.quantite"]}
    ${"quantité négative"}         | ${{ quantite: "-2" }}            | ${[]}
    ${"prix à sept décimales"}     | ${{ prixUnitaire: "1.1234567" }} | ${["BR-FR-DEC-03 lignes.1.prixUnitaire"]}
    ${"prix négatif"}              | ${{ prixUnitaire: "-1.00" }}     | ${["BR-FR-DEC-03 lignes.1.prixUnitaire"]}
    ${"montant à virgule"}         | ${{ montantHt: "1560,00" }}      | ${["BR-FR-DEC-01 lignes.1.montantHt"]}
    ${"catégorie inconnue"}        | ${{ categorieTva: "N" }}         | ${["BR-FR-15 lignes.1.categorieTva"]}
    ${"taux de 33"}                | ${{ tauxTva: "33" }}             | ${["BR-FR-16 lignes.1.tauxTva"]}
    ${"taux avec son signe"}       | ${{ tauxTva: "20 %" }}           | ${["BR-FR-16 lignes.1.tauxTva"]}
    ${"taux à trois décimales"}    | ${{ tauxTva: "20.000" }}         | ${["BR-FR-16 lignes.1.tauxTva"]}
    ${"taux à deux décimales"}     | ${{ tauxTva: "5.50" }}           | ${[]}
  `("$regle : $attendu", ({ plus, attendu }) => {
    expect(surLigne(plus)).toEqual(attendu);
  });

  test("O mêlé à une autre catégorie", () => {
    const lignes = [ligne, { ...ligne, categorieTva: "O", tauxTva: "0", montantHt: "0.00" }];
    expect(codes({ acheteur, lignes })).toEqual(["BR-O-MIXTE lignes"]);
  });

  test("chaque erreur porte sa règle, sa valeur et sa source", () => {
    const [erreur] = listErreursFacture({ ...bonne, acheteur, numero: "F 1" });
    expect(erreur).toMatchObject({
      valeur: "« F 1 »",
      message: expect.stringContaining("sans espace") as unknown,
    });
    expect(erreur?.source.texte).toContain("FNFE");
  });
});

test("quels que soient les textes : une liste, jamais une exception", () => {
  const texte = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("NaN", "1e400", "-0", "007", "9".repeat(40)),
  );
  const facture = fc.record({
    nature: fc.constantFrom("facture" as const, "avoir" as const),
    numero: texte,
    date: texte,
    echeance: texte,
    cadre: texte,
    vendeur: fc.record({ siren: texte, siret: texte }),
    acheteur: fc.record({ siret: texte, codeServiceExige: fc.boolean() }),
    lignes: fc.array(
      fc.record({
        quantite: texte,
        prixUnitaire: texte,
        montantHt: texte,
        categorieTva: texte,
        tauxTva: texte,
      }),
      { maxLength: 3 },
    ),
    totalHt: texte,
    totalTva: texte,
    totalTtc: texte,
    mentions: fc.array(texte, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(facture, (quelconque) => {
      expect(Array.isArray(listErreursFacture(quelconque))).toBe(true);
    }),
  );
  expect(() => listErreursFacture(null as never)).toThrow(TypeError);
});
