/** What a kind of decimal text looks like. One shape per brand; all the arithmetic is shared. */
export interface DecimalShape {
  /** Noun for messages, e.g. `"Montant"`. */
  readonly nom: string;
  /** Decimals always written, even when they are zeros. */
  readonly minDecimals: number;
  /** Decimals at most. */
  readonly maxDecimals: number;
  /** An example in stored form, for messages. */
  readonly exemple: string;
  /** An example as people write it, for messages. */
  readonly exempleFr: string;
  /** Unit that people may write after the number. */
  readonly unite: "" | "€" | "%";
}

/** Digits before the decimal point, at most: up to 999 999 999 999 999, far above any public budget. */
export const MAX_INTEGER_DIGITS = 15;

export const MONTANT: DecimalShape = {
  nom: "Montant",
  minDecimals: 2,
  maxDecimals: 2,
  exemple: "1234.56",
  exempleFr: "1 234,56",
  unite: "€",
};

export const PRIX_UNITAIRE: DecimalShape = {
  nom: "Prix unitaire",
  minDecimals: 2,
  maxDecimals: 6,
  exemple: "12.3456",
  exempleFr: "12,3456",
  unite: "€",
};

export const QUANTITE: DecimalShape = {
  nom: "Quantité",
  minDecimals: 0,
  maxDecimals: 4,
  exemple: "2.5",
  exempleFr: "2,5",
  unite: "",
};

export const TAUX: DecimalShape = {
  nom: "Taux",
  minDecimals: 0,
  maxDecimals: 6,
  exemple: "5.5",
  exempleFr: "5,5 %",
  unite: "%",
};
