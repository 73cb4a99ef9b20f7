/** What a stage found: how many checks held, how many did not, and why. */
export interface Bilan {
  readonly passed: number;
  readonly failed: number;
  readonly raisons: readonly string[];
}

/** Where the output of a stage goes. */
export type Write = (text: string) => void;

/** One stage of `npm test`. The budget (seconds) is printed beside the time taken; it never makes a stage red. */
export interface Stage {
  readonly nom: string;
  readonly titre: string;
  readonly budget: number;
  /** `write` takes what the stage prints when it runs beside others; without it, the output goes straight on. */
  run(write?: Write): Promise<Bilan>;
}
