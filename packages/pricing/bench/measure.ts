const LOT_NS = 1e6;
const LOTS = 120;

/** Nanoseconds per call: the best of 120 short batches (a millisecond each), which a busy machine disturbs least. */
export function measure(run: () => unknown): number {
  const batch = (size: number): number => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < size; index++) keep(run());
    return Number(process.hrtime.bigint() - start);
  };
  // Warm first: what is measured is compiled code.
  const end = process.hrtime.bigint() + 150_000_000n;
  let calls = 0;
  while (process.hrtime.bigint() < end) {
    keep(run());
    calls++;
  }
  const size = Math.max(1, Math.round((calls * LOT_NS) / 150e6));
  return Math.min(...Array.from({ length: LOTS }, () => batch(size))) / size;
}

let kept: unknown;
/** Holds a result, so that the engine cannot drop the call. */
function keep(value: unknown): void {
  kept = value === kept ? kept : value;
}
