/**
 * Branded texts: a value is checked once, at birth (`parseX`, or narrowed by `isX`), and its type remembers.
 * At run time each of them is plain text, so it goes unchanged through JSON and database columns.
 */
export type Brand<Name extends string> = string & { readonly __brand: Name };

/** Nine digits of a legal unit in the Sirene register, e.g. `"732829320"`. */
export type Siren = Brand<"Siren">;

/** Fourteen digits of an establishment: its {@link Siren}, then the NIC of five digits, e.g. `"73282932000074"`. */
export type Siret = Brand<"Siret">;

/** French VAT number built on a {@link Siren}: `FR`, a key of two digits, the SIREN, e.g. `"FR44732829320"`. */
export type NumeroTva = Brand<"NumeroTva">;

/** Official code of a commune, five characters, e.g. `"14118"`, `"2A004"`, `"97411"`. Not a postcode. */
export type CodeInsee = Brand<"CodeInsee">;

/** Code of a département or overseas collectivité, two or three characters, e.g. `"14"`, `"2A"`, `"974"`. */
export type CodeDepartement = Brand<"CodeDepartement">;

/** A day of the Gregorian calendar, `YYYY-MM-DD`, from 1583-01-01 to 9999-12-31. Sorts as text. */
export type DateIso = Brand<"DateIso">;

/** Euros with exactly two decimals and at most 15 integer digits, e.g. `"1800.00"`, `"-12.50"`. Never `"-0.00"`. */
export type Montant = Brand<"Montant">;

/** Euros per unit with two to six decimals, no useless zero after the second, e.g. `"200.00"`, `"0.0125"`. */
export type PrixUnitaire = Brand<"PrixUnitaire">;

/** A number of units with at most four decimals, no useless zero, e.g. `"3"`, `"0.5"`. */
export type Quantite = Brand<"Quantite">;

/** A rate in percent with at most six decimals, no useless zero: `"5.5"` is 5,5 %, as the texts write it. */
export type Taux = Brand<"Taux">;
