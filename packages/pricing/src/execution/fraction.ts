/** An exact fraction, its denominator positive: nothing is rounded before a text says so. */
export interface Fraction {
  readonly haut: bigint;
  readonly bas: bigint;
}

/** How one step is rounded: to how many decimals, and towards which side. */
export interface Arrondi {
  /** 0 to 10. */
  readonly decimales: number;
  /** `proche`: halves away from zero; `superieur` and `inferieur`: away from and towards zero. */
  readonly sens: "proche" | "superieur" | "inferieur";
}

/** Reads plain decimal text, already checked by its brand. */
export function toFraction(texte: string): Fraction {
  const [entier = "", decimales = ""] = texte.split(".");
  return { haut: BigInt(entier + decimales), bas: 10n ** BigInt(decimales.length) };
}

export const multiplyFractions = (a: Fraction, b: Fraction): Fraction => ({
  haut: a.haut * b.haut,
  bas: a.bas * b.bas,
});

export const addFractions = (a: Fraction, b: Fraction): Fraction => ({
  haut: a.haut * b.bas + b.haut * a.bas,
  bas: a.bas * b.bas,
});

/** The divisor is positive. */
export const divideFractions = (a: Fraction, b: Fraction): Fraction => ({
  haut: a.haut * b.bas,
  bas: a.bas * b.haut,
});

/** The fraction rounded, still a fraction; an exact value is never moved, whatever the side. */
export function roundFraction({ haut, bas }: Fraction, { decimales, sens }: Arrondi): Fraction {
  const echelle = 10n ** BigInt(decimales);
  const grandeur = (haut < 0n ? -haut : haut) * echelle;
  const entier = grandeur / bas;
  const reste = grandeur - entier * bas;
  const monte = sens === "superieur" ? reste > 0n : sens === "proche" && 2n * reste >= bas;
  const arrondi = monte ? entier + 1n : entier;
  return { haut: haut < 0n ? -arrondi : arrondi, bas: echelle };
}

/** Writes a fraction rounded to that many decimals, all of them written. */
export function writeFraction(fraction: Fraction, arrondi: Arrondi): string {
  const { haut } = roundFraction(fraction, arrondi);
  const chiffres = (haut < 0n ? -haut : haut).toString().padStart(arrondi.decimales + 1, "0");
  const entier = chiffres.slice(0, chiffres.length - arrondi.decimales);
  const decimales = chiffres.slice(entier.length);
  return `${haut < 0n ? "-" : ""}${entier}${decimales === "" ? "" : `.${decimales}`}`;
}
