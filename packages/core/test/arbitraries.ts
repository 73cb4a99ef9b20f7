// Generators of valid and of hostile values, shared by the property tests.
import fc from "fast-check";
import type { DateIso, Montant, PrixUnitaire, Quantite, Siren, Siret, Taux } from "../src/index.ts";
import { addJours, isSiren, isSiret, parseDateIso } from "../src/index.ts";
import type { DecimalShape } from "../src/decimaux/decimal-shape.ts";
import { MONTANT, PRIX_UNITAIRE, QUANTITE, TAUX } from "../src/decimaux/decimal-shape.ts";
import { fromScaled } from "../src/decimaux/scaled.ts";

/** Decimals of a shape, up to the given number of integer digits: sums of a few of them stay within bounds. */
function decimal(shape: DecimalShape, integerDigits: number): fc.Arbitrary<string> {
  const max = 10n ** BigInt(integerDigits + shape.maxDecimals) - 1n;
  const small = 10n ** BigInt(shape.maxDecimals + 1);
  return fc
    .oneof(fc.bigInt({ min: -max, max }), fc.bigInt({ min: -small, max: small }))
    .map((units) => fromScaled(units, shape));
}

export const montants = decimal(MONTANT, 13) as fc.Arbitrary<Montant>;
export const prixUnitaires = decimal(PRIX_UNITAIRE, 7) as fc.Arbitrary<PrixUnitaire>;
export const quantites = decimal(QUANTITE, 7) as fc.Arbitrary<Quantite>;
export const tauxEnPourCent = decimal(TAUX, 3) as fc.Arbitrary<Taux>;

const PREMIER_JOUR = parseDateIso("1583-01-01");

/** Every day from 1583 to about 2130, then now and then far in the future. */
export const dates: fc.Arbitrary<DateIso> = fc
  .oneof({ weight: 9, arbitrary: fc.nat(200_000) }, { weight: 1, arbitrary: fc.nat(3_074_000) })
  .map((rang) => addJours(PREMIER_JOUR, rang));

const digits = (length: number) =>
  fc.nat(10 ** length - 1).map((value) => String(value).padStart(length, "0"));

/** Completes a text by the one digit that makes it right. */
function withKey(body: string, isRight: (text: string) => boolean): string {
  return (
    "0123456789"
      .split("")
      .map((key) => body + key)
      .find(isRight) ?? ""
  );
}

export const sirens = digits(8)
  .map((body) => withKey(body, isSiren))
  .filter((text) => text !== "") as fc.Arbitrary<Siren>;

export const sirets = fc
  .tuple(sirens, fc.integer({ min: 1, max: 9999 }))
  .map(([siren, rank]) => withKey(siren + String(rank).padStart(4, "0"), isSiret)) as fc.Arbitrary<Siret>;

/** Texts close to numbers and dates, where parsers break, among texts of any kind. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,- \u00A0\u202F€%+eE/AB".split("")), maxLength: 24 }),
  fc.constantFrom(
    "",
    "-0",
    "-0.00",
    "NaN",
    "Infinity",
    "1e3",
    "0x10",
    "١٢٣",
    "1٫5",
    "__proto__",
    "constructor",
  ),
);
