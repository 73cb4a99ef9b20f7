/** A font that the compiler carries, and the characters we let it write. */
export interface Police {
  readonly famille: string;
  readonly signes: ReadonlySet<string>;
}

/**
 * The fonts of the PDF, in order, with characters that each writes in regular and bold. Only these are used, so that a
 * document prints the same on every machine. A test has every one of these characters compiled.
 */
export const POLICES: readonly Police[] = [
  {
    famille: "Libertinus Serif",
    signes: buildSignes([
      ["\n", "\n"],
      // Latin, its accents and marks
      ["\u0020", "\u007E"],
      ["\u00A0", "\u0241"],
      ["\u0250", "\u02E4"],
      ["\u02EA", "\u036F"],
      ["\u1E00", "\u1E9B"],
      ["\u1E9E", "\u1E9E"],
      ["\u1EA0", "\u1EF9"],
      // Greek, Cyrillic, Hebrew letters
      ["\u037A", "\u037E"],
      ["\u0384", "\u038A"],
      ["\u038C", "\u038C"],
      ["\u038E", "\u03A1"],
      ["\u03A3", "\u03CE"],
      ["\u0400", "\u045F"],
      ["\u0490", "\u04C4"],
      ["\u05D0", "\u05EA"],
      // Spaces, joiners, punctuation
      ["\u2000", "\u200A"],
      ["\u200C", "\u200D"],
      ["\u2010", "\u2027"],
      ["\u202F", "\u2037"],
      ["\u2039", "\u203E"],
      ["\u2042", "\u2042"],
      ["\u2044", "\u2044"],
      ["\uFE0E", "\uFE0F"],
      // Raised and lowered figures, currencies, letter-like signs, fractions
      ["\u2070", "\u2071"],
      ["\u2074", "\u208E"],
      ["\u20A3", "\u20A4"],
      ["\u20A7", "\u20A7"],
      ["\u20AB", "\u20AC"],
      ["\u2103", "\u2103"],
      ["\u2105", "\u2105"],
      ["\u2109", "\u2109"],
      ["\u2113", "\u2113"],
      ["\u2116", "\u2116"],
      ["\u2120", "\u2120"],
      ["\u2122", "\u2122"],
      ["\u2126", "\u2126"],
      ["\u212E", "\u212E"],
      ["\u2153", "\u215E"],
      // Arrows, operators, shapes
      ["\u2190", "\u2199"],
      ["\u21D0", "\u21D9"],
      ["\u2200", "\u220D"],
      ["\u220F", "\u221C"],
      ["\u221E", "\u221E"],
      ["\u2227", "\u222B"],
      ["\u2248", "\u2248"],
      ["\u2260", "\u2262"],
      ["\u2264", "\u2265"],
      ["\u25A0", "\u25A1"],
      ["\u25B2", "\u25B3"],
      ["\u25B6", "\u25B7"],
      ["\u25BC", "\u25BD"],
      ["\u25C0", "\u25C1"],
      ["\u25C6", "\u25C7"],
      ["\u25CB", "\u25CB"],
      ["\u25CF", "\u25CF"],
      ["\u2605", "\u2605"],
      ["\u2660", "\u2660"],
      ["\u2663", "\u2663"],
      ["\u2665", "\u2666"],
    ]),
  },
  {
    famille: "DejaVu Sans Mono",
    // Arabic letters, marks and digits
    signes: buildSignes([
      ["\u060C", "\u060C"],
      ["\u061B", "\u061B"],
      ["\u061F", "\u061F"],
      ["\u0621", "\u063A"],
      ["\u0640", "\u0655"],
      ["\u0660", "\u066D"],
      ["\u067E", "\u067E"],
      ["\u0686", "\u0686"],
      ["\u06AF", "\u06AF"],
      ["\u06CC", "\u06CC"],
      ["\u06F0", "\u06F9"],
      ["\u200C", "\u200D"],
    ]),
  },
];

function buildSignes(plages: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const signes = new Set<string>();
  for (const [premier, dernier] of plages) {
    for (let code = premier.charCodeAt(0); code <= dernier.charCodeAt(0); code += 1)
      signes.add(String.fromCharCode(code));
  }
  return signes;
}
