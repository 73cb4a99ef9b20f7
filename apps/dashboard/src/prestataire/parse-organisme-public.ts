/**
 * Reads in the address of a public page whose organisme it is about: nine digits of a SIREN; anything else is left out.
 *
 * @example
 * parseOrganismePublic({ organisme: "281400994" }) // => { organisme: "281400994" }
 */
export function parseOrganismePublic(search: Readonly<Record<string, unknown>>): { organisme?: string } {
  const lu = typeof search["organisme"] === "number" ? String(search["organisme"]) : search["organisme"];
  return typeof lu === "string" && /^\d{9}$/.test(lu) ? { organisme: lu } : {};
}
