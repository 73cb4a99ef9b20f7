import type { ObligationDue, Obligations } from "./obligation-due.ts";

/** What changed between two lists of obligations. */
export interface DifferencesObligations {
  readonly added: readonly ObligationDue[];
  readonly removed: readonly ObligationDue[];
  /** Same obligation, with another day, status, certainty, basis or evidence. */
  readonly changed: readonly {
    readonly before: ObligationDue;
    readonly after: ObligationDue;
    readonly fields: readonly string[];
  }[];
}

const FIELDS = [
  "basis",
  "appliesFrom",
  "until",
  "status",
  "contested",
  "certainty",
  "evidence",
  "sources",
] as const;

/**
 * Compares the obligations of two days, two declarations or two releases of law: added, removed, changed.
 *
 * Vendor checks are compared too. Pure: give it two answers of `listObligations`.
 * @example
 * const faits = { infersOutputs: "oui", exclusions: [], practices: [], biometricFunctions: [], annexIIIAreas: [], annexIActs: [], activities: ["uses"], interactions: [] };
 * const avant = listObligations(classifySystem(faits, { asOf: "2025-02-01" }));
 * const apres = listObligations(classifySystem(faits, { asOf: "2025-02-02" }));
 * diffObligations(avant, apres).changed.map(({ after, fields }) => [after.id, fields]) // => [["d-4", ["status"]]]
 */
export function diffObligations(before: Obligations, after: Obligations): DifferencesObligations {
  const old = toMap(before);
  const now = toMap(after);
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)),
    removed: [...old.values()].filter(({ id }) => !now.has(id)),
    changed: [...now.values()].flatMap((due) => {
      const previous = old.get(due.id);
      if (previous === undefined) return [];
      const fields = FIELDS.filter((field) => JSON.stringify(previous[field]) !== JSON.stringify(due[field]));
      return fields.length === 0 ? [] : [{ before: previous, after: due, fields }];
    }),
  };
}

function toMap({ obligations, vendorChecks }: Obligations): ReadonlyMap<string, ObligationDue> {
  return new Map([...obligations, ...vendorChecks].map((due) => [due.id, due]));
}
