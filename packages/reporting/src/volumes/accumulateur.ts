import type { Tampons } from "../colonnes/tampons.ts";
import { MOIS_DU_JOUR, readJour } from "../periodes/jour.ts";
import { assertPeriode, type Periode } from "../periodes/periode.ts";
import type { Volumes } from "./volumes.ts";

type Sommes = Omit<Volumes, "sirets" | "lignesBpu">;

/** Figures of a period to which columns are added, whole or by blocks. */
export class Accumulateur {
  readonly #periode: Periode;
  readonly #debut: number;
  readonly #fin: number;
  readonly #premierMois: number;
  readonly #nombreMois: number;
  #parBeneficiaire = new Float64Array();
  #lignesParBeneficiaire = new Uint32Array();
  #parLigneBpu = new Float64Array();
  #quantites = new Float64Array();
  #lignesParBpu = new Uint32Array();
  #total = 0;
  #avoirs = 0;
  #nombreLignes = 0;

  constructor(periode: Periode) {
    assertPeriode(periode);
    this.#periode = periode;
    this.#debut = readJour(periode.debut);
    this.#fin = readJour(periode.fin);
    this.#premierMois = MOIS_DU_JOUR[this.#debut] ?? 0;
    this.#nombreMois = (MOIS_DU_JOUR[this.#fin] ?? 0) - this.#premierMois + 1;
  }

  /** Makes room for so many bodies and BPU lines: no more, no less. */
  resize(beneficiaires: number, lignesBpu: number): void {
    const mois = this.#nombreMois;
    this.#parBeneficiaire = resize(this.#parBeneficiaire, beneficiaires * mois);
    this.#lignesParBeneficiaire = resize(this.#lignesParBeneficiaire, beneficiaires);
    this.#parLigneBpu = resize(this.#parLigneBpu, lignesBpu * mois);
    this.#quantites = resize(this.#quantites, lignesBpu * mois);
    this.#lignesParBpu = resize(this.#lignesParBpu, lignesBpu * mois);
  }

  /** Adds the first lines of columns, whose bodies and BPU lines all have room. */
  add({ jours, beneficiaires, bpu, centimes, quantites }: Tampons, nombre: number): void {
    const debut = this.#debut;
    const fin = this.#fin;
    const premierMois = this.#premierMois;
    const nombreMois = this.#nombreMois;
    const parBeneficiaire = this.#parBeneficiaire;
    const lignesParBeneficiaire = this.#lignesParBeneficiaire;
    const parLigneBpu = this.#parLigneBpu;
    const quantitesParBpu = this.#quantites;
    const lignesParBpu = this.#lignesParBpu;
    let total = 0;
    let avoirs = 0;
    let nombreLignes = 0;
    // The columns have one length, so that no place is missing: the assertions spare a test a line, a million times.
    for (let ligne = 0; ligne < nombre; ligne += 1) {
      const jour = jours[ligne]!;
      if (jour < debut || jour > fin) continue;
      const mois = MOIS_DU_JOUR[jour]! - premierMois;
      const montant = centimes[ligne]!;
      const beneficiaire = beneficiaires[ligne]!;
      const place = bpu[ligne]! * nombreMois + mois;
      parBeneficiaire[beneficiaire * nombreMois + mois]! += montant;
      lignesParBeneficiaire[beneficiaire]! += 1;
      parLigneBpu[place]! += montant;
      quantitesParBpu[place]! += quantites[ligne]!;
      lignesParBpu[place]! += 1;
      total += montant;
      if (montant < 0) avoirs += montant;
      nombreLignes += 1;
    }
    this.#total += total;
    this.#avoirs += avoirs;
    this.#nombreLignes += nombreLignes;
  }

  /** What was added so far. */
  get(): Sommes {
    return {
      periode: this.#periode,
      nombreMois: this.#nombreMois,
      parBeneficiaire: this.#parBeneficiaire,
      lignesParBeneficiaire: this.#lignesParBeneficiaire,
      parLigneBpu: this.#parLigneBpu,
      quantites: this.#quantites,
      lignesParBpu: this.#lignesParBpu,
      total: this.#total,
      avoirs: this.#avoirs,
      nombreLignes: this.#nombreLignes,
    };
  }
}

/** The same figures in an array of another length. */
function resize<T extends Float64Array | Uint32Array>(valeurs: T, longueur: number): T {
  if (valeurs.length === longueur) return valeurs;
  const autre = new (valeurs.constructor as new (longueur: number) => T)(longueur);
  autre.set(valeurs);
  return autre;
}
