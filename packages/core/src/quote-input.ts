const MAX_LENGTH = 60;

/**
 * Renders any input for an error message: French quotes, one line, at most 60 characters, whatever was given.
 * Messages quote the input so that the reader sees what was understood; a huge input must not make a huge message.
 */
export function quoteInput(input: unknown): string {
  const text = typeof input === "string" ? input : describe(input);
  const oneLine = text.slice(0, MAX_LENGTH).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return `« ${oneLine}${text.length > MAX_LENGTH ? "…" : ""} »`;
}

function describe(input: unknown): string {
  if (input === null) return "null";
  if (Array.isArray(input)) return "un tableau";
  if (typeof input === "object") return "un objet";
  if (typeof input === "function") return "une fonction";
  if (Object.is(input, -0)) return "-0";
  return String(input);
}

/** Throws a TypeError in French unless the input is text: callers in plain JavaScript get a sentence, not a crash. */
export function requireText(input: unknown, expected: string): asserts input is string {
  if (typeof input !== "string")
    throw new TypeError(`${expected} : texte attendu, reçu ${quoteInput(input)}.`);
}
