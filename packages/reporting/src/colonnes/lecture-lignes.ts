import type { Siret } from "@ia-territoires/core";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import { readJour } from "../periodes/jour.ts";
import { readCentimes } from "./centimes.ts";
import { Dictionnaire, DictionnaireBpu, requireNom, requireSiret } from "./dictionnaire.ts";
import { readDixMilliemes } from "./dix-milliemes.ts";
import { assertSommesExactes } from "./sommes-exactes.ts";
import type { Tampons } from "./tampons.ts";

/** Lines that one report may hold: about 320 MB of columns. */
export const LIGNES_MAX = 10_000_000;

/** Reads lines into columns of numbers, one after the other, with what `buildColonnes` refuses. */
export class LectureLignes {
  readonly sirets: Dictionnaire<Siret> = new Dictionnaire<Siret>(requireSiret);
  readonly bpu: DictionnaireBpu = new DictionnaireBpu();
  readonly avoirs = new Map<number, string>();
  /** Lines read, and how many of them the columns hold now. */
  nombre = 0;
  place = 0;
  tampons: Tampons;
  #commande: string | null = null;
  #centimes = 0;
  #quantites = 0;

  constructor(tampons: Tampons) {
    this.tampons = tampons;
  }

  /**
   * Reads every line; `onPlein` makes room when the columns are full, `commandes` gets the number of each order. Refuses
   * with the rank of the line.
   */
  run(lignes: Iterable<LigneReporting>, onPlein: () => void, commandes: string[] | null): void {
    try {
      for (const ligne of lignes) {
        if (this.nombre === LIGNES_MAX)
          throw new RangeError("10 000 000 lignes au plus tiennent dans un rapport.");
        if (this.place === this.tampons.jours.length) onPlein();
        this.#read(ligne, this.tampons, this.place);
        commandes?.push(this.#commande ?? "");
        this.place += 1;
        this.nombre += 1;
      }
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      throw new RangeError(`Ligne ${this.nombre + 1} : ${error.message}`, { cause: error });
    }
    assertSommesExactes(this.#centimes, this.#quantites);
  }

  #read(ligne: LigneReporting, tampons: Tampons, place: number): void {
    tampons.jours[place] = readJour(ligne.date);
    tampons.beneficiaires[place] = this.sirets.rang(ligne.beneficiaire);
    tampons.bpu[place] = this.bpu.rang(ligne);
    const { commande, avoirSur } = ligne;
    // Lines of one order follow each other: its number is kept once, not once a line.
    if (commande !== this.#commande) {
      requireNom(commande, "Numéro de commande");
      this.#commande = commande;
    }
    const centimes = readCentimes(ligne.montantHt);
    const quantite = readDixMilliemes(ligne.quantite);
    tampons.centimes[place] = centimes;
    tampons.quantites[place] = quantite;
    this.#centimes += Math.abs(centimes);
    this.#quantites += Math.abs(quantite);
    if (avoirSur) this.avoirs.set(this.nombre, avoirSur);
  }
}
