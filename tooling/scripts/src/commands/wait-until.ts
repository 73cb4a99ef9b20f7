const LIMIT_MS = 90_000;

/** Waits until something holds, asking again and again; throws the sentence when it still does not after a while. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  sentence: () => string,
  limit: number = LIMIT_MS,
): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(sentence());
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
