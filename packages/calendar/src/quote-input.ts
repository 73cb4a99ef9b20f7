/** Any input, on one line of 60 characters at most, between French quotes: error messages show what was understood. */
export function quoteInput(input: unknown): string {
  const text = typeof input === "string" ? input : describe(input);
  const oneLine = text.slice(0, 60).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return `« ${oneLine}${text.length > 60 ? "…" : ""} »`;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return "un tableau";
  if (typeof input === "object" && input !== null) return "un objet";
  if (typeof input === "function") return "une fonction";
  return Object.is(input, -0) ? "-0" : String(input);
}
