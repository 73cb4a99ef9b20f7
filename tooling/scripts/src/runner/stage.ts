/** What a stage found: how many checks held, how many did not, and why. */
export interface Bilan {
  readonly passed: number;
  readonly failed: number;
  readonly raisons: readonly string[];
}

/** One stage of `npm test`. The budget (seconds) is printed beside the time taken; it never makes a stage red. */
export interface Stage {
  readonly nom: string;
  readonly titre: string;
  readonly budget: number;
  run(): Promise<Bilan>;
}
