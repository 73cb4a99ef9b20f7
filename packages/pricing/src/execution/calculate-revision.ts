import { parsePrixUnitaire, parseQuantite, quoteInput } from "@ia-territoires/core";
import type { PrixUnitaire, Quantite, Source } from "@ia-territoires/core";
import { ARRONDI_COEFFICIENT_CCAG, SOURCE_REVISION } from "../texts/ccag-revision.ts";
import { assertEntier } from "./assert-montant.ts";
import type { Arrondi, Fraction } from "./fraction.ts";
import {
  addFractions,
  divideFractions,
  multiplyFractions,
  roundFraction,
  toFraction,
  writeFraction,
} from "./fraction.ts";

/** One index of a formula: its weight, its value at the month of the prices, its value now. */
export interface TermeRevision {
  readonly poids: Quantite;
  /** Decimal text above zero, with a point and at most ten decimals. */
  readonly initial: string;
  readonly actuel: string;
}

/** What is revised, and how: every step that texts and contracts round differently is told. */
export interface DemandeRevision {
  readonly prixInitial: PrixUnitaire;
  /** Share that is not revised: `"0.15"`. With the weights of the indices it makes exactly 1. */
  readonly partFixe: Quantite;
  readonly termes: readonly TermeRevision[];
  readonly arrondis?: {
    /** Each ratio of indices; left out: not rounded. */
    readonly rapport?: Arrondi;
    /** The coefficient; default: up to the thousandth (CCAG-TIC, art. 10.2.3). */
    readonly coefficient?: Arrondi;
    /** The price; default: nearest cent. */
    readonly prix?: Arrondi;
  };
}

/** A revised price, with the coefficient that made it. */
export interface PrixRevise {
  readonly statut: "revise";
  readonly prixInitial: PrixUnitaire;
  readonly prix: PrixUnitaire;
  readonly coefficient: string;
  readonly arrondis: {
    readonly rapport: Arrondi | null;
    readonly coefficient: Arrondi;
    readonly prix: Arrondi;
  };
  readonly explication: string;
  readonly sources: readonly Source[];
}

const PRIX_AU_CENTIME: Arrondi = { decimales: 2, sens: "proche" };

/**
 * Revises a price: P = P₀ × (fixed part + Σ weight × I/I₀), on exact fractions, rounded only where told: the coefficient
 * up to the thousandth by default (CCAG-TIC, art. 10.2.3), the price to the nearest cent. A coefficient that is an exact
 * thousandth stays it, which floats do not promise.
 *
 * Throws a RangeError on shares that do not make 1, an index of zero, a rounding that does not exist, what is not a
 * number; the ceiling or the safeguard of a contract is for the caller to compare with `coefficient`.
 * @example
 * calculateRevision({ prixInitial: "850.00", partFixe: "0.15", termes: [{ poids: "0.85", initial: "306.0", actuel: "315.2" }] })
 * // => { statut: "revise", coefficient: "1.026", prix: "872.10", … }
 */
export function calculateRevision(demande: DemandeRevision): PrixRevise {
  const prixInitial = parsePrixUnitaire(demande.prixInitial);
  const {
    rapport = null,
    coefficient = ARRONDI_COEFFICIENT_CCAG,
    prix = PRIX_AU_CENTIME,
  } = demande.arrondis ?? {};
  for (const arrondi of [rapport, coefficient, prix]) if (arrondi !== null) assertArrondi(arrondi);
  if (prix.decimales < 2 || prix.decimales > 6)
    throw new RangeError("arrondis.prix : 2 à 6 décimales attendues.");
  if (!Array.isArray(demande.termes))
    throw new TypeError(`termes : liste attendue, reçu ${quoteInput(demande.termes)}.`);
  const termes = demande.termes as readonly TermeRevision[];
  assertParts([demande.partFixe, ...termes.map(({ poids }) => poids)]);

  let somme = toFraction(parseQuantite(demande.partFixe));
  for (const { poids, initial, actuel } of termes) {
    const exact = divideFractions(readIndice(actuel), readIndice(initial));
    const retenu = rapport === null ? exact : roundFraction(exact, rapport);
    somme = addFractions(somme, multiplyFractions(toFraction(parseQuantite(poids)), retenu));
  }
  const arrondi = roundFraction(somme, coefficient);
  const ecrit = writeFraction(arrondi, coefficient);
  const revise = writeFraction(multiplyFractions(toFraction(prixInitial), arrondi), prix);
  return {
    statut: "revise",
    prixInitial,
    prix: parsePrixUnitaire(revise),
    coefficient: ecrit,
    arrondis: { rapport, coefficient, prix },
    explication: `${fr(prixInitial)} € × ${fr(ecrit)} = ${fr(revise)} € ; coefficient : ${formatFormule(demande)}, ${formatArrondi(coefficient)}.`,
    sources: [SOURCE_REVISION],
  };
}

function readIndice(texte: string): Fraction {
  if (typeof texte === "string" && /^\d{1,12}(\.\d{1,10})?$/.test(texte)) {
    const indice = toFraction(texte);
    if (indice.haut > 0n) return indice;
  }
  throw new RangeError(`Indice : nombre supérieur à zéro attendu, reçu ${quoteInput(texte)}.`);
}

function assertParts(parts: readonly Quantite[]): void {
  let somme: Fraction = { haut: 0n, bas: 1n };
  for (const part of parts) {
    const lue = toFraction(parseQuantite(part));
    if (lue.haut < 0n) throw new RangeError(`Part négative ${quoteInput(part)} dans la formule de révision.`);
    somme = addFractions(somme, lue);
  }
  if (somme.haut === somme.bas) return;
  throw new RangeError(`Formule de révision : la part fixe et les poids font 1, reçu ${parts.join(" + ")}.`);
}

function assertArrondi({ decimales, sens }: Arrondi): void {
  assertEntier("Arrondi, décimales", decimales, 0, 10);
  if (["proche", "superieur", "inferieur"].includes(sens)) return;
  throw new RangeError(
    `Arrondi : « proche », « superieur » ou « inferieur » attendu, reçu ${quoteInput(sens)}.`,
  );
}

const fr = (texte: string): string => texte.replace(".", ",");

function formatFormule({ partFixe, termes }: DemandeRevision): string {
  const parts = termes.map(({ poids, initial, actuel }) => `${fr(poids)} × ${fr(actuel)} / ${fr(initial)}`);
  return [fr(partFixe), ...parts].join(" + ");
}

function formatArrondi({ decimales, sens }: Arrondi): string {
  const dit = { proche: "au plus proche", superieur: "par excès", inferieur: "par défaut" };
  return `arrondi ${dit[sens]} à ${decimales} décimales`;
}
