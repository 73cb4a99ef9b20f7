import { calculateSha256 } from "./calculate-sha256.ts";

/**
 * Gives the SHA-256 of plain data, in hexadecimal: the same for the same content, whatever the order of its keys.
 *
 * Two declarations or two releases of law that differ in anything have another one. `undefined` counts as absent.
 * @example
 * calculateEmpreinte({ b: 1, a: "x" }) === calculateEmpreinte({ a: "x", b: 1 }) // => true
 * calculateEmpreinte({ a: "x" }).length // => 64
 */
export function calculateEmpreinte(value: unknown): string {
  return calculateSha256(JSON.stringify(value, (_key, item: unknown) => sortKeys(item)) ?? "null");
}

function sortKeys(item: unknown): unknown {
  if (item === null || typeof item !== "object" || Array.isArray(item)) return item;
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
