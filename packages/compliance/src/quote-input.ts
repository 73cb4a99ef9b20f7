/** Renders an input for an error message: quoted, one line, at most 60 characters. */
export function quoteInput(input: unknown): string {
  const text =
    typeof input === "string"
      ? input
      : typeof input === "object" && input !== null
        ? Array.isArray(input)
          ? "un tableau"
          : "un objet"
        : String(input);
  const oneLine = text.slice(0, 60).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return `« ${oneLine}${text.length > 60 ? "…" : ""} »`;
}
