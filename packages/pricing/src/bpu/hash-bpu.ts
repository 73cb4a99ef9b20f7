import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { EmpreinteBpu, IdentiteBpu, LigneBpu } from "./bpu.ts";

/** The hash of what a version says: its name, its dates and its lines, whatever their order. */
export function hashBpu(identite: Omit<IdentiteBpu, "empreinte">, lignes: readonly LigneBpu[]): EmpreinteBpu {
  const { titre, version, depuis, jusquAu, statut } = identite;
  const ordonnees = [...lignes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const texte = toCanonique({ titre, version, depuis, jusquAu, statut, lignes: ordonnees });
  return `sha256:${bytesToHex(sha256(utf8ToBytes(texte)))}`;
}

/** JSON with its keys in order, so that the same content always makes the same text. */
function toCanonique(valeur: unknown): string {
  return JSON.stringify(valeur, (_cle, partie: unknown) =>
    typeof partie === "object" && partie !== null && !Array.isArray(partie)
      ? Object.fromEntries(Object.entries(partie).sort(([a], [b]) => (a < b ? -1 : 1)))
      : partie,
  );
}
