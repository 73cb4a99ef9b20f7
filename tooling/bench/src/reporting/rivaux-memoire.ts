import type { LigneReporting } from "@ia-territoires/reporting";
import { Decimal } from "decimal.js";
import { measure, nameTrimestre, type Rival, type Volumes } from "./rival.ts";

const listCles = ({ beneficiaire, date, lot, code }: LigneReporting): readonly string[] => [
  `${beneficiaire}|${date.slice(0, 7)}`,
  `${beneficiaire}|${nameTrimestre(date)}`,
  `${beneficiaire}|${date.slice(0, 4)}`,
  `${lot}/${code}|${date.slice(0, 4)}`,
];

/** A Map of text keys and decimal.js, as one writes it first. */
export async function runDecimal(lignes: readonly LigneReporting[]): Promise<Rival> {
  const { ms, resultat } = await measure(() => {
    const sommes = new Map<string, Decimal>();
    for (const ligne of lignes) {
      const montant = new Decimal(ligne.montantHt);
      for (const cle of listCles(ligne)) sommes.set(cle, sommes.get(cle)?.plus(montant) ?? montant);
    }
    return sommes;
  });
  const volumes = new Map([...resultat].map(([cle, somme]) => [cle, BigInt(somme.times(100).toFixed(0))]));
  return { nom: "objets, Map et decimal.js", chargement: 0, calcul: ms, volumes };
}

/** The same with whole cents: the fair rival of objects. */
export async function runTextes(lignes: readonly LigneReporting[]): Promise<Rival> {
  const { ms, resultat } = await measure(() => {
    const sommes = new Map<string, number>();
    for (const ligne of lignes) {
      const centimes = Math.round(Number(ligne.montantHt) * 100);
      for (const cle of listCles(ligne)) sommes.set(cle, (sommes.get(cle) ?? 0) + centimes);
    }
    return sommes;
  });
  const volumes: Volumes = new Map([...resultat].map(([cle, somme]) => [cle, BigInt(somme)]));
  return { nom: "objets, Map de textes, centimes", chargement: 0, calcul: ms, volumes };
}
