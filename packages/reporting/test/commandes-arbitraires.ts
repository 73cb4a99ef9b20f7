import {
  addJours,
  type DateIso,
  type Montant,
  parseDateIso,
  type Quantite,
  type Siret,
} from "@ia-territoires/core";
import fc from "fast-check";
import type { LigneReporting } from "../src/index.ts";

/** SIRET whose keys are right. */
export const SIRETS = [
  "21140118700011",
  "20006559700011",
  "73282932000017",
  "73282932000074",
] as readonly string[] as readonly Siret[];

export const PERIODE = { debut: "2026-02-10" as DateIso, fin: "2027-03-20" as DateIso };

const jour = fc.integer({ min: 0, max: 500 }).map((rang) => addJours(parseDateIso("2026-01-01"), rang));

const montant = fc.integer({ min: -5_000_000, max: 9_000_000 }).map((centimes) => {
  const signe = centimes < 0 ? "-" : "";
  const texte = String(Math.abs(centimes)).padStart(3, "0");
  return `${signe}${texte.slice(0, -2)}.${texte.slice(-2)}` as Montant;
});

/** A line of an order, in and around the period of the tests. */
export const ligneArbitraire: fc.Arbitrary<LigneReporting> = fc.record({
  commande: fc.integer({ min: 1, max: 30 }).map((numero) => `BC-${numero}`),
  date: jour,
  beneficiaire: fc.constantFrom(...SIRETS),
  lot: fc.constantFrom("1", "2"),
  code: fc.constantFrom("A", "B", "C"),
  palier: fc.constantFrom<Quantite | null>(null, "1" as Quantite, "10" as Quantite),
  quantite: fc.constantFrom("1", "2.5", "0.3333", "-4").map((texte) => texte as Quantite),
  montantHt: montant,
});

export const lignesArbitraires = fc.array(ligneArbitraire, { maxLength: 60 });
