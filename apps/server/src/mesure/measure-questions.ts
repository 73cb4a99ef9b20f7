/** The same draws at each run: a small linear generator, not chance. */
export function openTirage(graine = 20_261_122): (nombre: number) => number {
  let etat = graine;
  return (nombre) => {
    etat = (etat * 1_103_515_245 + 12_345) % 2_147_483_648;
    return etat % nombre;
  };
}

/** Milliseconds with one decimal, as the tables print them. */
export function formatMs(ms: number): string {
  return ms.toFixed(1);
}

/**
 * Asks each kind of question so many times and prints p50, p95 and the slowest of each, then of all; says whether the
 * p95 of all stays within the aim.
 *
 * @example
 * await measureQuestions({ genres: new Map([["caen", () => "caen"]]), ask: (q) => find(q), parGenre: 60, but: 50 })
 */
export async function measureQuestions<Q>(options: {
  readonly genres: ReadonlyMap<string, () => Q>;
  readonly ask: (question: Q) => Promise<unknown>;
  readonly parGenre: number;
  readonly but: number;
}): Promise<void> {
  const { genres, ask, parGenre, but } = options;
  const mesurer = async (question: Q): Promise<number> => {
    const depart = performance.now();
    await ask(question);
    return performance.now() - depart;
  };
  // The first questions of each kind pay for compiled plans and cold pages.
  for (const build of genres.values()) await mesurer(build());
  const toutes: number[] = [];
  process.stdout.write(
    `${"question".padEnd(32)}${["n", "p50", "p95", "max"].map((titre) => titre.padStart(9)).join("")}\n`,
  );
  for (const [genre, build] of genres) {
    const durees: number[] = [];
    for (let n = 0; n < parGenre; n += 1) durees.push(await mesurer(build()));
    toutes.push(...durees);
    writeLigne(genre, durees);
  }
  writeLigne("ensemble", toutes);
  const p95 = getCentile(toutes, 0.95);
  process.stdout.write(
    `\np95 ${formatMs(p95)} ms pour ${toutes.length} questions ; but : ${but} ms, ${p95 <= but ? "tenu" : "manqué"}\n\n`,
  );
}

function writeLigne(titre: string, durees: readonly number[]): void {
  const chiffres = [getCentile(durees, 0.5), getCentile(durees, 0.95), Math.max(...durees)].map(formatMs);
  process.stdout.write(
    `${titre.padEnd(32)}${[String(durees.length), ...chiffres].map((c) => c.padStart(9)).join("")}\n`,
  );
}

function getCentile(durees: readonly number[], part: number): number {
  const triees = [...durees].sort((a, b) => a - b);
  return triees[Math.min(triees.length - 1, Math.ceil(part * triees.length) - 1)] ?? 0;
}
