const MAX_LENGTH = 60;

/**
 * Renders any input for an error message: French quotes, one line, at most 60 characters, whatever was given.
 * Messages quote the input so that the reader sees what was understood; a huge input must not make a huge message.
 * Never throws.
 * @example
 * quoteInput("12,5 €") // => "« 12,5 € »"
 * quoteInput([1, 2]) // => "« un tableau »"
 */
export function quoteInput(input: unknown): string {
  const text = describe(input);
  // Control characters, line ends, and halves of a character: databases refuse the last in JSON.
  const oneLine = text.slice(0, MAX_LENGTH).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return `« ${oneLine}${text.length > MAX_LENGTH ? "…" : ""} »`;
}

function describe(input: unknown): string {
  if (typeof input === "string") return input;
  if (Object.is(input, -0)) return "-0";
  if (typeof input === "number" || typeof input === "bigint") return String(input);
  if (typeof input === "boolean" || typeof input === "symbol") return String(input);
  if (typeof input === "function") return "une fonction";
  if (Array.isArray(input)) return "un tableau";
  // What is left is an object, null or undefined.
  return input ? "un objet" : input === null ? "null" : "undefined";
}

/** Throws a TypeError in French unless the input is text: callers in plain JavaScript get a sentence, not a crash. */
export function requireText(input: unknown, expected: string): asserts input is string {
  if (typeof input !== "string")
    throw new TypeError(`${expected} : texte attendu, reçu ${quoteInput(input)}.`);
}
