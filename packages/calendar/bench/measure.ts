/** Nanoseconds per operation: the best of many short batches, each within one turn of a busy machine. */
export function measure(run: (index: number) => unknown): number {
  const batch = (size: number): number => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < size; index++) keep(run(index));
    return Number(process.hrtime.bigint() - start);
  };
  let size = 1;
  let elapsed = batch(size);
  while (elapsed < 2e6 && size < 1e8) {
    size = Math.ceil(size * Math.min(10, Math.max(1.5, 2.5e6 / Math.max(elapsed, 1))));
    elapsed = batch(size);
  }
  // A contender that takes seconds is asked once; the others, for a quarter of a second.
  const rounds = Math.floor(Math.min(200, 25e7 / elapsed));
  const times = Array.from({ length: rounds }, () => batch(size));
  return Math.min(elapsed, ...times) / size;
}

let kept: unknown;
/** Holds a result, so that the engine cannot drop the call. */
function keep(value: unknown): void {
  kept = value === kept ? kept : value;
}

export function formatNs(ns: number): string {
  if (ns >= 1e9) return `${(ns / 1e9).toFixed(1)} s`;
  if (ns >= 1e6) return `${(ns / 1e6).toFixed(1)} ms`;
  if (ns >= 1e4) return `${(ns / 1e3).toFixed(1)} µs`;
  return `${ns.toFixed(0)} ns`;
}

export const formatRatio = (ratio: number): string =>
  ratio >= 100 ? `× ${Math.round(ratio).toLocaleString("fr")}` : `× ${ratio.toFixed(1)}`;
