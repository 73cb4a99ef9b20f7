/** Any input, on one line of 60 characters at most, between French quotes: error messages show what was understood. */
export function quoteInput(input: unknown): string {
  const text = typeof input === "string" ? input : describe(input);
  const oneLine = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return `« ${oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine} »`;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return "un tableau";
  if (typeof input === "object" && input !== null) return "un objet";
  if (typeof input === "function") return "une fonction";
  return Object.is(input, -0) ? "-0" : String(input);
}
