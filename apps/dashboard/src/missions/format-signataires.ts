/**
 * Writes signatories in a line, to compare two versions of a convention.
 *
 * @example
 * formatSignataires([{ nom: "A. Exemple", qualite: "maire" }]) // => "A. Exemple (maire)"
 */
export function formatSignataires(signataires: unknown): string {
  if (!Array.isArray(signataires)) return "";
  return (signataires as readonly { nom: string; qualite: string }[])
    .filter(({ nom }) => nom !== "")
    .map(({ nom, qualite }) => `${nom} (${qualite})`)
    .join(" ; ");
}
