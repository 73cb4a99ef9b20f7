/** A foreseen failure: one sentence for the person, the output of the tool that failed above it when it helps. */
export class Failure extends Error {
  constructor(message, { detail = "", code = 1 } = {}) {
    super(message);
    this.detail = detail;
    this.code = code;
  }
}
