import { describe, expectTypeOf, test } from "vitest";
import type {
  CatalogueRefus,
  CodeDepartement,
  CodeInsee,
  DatedValue,
  DateIso,
  Montant,
  NumeroTva,
  PrixUnitaire,
  Quantite,
  Refus,
  Siren,
  Siret,
  Taux,
  Territoire,
} from "./index.ts";
import {
  addMontants,
  buildRefus,
  getSiren,
  getValueAt,
  isRefus,
  isSiret,
  MONTANT_ZERO,
  multiplyPrixUnitaire,
  territoireOf,
} from "./index.ts";

/** Checked by `tsc`: a wrong line here turns the typecheck red, not this run. */
describe("les types se souviennent de la vérification", () => {
  test("un texte ordinaire n'est aucune valeur marquée", () => {
    expectTypeOf<string>().not.toExtend<Siren>();
    expectTypeOf<string>().not.toExtend<Siret>();
    expectTypeOf<string>().not.toExtend<NumeroTva>();
    expectTypeOf<string>().not.toExtend<CodeInsee>();
    expectTypeOf<string>().not.toExtend<CodeDepartement>();
    expectTypeOf<string>().not.toExtend<DateIso>();
    expectTypeOf<string>().not.toExtend<Montant>();
    expectTypeOf<"1.00">().not.toExtend<Montant>();
    expectTypeOf<number>().not.toExtend<Montant>();
    expectTypeOf<Date>().not.toExtend<DateIso>();
    expectTypeOf<Siret>().toExtend<string>();
  });

  test("deux marques ne se confondent pas", () => {
    expectTypeOf<Siret>().not.toExtend<Siren>();
    expectTypeOf<CodeInsee>().not.toExtend<CodeDepartement>();
    expectTypeOf<Montant>().not.toExtend<PrixUnitaire>();
    expectTypeOf<Quantite>().not.toExtend<Taux>();
  });

  test("une question répondue oui donne le type", () => {
    const siren = (value: unknown) => (isSiret(value) ? getSiren(value) : undefined);
    expectTypeOf(siren).returns.toEqualTypeOf<Siren | undefined>();
  });

  test("les fonctions ne prennent que des valeurs vérifiées", () => {
    const somme = () => addMontants(MONTANT_ZERO, MONTANT_ZERO);
    expectTypeOf(somme).returns.toEqualTypeOf<Montant>();
    // @ts-expect-error a text that nobody checked
    expectTypeOf(() => addMontants("1.00")).toBeFunction();
    expectTypeOf(multiplyPrixUnitaire).parameters.toEqualTypeOf<[PrixUnitaire, Quantite]>();
    expectTypeOf(territoireOf).returns.toEqualTypeOf<Territoire>();
    // @ts-expect-error a commune is not a département
    expectTypeOf(territoireOf).toBeCallableWith("14");
  });

  test("une valeur datée garde le type de sa valeur", () => {
    const at = (history: readonly DatedValue<{ prix: Montant }>[], date: DateIso) =>
      getValueAt(history, date);
    expectTypeOf(at).returns.toEqualTypeOf<DatedValue<{ prix: Montant }> | undefined>();
  });
});

describe("un refus garde son code et ses chiffres", () => {
  type Devis = { readonly statut: "devis"; readonly montant: Montant };
  type Plafond = Refus<"plafond-annuel", { restantes: number }>;

  test("construit, il est du type que la fonction annonce", () => {
    const avec = () =>
      buildRefus({ code: "plafond-annuel", message: "", sources: [], figures: { restantes: 2 } });
    const sans = () => buildRefus({ code: "deja-accepte", message: "", sources: [] });
    expectTypeOf(avec).returns.toExtend<Plafond>();
    expectTypeOf(sans).returns.toExtend<Refus<"deja-accepte">>();
    expectTypeOf(sans).returns.not.toExtend<Plafond>();
    expectTypeOf<Plafond>().toExtend<Refus>();
  });

  test("reconnu, il est séparé des autres réponses", () => {
    const restantes = (resultat: Devis | Plafond) =>
      isRefus(resultat) ? resultat.figures.restantes : resultat.montant;
    expectTypeOf(restantes).returns.toEqualTypeOf<number | Montant>();
    const inconnu = (value: unknown) => (isRefus(value) ? value.code : undefined);
    expectTypeOf(inconnu).returns.toEqualTypeOf<string | undefined>();
  });

  test("un catalogue nomme tous ses codes, et eux seuls", () => {
    type Codes = "plafond-annuel" | "minimum-devis";
    const titre = { titre: "", explication: "" };
    expectTypeOf({ "plafond-annuel": titre, "minimum-devis": titre }).toExtend<CatalogueRefus<Codes>>();
    expectTypeOf({ "plafond-annuel": titre }).not.toExtend<CatalogueRefus<Codes>>();
  });
});
