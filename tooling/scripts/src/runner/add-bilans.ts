import type { Bilan } from "./stage.ts";

/**
 * Adds up what several checks found.
 * @example
 * addBilans([{ passed: 2, failed: 0, raisons: [] }, { passed: 1, failed: 1, raisons: ["a"] }])
 * // => { passed: 3, failed: 1, raisons: ["a"] }
 */
export function addBilans(bilans: readonly Bilan[]): Bilan {
  return {
    passed: bilans.reduce((sum, bilan) => sum + bilan.passed, 0),
    failed: bilans.reduce((sum, bilan) => sum + bilan.failed, 0),
    raisons: bilans.flatMap((bilan) => bilan.raisons),
  };
}
