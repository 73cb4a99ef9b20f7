/**
 * Parses the query of an address into plain texts: filters stay readable and can be written by hand
 * (`/organismes?q=caen&natures=commune,epci`).
 *
 * @example
 * parseAdresse("?q=14320&page=2") // => { q: "14320", page: "2" }
 */
export function parseAdresse(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/**
 * Formats filters as the query of an address: lists joined by commas, what is empty left out.
 *
 * @example
 * formatAdresse({ q: "caen", natures: ["commune", "epci"], page: undefined }) // => "?q=caen&natures=commune,epci"
 */
export function formatAdresse(filtres: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [cle, valeur] of Object.entries(filtres)) {
    const textes = (Array.isArray(valeur) ? (valeur as unknown[]) : [valeur]).filter(
      (item): item is string | number =>
        (typeof item === "string" && item !== "") || typeof item === "number",
    );
    if (textes.length > 0) parts.push(`${cle}=${textes.map((item) => encodeURIComponent(item)).join(",")}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
