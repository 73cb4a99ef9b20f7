// What `#inflate` is in Node: the engine of the runtime.
import { crc32, inflateRawSync } from "node:zlib";

/**
 * Inflates raw DEFLATE bytes; a RangeError as soon as they make more than `limite` bytes.
 * @example
 * inflateBrut(deflateRawSync("abc"), 3) // => the bytes of « abc »
 */
export function inflateBrut(brut: Uint8Array, limite: number): Uint8Array {
  return inflateRawSync(brut, { maxOutputLength: limite });
}

/**
 * Computes the CRC-32 of bytes, as a ZIP stores it.
 * @example
 * calculateCrc32(new TextEncoder().encode("abc")) // => 891568578
 */
export function calculateCrc32(octets: Uint8Array): number {
  return crc32(octets);
}
