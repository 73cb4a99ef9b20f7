import type { DateIso } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildColonnes,
  calculateRapport,
  type CodeTableau,
  getFiltreCellule,
  listCommandes,
  type LigneReporting,
  type Rapport,
  type Tableau,
} from "../src/index.ts";
import { addColonnes } from "../src/lignes.ts";
import { lignesArbitraires, PERIODE } from "./commandes-arbitraires.ts";
import { isDans, nameTrimestre, sumWhere, toCentimes, toTexte } from "./oracle.ts";

const OPTIONS = { periode: PERIODE, arreteLe: "2027-04-01" as DateIso };

function getTableau(rapport: Rapport, code: CodeTableau): Tableau {
  const tableau = rapport.tableaux.find((autre) => autre.code === code);
  if (tableau === undefined) throw new Error(`pas de tableau ${code}`);
  return tableau;
}

/** Every cell of an amount, with its keys. */
function listMontants(tableau: Tableau) {
  return tableau.lignes.flatMap((ligne) =>
    tableau.colonnes.flatMap(({ cle, type }, place) =>
      type === "montant"
        ? [{ ligne: ligne.cle, colonne: cle, montant: String(ligne.cellules[place]), niveau: ligne.niveau }]
        : [],
    ),
  );
}

/** Does a line belong to a column of time? */
function isDeColonne({ date }: LigneReporting, colonne: string): boolean {
  if (colonne === "total") return true;
  return [date.slice(0, 7), nameTrimestre(date), date.slice(0, 4)].includes(colonne);
}

describe("CCTP, art. 7 : les mêmes chiffres que des sommes faites une à une, en entiers", () => {
  test.each([
    ["volume-beneficiaires-mois", ({ beneficiaire }: LigneReporting) => beneficiaire],
    ["volume-beneficiaires-trimestre", ({ beneficiaire }: LigneReporting) => beneficiaire],
    ["volume-beneficiaires-annee", ({ beneficiaire }: LigneReporting) => beneficiaire],
    ["volume-lots", ({ lot }: LigneReporting) => lot],
    ["repartition-bpu", ({ lot, code }: LigneReporting) => `${lot}/${code}`],
  ] as const)("%s", (code, nameLigne) => {
    fc.assert(
      fc.property(lignesArbitraires, (lignes) => {
        const tableau = getTableau(calculateRapport(lignes, OPTIONS), code);
        const cles = new Set(lignes.filter(({ date }) => isDans(date, PERIODE)).map(nameLigne));
        const cellules = listMontants(tableau).filter(({ niveau }) => niveau === 0);
        expect(new Set(cellules.map(({ ligne }) => ligne))).toEqual(cles);
        for (const { ligne, colonne, montant } of cellules) {
          const attendu = sumWhere(
            lignes,
            PERIODE,
            (autre) => nameLigne(autre) === ligne && isDeColonne(autre, colonne),
          );
          expect({ ligne, colonne, montant }).toEqual({ ligne, colonne, montant: attendu });
        }
      }),
    );
  });

  test("volume global : années, trimestres et mois", () => {
    fc.assert(
      fc.property(lignesArbitraires, (lignes) => {
        for (const { cle, cellules } of getTableau(calculateRapport(lignes, OPTIONS), "volume-global")
          .lignes) {
          expect(cellules[2]).toBe(sumWhere(lignes, PERIODE, (ligne) => isDeColonne(ligne, cle)));
        }
      }),
    );
  });
});

describe("les tableaux se recoupent", () => {
  test("lignes, colonnes et total général font la même somme, et tous les tableaux le même total", () => {
    fc.assert(
      fc.property(lignesArbitraires, (lignes) => {
        const rapport = calculateRapport(lignes, OPTIONS);
        for (const tableau of rapport.tableaux) {
          const place = tableau.colonnes.findIndex(({ cle }) => cle === "total");
          if (place < 0 || tableau.code === "volume-global") continue;
          const niveau0 = tableau.lignes.filter(({ niveau }) => niveau === 0);
          const somme = niveau0.reduce(
            (total, { cellules }) => total + toCentimes(String(cellules[place])),
            0n,
          );
          expect(toTexte(somme)).toBe(rapport.totaux.montantHt);
          expect(tableau.total?.[place]).toBe(rapport.totaux.montantHt);
        }
      }),
    );
  });

  test("les lignes d'un palier font leur code", () => {
    fc.assert(
      fc.property(lignesArbitraires, (lignes) => {
        const tableau = getTableau(calculateRapport(lignes, OPTIONS), "repartition-bpu");
        const cellules = listMontants(tableau).filter(({ colonne }) => colonne === "total");
        for (const { ligne, montant } of cellules.filter(({ niveau }) => niveau === 0)) {
          const paliers = cellules.filter(
            (autre) => autre.niveau === 1 && autre.ligne.startsWith(`${ligne}/`),
          );
          if (paliers.length === 0) continue;
          expect(toTexte(paliers.reduce((somme, palier) => somme + toCentimes(palier.montant), 0n))).toBe(
            montant,
          );
        }
      }),
    );
  });

  test("chaque montant est fait des commandes que son filtre retrouve", () => {
    fc.assert(
      fc.property(lignesArbitraires, (lignes) => {
        const colonnes = buildColonnes(lignes);
        for (const tableau of calculateRapport(colonnes, OPTIONS).tableaux) {
          for (const { ligne, colonne, montant } of listMontants(tableau)) {
            const filtre = getFiltreCellule(tableau, { ligne, colonne });
            if (filtre === null) continue;
            const somme = listCommandes(colonnes, filtre).reduce(
              (total, commande) => total + toCentimes(commande.montantHt),
              0n,
            );
            expect(toTexte(somme)).toBe(montant);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("lois", () => {
  test("l'ordre des lignes ne change rien", () => {
    fc.assert(
      fc.property(
        lignesArbitraires.chain((lignes) =>
          fc.tuple(fc.constant(lignes), fc.shuffledSubarray(lignes, { minLength: lignes.length })),
        ),
        ([lignes, melangees]) => {
          expect(calculateRapport(melangees, OPTIONS)).toEqual(calculateRapport(lignes, OPTIONS));
        },
      ),
    );
  });

  test("deux fichiers mis bout à bout font le rapport du tout", () => {
    fc.assert(
      fc.property(lignesArbitraires, fc.nat({ max: 60 }), (lignes, coupe) => {
        const ensemble = addColonnes(
          buildColonnes(lignes.slice(0, coupe)),
          buildColonnes(lignes.slice(coupe)),
        );
        expect(calculateRapport(ensemble, OPTIONS)).toEqual(calculateRapport(lignes, OPTIONS));
      }),
    );
  });

  test("les totaux de deux fichiers s'ajoutent", () => {
    fc.assert(
      fc.property(lignesArbitraires, lignesArbitraires, (unes, autres) => {
        const [a, b, tout] = [unes, autres, [...unes, ...autres]].map((lignes) =>
          toCentimes(calculateRapport(lignes, OPTIONS).totaux.montantHt),
        );
        expect((a ?? 0n) + (b ?? 0n)).toBe(tout);
      }),
    );
  });
});
