import { type Siret, isSiret, quoteInput } from "@ia-territoires/core";
import type { CleLigneBpu } from "./colonnes-commandes.ts";

/** Numbers texts in the order in which they first come; lines of one order follow each other, so the last is kept. */
export class Dictionnaire<T extends string> {
  readonly textes: T[] = [];
  readonly #rangs = new Map<T, number>();
  readonly #check: (texte: T) => void;
  #dernier: T | undefined;
  #dernierRang = 0;

  constructor(check: (texte: T) => void) {
    this.#check = check;
  }

  rang(texte: T): number {
    if (texte === this.#dernier) return this.#dernierRang;
    let rang = this.#rangs.get(texte);
    if (rang === undefined) {
      this.#check(texte);
      rang = this.textes.length;
      this.#rangs.set(texte, rang);
      this.textes.push(texte);
    }
    this.#dernier = texte;
    this.#dernierRang = rang;
    return rang;
  }
}

/** A line of a BPU, and the next one that has its code in another lot or step. */
interface Maillon {
  readonly cle: CleLigneBpu;
  readonly rang: number;
  readonly suivant: Maillon | undefined;
}

/** Places of the lines of a BPU, whose name is made of three parts: few lots or steps share a code. */
export class DictionnaireBpu {
  readonly cles: CleLigneBpu[] = [];
  readonly #codes = new Map<string, Maillon>();

  rang(ligne: CleLigneBpu): number {
    const { lot, code, palier } = ligne;
    const premier = this.#codes.get(code);
    for (let maillon = premier; maillon !== undefined; maillon = maillon.suivant) {
      if (maillon.cle.lot === lot && maillon.cle.palier === palier) return maillon.rang;
    }
    return this.#add({ lot, code, palier }, premier);
  }

  #add(cle: CleLigneBpu, suivant: Maillon | undefined): number {
    requireNom(cle.lot, "Lot");
    requireNom(cle.code, "Code du BPU");
    const rang = this.cles.length;
    if (rang > 0xffff) throw new RangeError("Trop de lignes de BPU différentes : 65 536 au plus.");
    this.#codes.set(cle.code, { cle, rang, suivant });
    this.cles.push(cle);
    return rang;
  }
}

/** Refuses a name that is empty or no text. */
export function requireNom(texte: unknown, nom: string): void {
  if (typeof texte === "string" && texte.trim() !== "") return;
  throw new RangeError(`${nom} ${quoteInput(texte)} : un texte non vide est attendu.`);
}

/** Refuses what is no SIRET. */
export function requireSiret(siret: Siret): void {
  if (!isSiret(siret)) {
    throw new RangeError(
      `SIRET ${quoteInput(siret)} invalide : 14 chiffres dont la clé est juste sont attendus.`,
    );
  }
}
