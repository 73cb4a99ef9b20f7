/**
 * Writes the Content-Disposition of a download: always an attachment, its name in plain ASCII and again in full
 * (RFC 6266, RFC 8187).
 *
 * @example
 * buildDisposition("Délibération.pdf") // => "attachment; filename=\"Deliberation.pdf\"; filename*=UTF-8''D%C3%A9lib%C3%A9ration.pdf"
 */
export function buildDisposition(nom: string): string {
  const ascii = nom
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const entier = encodeURIComponent(nom).replace(
    /['()*]/g,
    (signe) => `%${signe.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${entier}`;
}
