/** One way to answer the four questions; a question that a library has no answer to is left out. */
export interface Contender {
  readonly nom: string;
  readonly remarque?: string;
  readonly add: (date: string, nombre: number) => string;
  readonly between?: (from: string, to: string) => number;
  readonly isOuvre?: (date: string) => boolean;
  readonly annee?: (annee: number) => number;
  /** Milliseconds a question: checked on one start day in thirty. */
  readonly lent?: true;
  /** Answers known to be wrong (fériés ignored): timed for information, never checked. */
  readonly faux?: true;
}
