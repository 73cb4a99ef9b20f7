/** The same draws at each run: a small linear generator, not chance. */
export function createTirage(graine: number): (borne: number) => number {
  let etat = graine >>> 0;
  return (borne) => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((etat / 4_294_967_296) * borne);
  };
}

/** Pieces that parsers dislike. */
const MORCEAUX = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "\0",
  "]]>",
  "<!--",
  "&#x0;",
  "&lt;",
  '<c r="XFD1048576"><v>1</v></c>',
  "<row>",
  "</row>",
  ' table:number-rows-repeated="1048576"',
  ' table:number-columns-repeated="16384"',
  ";;;;;;;;",
  '""',
  "\r",
  "\uffff",
  "9e999",
  "-",
  "<a>".repeat(200),
  "PK\u0003\u0004",
].map((texte) => new TextEncoder().encode(texte));

const FAUTES: readonly ((octets: Uint8Array, tire: (borne: number) => number) => Uint8Array)[] = [
  (octets, tire) => {
    const copie = octets.slice();
    for (let i = 1 + tire(8); i > 0; i -= 1) copie[tire(copie.length)] = tire(256);
    return copie;
  },
  (octets, tire) => octets.slice(0, tire(octets.length)),
  (octets, tire) => {
    const debut = tire(octets.length);
    return join(octets.slice(0, debut), octets.slice(debut + 1 + tire(64)));
  },
  (octets, tire) => {
    const debut = tire(octets.length);
    const morceau = octets.slice(debut, debut + tire(512));
    return join(octets.slice(0, debut), morceau, morceau, octets.slice(debut));
  },
  (octets, tire) => {
    const debut = tire(octets.length);
    return join(octets.slice(0, debut), MORCEAUX[tire(MORCEAUX.length)] ?? octets, octets.slice(debut));
  },
];

function join(...parties: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parties));
}

/** Damages bytes in one to three ways, the same for the same draws. */
export function mutate(octets: Uint8Array, tire: (borne: number) => number): Uint8Array {
  let abimes = octets;
  for (let fois = 1 + tire(3); fois > 0 && abimes.length > 0; fois -= 1) {
    abimes = FAUTES[tire(FAUTES.length)]?.(abimes, tire) ?? abimes;
  }
  return abimes;
}
