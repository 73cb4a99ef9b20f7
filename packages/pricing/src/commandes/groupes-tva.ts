import { quoteInput } from "@ia-territoires/core";
import { TAUX_TVA_ADMIS } from "../texts/taux-tva-admis.ts";
import type { RegimeTva } from "../tva/regime-tva.ts";

const CATEGORIES: readonly RegimeTva["categorie"][] = ["S", "E", "O", "Z", "a-verifier"];

/** Looked up before anything else: it is asked for each rate of each order. */
const TAUX_TAXES: ReadonlySet<string> = new Set(TAUX_TVA_ADMIS.filter((taux) => taux !== "0"));

/** Lines that share a category and a rate are taxed together (EN 16931, BG-23), whatever their mentions. */
export function isMemeGroupe(a: RegimeTva, b: RegimeTva): boolean {
  return a.categorie === b.categorie && (a.categorie !== "S" || b.categorie !== "S" || a.taux === b.taux);
}

/** Refuses what no French invoice can carry: an unknown category, a rate out of the closed list, an exemption without its mention. */
export function assertRegime(regime: RegimeTva): void {
  if (typeof regime !== "object" || regime === null || !CATEGORIES.includes(regime.categorie)) {
    const recu = quoteInput((regime as { categorie?: unknown } | null | undefined)?.categorie);
    throw new RangeError(`TVA : catégorie ${CATEGORIES.join(", ")} attendue, reçu ${recu}.`);
  }
  if (regime.categorie === "S") {
    if (TAUX_TAXES.has(regime.taux)) return;
    throw new RangeError(
      `TVA : taux ${quoteInput(regime.taux)} inconnu en France ; taux admis : ${TAUX_TVA_ADMIS.join(", ")}.`,
    );
  }
  const texte = regime.categorie === "a-verifier" ? regime.motif : regime.mention;
  if (typeof texte !== "string" || texte.trim() === "") {
    throw new RangeError(`TVA : la catégorie ${regime.categorie} demande sa mention ou son motif.`);
  }
}

/** Taxed lines first, highest rate first: the order of the lines does not show. */
export function compareRegimes(a: RegimeTva, b: RegimeTva): number {
  if (a.categorie === "S" && b.categorie === "S") return Number(b.taux) - Number(a.taux);
  return CATEGORIES.indexOf(a.categorie) - CATEGORIES.indexOf(b.categorie);
}

/** The mention or the reason of a treatment; nothing for a rate, which speaks for itself. */
export function getMention(regime: RegimeTva): string | undefined {
  if (regime.categorie === "S") return undefined;
  return regime.categorie === "a-verifier" ? regime.motif : regime.mention;
}
