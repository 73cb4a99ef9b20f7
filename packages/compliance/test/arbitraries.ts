import * as fc from "fast-check";
import { FACT_IDS, FAITS } from "../src/index.ts";
import type { Fait, FactId, Faits } from "../src/index.ts";
import { CAS_DORES } from "./golden/index.ts";

const declared = Object.values(CAS_DORES)
  .flat()
  .map(({ faits }) => faits);
const jour = fc.constantFrom(
  "2024-01-15",
  "2026-08-01",
  "2026-08-02",
  "2027-12-01",
  "2027-12-02",
  "2028-09-01",
  "jamais",
);

/** Options chosen, and options about which one does not know. */
export interface Partielle {
  readonly valeur: readonly string[];
  readonly inconnus: readonly string[];
}

/** An answer to a multiple choice that leaves at least one option unknown. */
export function arbitraryPartielle(options: readonly string[]): fc.Arbitrary<Partielle> {
  return fc
    .tuple(fc.uniqueArray(fc.constantFrom(...options), { minLength: 1, maxLength: 5 }), fc.nat({ max: 3 }))
    .map(([drawn, cut]) => {
      const choisies = Math.min(cut, drawn.length - 1);
      return { valeur: drawn.slice(0, choisies), inconnus: drawn.slice(choisies) };
    });
}

/** Any answer to a fact. */
export function arbitraryAnswer(id: FactId): fc.Arbitrary<unknown> {
  const fait: Fait = FAITS[id];
  if ("options" in fait) {
    if (fait.type === "one") return fc.constantFrom(...fait.options);
    const entiere = fc.uniqueArray(fc.constantFrom(...fait.options), { maxLength: 4 });
    return fc.oneof({ arbitrary: entiere, weight: 3 }, arbitraryPartielle(fait.options));
  }
  if (fait.type === "bool") return fc.constantFrom("oui", "non");
  return fait.type === "date" ? jour : fc.nat({ max: 400 });
}

const change = fc
  .constantFrom(...FACT_IDS)
  .chain((id) => fc.tuple(fc.constant(id), fc.oneof(arbitraryAnswer(id), fc.constant("inconnu"))));

/** A declaration near a plausible one: a golden system, some answers of which are changed or withdrawn. */
export const arbitraryFaits: fc.Arbitrary<Faits> = fc
  .tuple(fc.constantFrom(...declared), fc.array(change, { maxLength: 8 }))
  .map(([faits, changes]) => ({ ...faits, ...Object.fromEntries(changes) }));

/** A day around the boundaries of the texts. */
export const arbitraryJour = fc.constantFrom(
  "2024-08-01",
  "2025-02-01",
  "2025-02-02",
  "2025-04-01",
  "2025-08-02",
  "2026-07-26",
  "2026-07-27",
  "2026-08-02",
  "2026-12-01",
  "2026-12-02",
  "2027-12-01",
  "2027-12-02",
  "2028-01-01",
  "2028-08-02",
  "2030-08-01",
  "2030-08-02",
);
