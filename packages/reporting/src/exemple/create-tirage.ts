/** Draws a whole number from 0 to `borne` excluded. */
export type Tirage = (borne: number) => number;

/** Draws numbers that look random and are the same each time. */
export function createTirage(graine: number): Tirage {
  let etat = graine;
  return (borne) => {
    etat = (Math.imul(etat, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    // The low bits of such a sequence repeat: the high ones are used.
    return Math.floor((etat / 0x8000_0000) * borne);
  };
}
