import type { CodeDepartement } from "../brands.ts";

const OUTRE_MER = ["971", "972", "973", "974", "975", "976", "977", "978", "986", "987", "988"];

/**
 * The 107 codes from which a commune code can begin: 96 départements of metropolitan France and 11 overseas.
 *
 * Closed list, sorted as text (29, 2A, 2B, 30), as the INSEE publishes it. Not in it: `20` (2A and 2B since 1976), `99` (abroad), `984` and `989`
 * (Terres australes et antarctiques, Clipperton: no commune, no territory of ours), `985` (Mayotte, 976 since 2008),
 * and the codes of collectivités that cover départements (`6AE`, `69M`, `69D`).
 */
export const CODES_DEPARTEMENT: readonly CodeDepartement[] = /* @__PURE__ */ listCodes();

function listCodes(): readonly CodeDepartement[] {
  const metropole = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, "0"));
  // Corsica has been 2A and 2B instead of 20 since 1976.
  const codes = [...metropole.filter((code) => code !== "20"), "2A", "2B", ...OUTRE_MER];
  return Object.freeze(codes.sort() as CodeDepartement[]);
}
