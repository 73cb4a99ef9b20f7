import { listChiffres } from "../list-chiffres.ts";

/** Every address that a figure cites, once, in order. */
export function listAdresses(): readonly string[] {
  const adresses = listChiffres().flatMap(({ source }) => source.url ?? []);
  return [...new Set(adresses)].sort();
}
