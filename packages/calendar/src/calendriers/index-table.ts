/** Counts the worked days before each word, and where every thirty-second of them is. */
export function indexTable(ouvres: Uint32Array): { rangs: Uint16Array; reperes: Uint16Array; total: number } {
  const rangs = new Uint16Array(ouvres.length);
  const reperes = new Uint16Array(ouvres.length);
  let total = 0;
  for (let word = 0; word < ouvres.length; word++) {
    rangs[word] = total;
    // A word holds at most 32 worked days: at most one of them starts a sample.
    const next = total + countBits(ouvres[word] ?? 0);
    const sample = (total + 31) >> 5;
    if (sample << 5 < next) reperes[sample] = word;
    total = next;
  }
  return { rangs, reperes, total };
}

/** Counts the bits set in a word of 32. */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
