// What makes a spreadsheet compute a cell: these signs, their full-width twins, after any blank or apostrophe.
const DANGER = /^'*[\s\u00a0\u202f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/u;

/**
 * Puts an apostrophe before a text that a spreadsheet would compute as a formula. {@link unprotectTexte} takes it away
 * again, whatever the text.
 * @example
 * protectTexte("=1+1") // => "'=1+1"
 * protectTexte("Caen") // => "Caen"
 */
export function protectTexte(texte: string): string {
  return DANGER.test(texte) ? `'${texte}` : texte;
}

/**
 * Takes away the apostrophe that {@link protectTexte} put.
 * @example
 * unprotectTexte("'=1+1") // => "=1+1"
 * unprotectTexte("'oui'") // => "'oui'"
 */
export function unprotectTexte(texte: string): string {
  return texte.startsWith("'") && DANGER.test(texte) ? texte.slice(1) : texte;
}
