// The question that every contender answers: lines of an order, each rounded to the cent, then one tax per rate.
import { createTirage } from "../test/tirage.ts";

export interface LigneBench {
  readonly quantite: string;
  readonly prix: string;
  readonly taux: string;
}

/** What is compared, text for text: the amount of each line, then HT, TVA and TTC. */
export interface ReponseBench {
  readonly lignes: readonly string[];
  readonly ht: string;
  readonly tva: string;
  readonly ttc: string;
}

const TAUX = ["20", "5.5", "8.5", "10"];

/** Lines as a BPU has them: whole or half units, quarters now and then, prices with cents, some with four decimals. */
export function drawLignes(nombre: number, graine: number): readonly LigneBench[] {
  const tire = createTirage(graine);
  return Array.from({ length: nombre }, () => {
    const entier = String(tire(60));
    const quantite = tire(3) === 0 ? `${entier}.${["5", "25", "75", "125"][tire(4)]}` : String(1 + tire(60));
    const decimales =
      tire(4) === 0 ? String(tire(10_000)).padStart(4, "0") : String(tire(100)).padStart(2, "0");
    return { quantite, prix: `${1 + tire(2_000)}.${decimales}`, taux: TAUX[tire(TAUX.length)] ?? "20" };
  });
}
