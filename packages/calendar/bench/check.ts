import type { Contender } from "./contender.ts";

/** Compares a contender with the fair rival on every start day before it is timed; a wrong answer stops the bench. */
export function checkContender(
  contender: Contender,
  oracle: Contender,
  dates: readonly string[],
  fin: string,
): void {
  if (contender.faux) return;
  for (const [index, date] of dates.entries()) {
    if (contender.lent && index % 30 !== 0) continue;
    expectSame(contender, `add ${date} 10`, contender.add(date, 10), oracle.add(date, 10));
    expectSame(contender, `ouvré ${date}`, contender.isOuvre?.(date), oracle.isOuvre?.(date), true);
    if (index % 180 !== 0) continue;
    expectSame(
      contender,
      `between ${date} ${fin}`,
      contender.between?.(date, fin),
      oracle.between?.(date, fin),
      true,
    );
  }
  const [first = ""] = dates;
  expectSame(contender, `add ${first} 5000`, contender.add(first, 5000), oracle.add(first, 5000));
}

function expectSame(
  contender: Contender,
  question: string,
  got: unknown,
  expected: unknown,
  optional = false,
): void {
  if (optional && got === undefined) return;
  if (got !== expected) {
    throw new Error(`${contender.nom}, ${question} : ${String(got)}, attendu ${String(expected)}`);
  }
}
