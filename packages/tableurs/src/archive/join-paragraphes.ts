const FIN = "</text:p>";
const SUITE = `${FIN}<text:p`;
const SAUT = 10;
const BARRE = 47;
const CHEVRON = 62;

/**
 * Puts the paragraphs of a cell of ODS into one, a line end between them: the library that reads sheets would put the
 * last word of a line against the first of the next. Works in the bytes it is given, which only shrink.
 * @example
 * joinParagraphes(Buffer.from("<text:p>a</text:p><text:p>b</text:p>")).toString() // => "<text:p>a\nb</text:p>"
 */
export function joinParagraphes(contenu: Uint8Array): Uint8Array {
  const octets = Buffer.from(contenu.buffer, contenu.byteOffset, contenu.byteLength);
  let lu = 0;
  let ecrit = 0;
  const keep = (jusque: number): void => {
    octets.copyWithin(ecrit, lu, jusque);
    ecrit += jusque - lu;
    lu = jusque;
  };
  for (let trouve = octets.indexOf(SUITE, lu); trouve !== -1; trouve = octets.indexOf(SUITE, lu)) {
    const fermee = octets.indexOf(CHEVRON, trouve + SUITE.length);
    if (fermee === -1) break;
    keep(trouve);
    octets[ecrit] = SAUT;
    ecrit += 1;
    lu = fermee + 1;
    // An empty line closes itself: what comes next may still be a line of the same cell.
    if (octets[fermee - 1] === BARRE) {
      lu -= FIN.length;
      octets.write(FIN, lu);
    }
  }
  keep(octets.length);
  return octets.subarray(0, ecrit);
}
