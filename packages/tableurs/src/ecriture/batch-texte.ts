const TAILLE_LOT = 65_536;

/** Groups pieces of text into UTF-8 chunks of some 64 kB: neither one per row nor one for all. */
export async function* batchTexte(morceaux: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encodeur = new TextEncoder();
  let lot = "";
  for await (const morceau of morceaux) {
    lot += morceau;
    if (lot.length < TAILLE_LOT) continue;
    yield encodeur.encode(lot);
    lot = "";
  }
  if (lot !== "") yield encodeur.encode(lot);
}
