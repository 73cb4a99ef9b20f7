import { hash } from "node:crypto";

/**
 * Gives the identifier of an organisme of the directory from its key: the same on every installation (a UUID of
 * version 5 in a name space of our own), so that a link or an export means the same organisme everywhere.
 * @example
 * buildIdAnnuaire("commune:14118") // => "5f4d4f38-eabe-5644-8aaa-f88d298276d9"
 */
export function buildIdAnnuaire(cle: string): string {
  const chiffres = hash("sha1", ESPACE + cle, "hex");
  const variante = ((Number.parseInt(chiffres.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    chiffres.slice(0, 8),
    chiffres.slice(8, 12),
    `5${chiffres.slice(13, 16)}`,
    variante + chiffres.slice(17, 20),
    chiffres.slice(20, 32),
  ].join("-");
}

// Changing it would give every organisme another identifier.
const ESPACE = "ia-territoires/annuaire/";
