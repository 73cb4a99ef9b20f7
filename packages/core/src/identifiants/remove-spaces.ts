/** Removes every space, ordinary, non-breaking (U+00A0) or narrow (U+202F): numbers are often pasted in groups. */
export function removeSpaces(text: string): string {
  return text.replace(/\s/gu, "");
}
