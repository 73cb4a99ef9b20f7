/**
 * Microseconds of processor per operation, the best of many short batches: a machine shared with others takes turns
 * away, which the clock on the wall would count.
 */
export async function measure(
  run: (index: number) => unknown,
  { batchMs = 4, rounds = 60 } = {},
): Promise<number> {
  const batch = async (size: number): Promise<number> => {
    const start = process.cpuUsage();
    for (let index = 0; index < size; index++) {
      const answer = run(index);
      keep(answer instanceof Promise ? await answer : answer);
    }
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  let size = 1;
  while ((await batch(size)) < batchMs * 1e3 && size < 1e6) size *= 2;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, await batch(size));
  return best / size;
}

let kept: unknown;
/** Holds a result, so that the engine cannot drop the call. */
function keep(value: unknown): void {
  kept = value === kept ? kept : value;
}

export const formatUs = (us: number): string =>
  us >= 1e6
    ? `${(us / 1e6).toFixed(2)} s`
    : us >= 1e3
      ? `${(us / 1e3).toFixed(2)} ms`
      : `${us.toFixed(2)} µs`;
