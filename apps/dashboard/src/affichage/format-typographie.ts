/**
 * Puts the no-break spaces of French typography before « : ; ? ! » and inside the quotation marks, so that no line
 * begins with a sign.
 *
 * @example
 * formatTypographie("Que faire ? « Rien »") // => "Que faire\u00a0? «\u00a0Rien\u00a0»"
 */
export function formatTypographie(texte: string): string {
  return texte
    .replace(/[ \t]*[\n ][ \t]*([:;?!»])(?=[\s.,)»"'`]|$)/g, "\u00a0$1")
    .replace(/«[ \n\t]+/g, "«\u00a0");
}
