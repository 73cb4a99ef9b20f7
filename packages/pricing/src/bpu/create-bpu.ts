import { isDateIso, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { Bpu, LigneBpu } from "./bpu.ts";
import { hashBpu } from "./hash-bpu.ts";

/** What makes a version: its name, its dates and its lines. */
export interface NouveauBpu {
  readonly titre: string;
  readonly version: string;
  /** First day on which these prices hold. */
  readonly depuis: DateIso;
  /** Last day, included; left out: until the next version. */
  readonly jusquAu?: DateIso;
  readonly lignes: readonly LigneBpu[];
}

/**
 * Makes a version of a BPU and its hash. Lines come from `parseBpu`; one illustrative line makes the whole illustrative.
 *
 * The hash covers the title, the version, the dates and every line, whatever their order: two parties that compare it
 * know that they hold the same prices, and an old order can be priced again.
 *
 * Throws a RangeError, quoting it, on an empty title or version, a date that does not exist, an end before the
 * beginning, no line, or a code given twice.
 * @example
 * const { lignes } = parseBpu([["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"], ["A", "1", "Note", "note", 780, "normal"]]);
 * createBpu({ titre: "Essai", version: "1", depuis: "2026-01-01", lignes }).empreinte.slice(0, 7) // => "sha256:"
 */
export function createBpu({ titre, version, depuis, jusquAu, lignes }: NouveauBpu): Bpu {
  for (const [nom, texte] of Object.entries({ titre, version })) {
    if (typeof texte !== "string" || texte.trim() === "") {
      throw new RangeError(`BPU, ${nom} : texte attendu, reçu ${quoteInput(texte)}.`);
    }
  }
  for (const [nom, date] of Object.entries({ depuis, jusquAu: jusquAu ?? depuis })) {
    if (!isDateIso(date))
      throw new RangeError(`BPU, ${nom} : date AAAA-MM-JJ attendue, reçu ${quoteInput(date)}.`);
  }
  if (jusquAu !== undefined && jusquAu < depuis) {
    throw new RangeError(`BPU : la fin (${jusquAu}) précède le début (${depuis}).`);
  }
  if (!Array.isArray(lignes) || lignes.length === 0)
    throw new RangeError("BPU : au moins une ligne est attendue.");
  const codes = new Set<string>();
  for (const { code } of lignes as readonly LigneBpu[]) {
    if (codes.has(code)) throw new RangeError(`BPU : le code ${quoteInput(code)} est donné deux fois.`);
    codes.add(code);
  }
  const statut = (lignes as readonly LigneBpu[]).some(({ illustratif }) => illustratif)
    ? "illustratif"
    : "contractuel";
  const identite = { titre, version, depuis, jusquAu: jusquAu ?? null, statut } as const;
  return { ...identite, empreinte: hashBpu(identite, lignes), lignes };
}
