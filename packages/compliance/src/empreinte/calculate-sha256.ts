// SHA-256 (FIPS 180-4). The library has no platform to ask: it runs the same in a browser page and in Node.
const PREMIERS = Array.from({ length: 330 }, (_, n) => n)
  .filter((n) => n > 1 && isPremier(n))
  .slice(0, 64);
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;
const INITIAL = PREMIERS.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
const K = PREMIERS.map((p) => fraction(Math.cbrt(p)));

function isPremier(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function calculateSha256(text: string): string {
  const bytes = toUtf8(text);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  for (const word of [Math.floor(bits / 2 ** 32), bits | 0]) {
    for (const shift of [24, 16, 8, 0]) bytes.push((word >>> shift) & 255);
  }
  const state = [...INITIAL];
  for (let start = 0; start < bytes.length; start += 64) addBlock(state, bytes, start);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function addBlock(state: number[], bytes: readonly number[], start: number): void {
  const w = new Int32Array(64);
  const at = (i: number): number => w[i] ?? 0;
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      for (let j = 0; j < 4; j++) w[i] = (at(i) << 8) | (bytes[start + i * 4 + j] ?? 0);
      continue;
    }
    const s0 = rotate(at(i - 15), 7) ^ rotate(at(i - 15), 18) ^ (at(i - 15) >>> 3);
    const s1 = rotate(at(i - 2), 17) ^ rotate(at(i - 2), 19) ^ (at(i - 2) >>> 10);
    w[i] = at(i - 16) + s0 + at(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + at(i)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] ?? 0) + word) | 0;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}
