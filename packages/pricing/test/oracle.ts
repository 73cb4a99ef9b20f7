// An independent road to the same cents: fractions of two big integers, parsed and rounded here, nothing of the library.
import type { LecturesTotaux, LignePrix } from "../src/totaux.ts";

interface Fraction {
  readonly haut: bigint;
  readonly bas: bigint;
}

function read(texte: string): Fraction {
  const [entier = "", decimales = ""] = texte.split(".");
  return { haut: BigInt(entier + decimales), bas: 10n ** BigInt(decimales.length) };
}
const fois = (a: Fraction, b: Fraction): Fraction => ({ haut: a.haut * b.haut, bas: a.bas * b.bas });
const moins = (a: Fraction, b: Fraction): Fraction => ({
  haut: a.haut * b.bas - b.haut * a.bas,
  bas: a.bas * b.bas,
});
const CENT: Fraction = { haut: 100n, bas: 1n };

/** To the cent: the integer part of |x| + ½, with the sign of x. */
function arrondi(x: Fraction): Fraction {
  const { haut, bas } = fois(x, CENT);
  const negatif = haut < 0n;
  const centimes = ((negatif ? -haut : haut) * 2n + bas) / (bas * 2n);
  return { haut: negatif ? -centimes : centimes, bas: 100n };
}

function write({ haut }: Fraction): string {
  const chiffres = (haut < 0n ? -haut : haut).toString().padStart(3, "0");
  return `${haut < 0n ? "-" : ""}${chiffres.slice(0, -2)}.${chiffres.slice(-2)}`;
}

/** The tax of an amount: its percentage, or what an amount with tax holds of it. */
function taxe(montant: Fraction, taux: string, prix: LecturesTotaux["prix"]): Fraction {
  const { haut, bas } = read(taux);
  if (prix === "ht") return arrondi(fois(montant, { haut, bas: bas * 100n }));
  const sansTaxe = arrondi(fois(montant, { haut: bas * 100n, bas: bas * 100n + haut }));
  return { haut: montant.haut - sansTaxe.haut, bas: 100n };
}

/** Every text that `calculateTotaux` writes, in one list. Lines are at a rate, or exempt. */
export function calculateOracle(
  lignes: readonly LignePrix[],
  lectures: LecturesTotaux,
): readonly (string | null)[] {
  const ecrits: (string | null)[] = [];
  const bases = new Map<string, { base: bigint; tva: bigint }>();
  for (const { quantite, prixUnitaire, remise, tva } of lignes) {
    const brut = arrondi(fois(read(quantite), read(prixUnitaire)));
    let rabais: Fraction = { haut: 0n, bas: 100n };
    if (remise !== undefined && "taux" in remise) {
      const { haut, bas } = read(remise.taux);
      rabais = arrondi(fois(brut, { haut, bas: bas * 100n }));
    } else if (remise !== undefined) {
      const { haut } = read(remise.montant);
      rabais = { haut: brut.haut < 0n ? -haut : haut, bas: 100n };
    }
    const net = arrondi(moins(brut, rabais));
    ecrits.push(write(brut), write(rabais), write(net));
    const taux = tva.categorie === "S" ? tva.taux : "0";
    const groupe = bases.get(taux) ?? { base: 0n, tva: 0n };
    groupe.base += net.haut;
    if (lectures.arrondiTva === "par-ligne") groupe.tva += taxe(net, taux, lectures.prix).haut;
    bases.set(taux, groupe);
  }
  let totalHt = 0n;
  let totalTva = 0n;
  // Taxed ones first, the highest rate first; exempt ones, at « 0 » here, last.
  for (const [taux, { base, tva }] of [...bases].sort(([a], [b]) => Number(b) - Number(a))) {
    const du =
      lectures.arrondiTva === "par-ligne" ? tva : taxe({ haut: base, bas: 100n }, taux, lectures.prix).haut;
    const ht = lectures.prix === "ttc" ? base - du : base;
    totalHt += ht;
    totalTva += du;
    ecrits.push(...[ht, du, ht + du].map((haut) => write({ haut, bas: 100n })));
  }
  ecrits.push(...[totalHt, totalTva, totalHt + totalTva].map((haut) => write({ haut, bas: 100n })));
  return ecrits;
}
