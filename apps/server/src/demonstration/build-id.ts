import { createHash } from "node:crypto";

/**
 * An identifier of the demonstration, always the same for the same words: two installations tell the same story.
 *
 * @example
 * buildId("mission", "14258") // => "6d0f…-…-8…" (a UUID)
 */
export function buildId(...mots: readonly string[]): string {
  const empreinte = createHash("sha256")
    .update(["démonstration", ...mots].join(":"))
    .digest("hex");
  const variante = ((Number.parseInt(empreinte[16] ?? "0", 16) & 3) | 8).toString(16);
  return [
    empreinte.slice(0, 8),
    empreinte.slice(8, 12),
    `8${empreinte.slice(13, 16)}`,
    `${variante}${empreinte.slice(17, 20)}`,
    empreinte.slice(20, 32),
  ].join("-");
}
