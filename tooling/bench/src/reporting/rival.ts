/** The figures asked of everybody: cents by SIRET and month, quarter and year, and by BPU line and year, under one text key. */
export type Volumes = ReadonlyMap<string, bigint>;

/** One way of computing them. */
export interface Rival {
  readonly nom: string;
  /** Milliseconds to put the lines where it computes. */
  readonly chargement: number;
  readonly calcul: number;
  readonly volumes: Volumes;
}

/** Names the quarter of a day. */
export const nameTrimestre = (date: string): string =>
  `${date.slice(0, 4)}-T${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** Best of three, in milliseconds: a busy machine disturbs the best the least. */
export async function measure<T>(run: () => T | Promise<T>): Promise<{ ms: number; resultat: T }> {
  let resultat = await timed(run);
  for (let tour = 1; tour < 3; tour += 1) {
    const autre = await timed(run);
    if (autre.ms < resultat.ms) resultat = autre;
  }
  return resultat;
}

async function timed<T>(run: () => T | Promise<T>): Promise<{ ms: number; resultat: T }> {
  const debut = performance.now();
  const resultat = await run();
  return { ms: performance.now() - debut, resultat };
}
