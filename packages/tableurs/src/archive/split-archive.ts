const FIN = 22;
const ENTREE_POSITION = 42;

/**
 * Makes one archive of two: a whole one, which comes first, and one of a single entry written as it came. The bytes of
 * the first without its directory, then those of the second without its own, then what this gives.
 *
 * A streamed entry says its size after its bytes, which some readers refuse of the first entry of an ODS: it comes from
 * an archive made at once.
 * @example
 * const { corps, join } = splitArchive(zipSync(tete)); // corps, the streamed entry, then join(sonRepertoire, sesOctets)
 */
export function splitArchive(octets: Uint8Array): {
  /** The entries, without the directory. */
  readonly corps: Uint8Array;
  /** The directory of both, from that of the streamed entry and the number of bytes before it. */
  readonly join: (repertoire: Uint8Array, avant: number) => Uint8Array;
} {
  const fin = new DataView(octets.buffer, octets.byteOffset + octets.length - FIN, FIN);
  const corps = octets.subarray(0, fin.getUint32(16, true));
  const entrees = octets.subarray(corps.length, octets.length - FIN);
  return {
    corps,
    join(repertoire, avant) {
      const uni = new Uint8Array(entrees.length + repertoire.length);
      uni.set(entrees);
      uni.set(repertoire, entrees.length);
      const vue = new DataView(uni.buffer);
      vue.setUint32(entrees.length + ENTREE_POSITION, corps.length, true);
      const nombre = fin.getUint16(10, true) + 1;
      vue.setUint16(uni.length - FIN + 8, nombre, true);
      vue.setUint16(uni.length - FIN + 10, nombre, true);
      vue.setUint32(uni.length - FIN + 12, uni.length - FIN, true);
      vue.setUint32(uni.length - FIN + 16, corps.length + avant, true);
      return uni;
    },
  };
}
