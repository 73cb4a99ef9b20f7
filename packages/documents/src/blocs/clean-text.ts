// Invisible (fillers of the Korean script included) or reordering characters that could make a signed document read otherwise than it prints.
const INVISIBLE =
  /\u034F|[\u00AD\u061C\u115F\u1160\u3164\uFFA0\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
// Controls (line feed apart), halves of surrogate pairs and non-characters: XML and PDF/UA refuse them.
const REFUSED = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/gu;

/**
 * Makes any text printable in both formats: NFC, line ends as `\n`, tabs as spaces, no control or invisible
 * character, French non-breaking spaces where a space stands already, and curved apostrophes between letters. Letters
 * are never added nor removed.
 *
 * Refuses by TypeError what is not text.
 * @example
 * cleanText("Montant : 3 €\r\n« net »") // => "Montant\u00A0: 3\u00A0€\n«\u00A0net\u00A0»"
 */
export function cleanText(text: string): string {
  if (typeof text !== "string") throw new TypeError(`Texte attendu dans le document, reçu ${typeof text}.`);
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(REFUSED, "")
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(/ ([:»€%])/g, "\u00A0$1")
    .replace(/ ([;!?])/g, "\u202F$1")
    .replace(/« /g, "«\u00A0")
    .replace(/(?<=\bn°|\bart\.|\b[LRD]\.) /g, "\u00A0")
    .replace(/(?<=\p{L})'(?=\p{L})/gu, "’");
}
