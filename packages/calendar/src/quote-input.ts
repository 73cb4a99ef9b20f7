/** Any input, on one line of 60 characters at most, between French quotes: error messages show what was understood. */
export function quoteInput(input: unknown): string {
  const text = String(typeof input === "object" && input !== null ? "un objet" : input);
  return `« ${text.slice(0, 60).replace(/\p{C}/gu, "\uFFFD")}${text.length > 60 ? "…" : ""} »`;
}
