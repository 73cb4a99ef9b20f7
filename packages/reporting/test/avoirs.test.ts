import { type DateIso, formatMontant, type Montant, type Siret } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildColonnes, calculateRapport, listCommandes } from "../src/index.ts";
import { addColonnes, buildSousColonnes, updateDatesAvoirs } from "../src/lignes.ts";
import { lignesArbitraires, PERIODE, SIRETS } from "./commandes-arbitraires.ts";
import { isDans, toCentimes, toTexte } from "./oracle.ts";

const OPTIONS = { periode: PERIODE, arreteLe: "2027-04-01" as DateIso };

/** Lines of which some reduce an order, of the list or not. */
const avecAvoirs = fc
  .tuple(lignesArbitraires, fc.array(fc.integer({ min: 0, max: 40 })))
  .map(([lignes, cibles]) =>
    lignes.map((ligne, rang) => {
      const cible = cibles[rang];
      return cible === undefined || cible % 2 === 0 ? ligne : { ...ligne, avoirSur: `BC-${cible}` };
    }),
  );

describe("avoirs : à leur propre date, ou à celle de la commande qu'ils réduisent", () => {
  test("rattachés, ils comptent le premier jour de leur commande, comme une somme faite une à une", () => {
    fc.assert(
      fc.property(avecAvoirs, (lignes) => {
        const rapport = calculateRapport(updateDatesAvoirs(buildColonnes(lignes)), OPTIONS);
        const dateDe = (ligne: (typeof lignes)[number]): DateIso =>
          lignes
            .filter(({ commande }) => commande === ligne.avoirSur)
            .map(({ date }) => date)
            .sort()[0] ?? ligne.date;
        const attendu = lignes
          .filter((ligne) => isDans(dateDe(ligne), PERIODE))
          .reduce((somme, { montantHt }) => somme + toCentimes(montantHt), 0n);
        expect(rapport.totaux.montantHt).toBe(toTexte(attendu));
        expect(rapport.lectureAvoirs).toBe("date-de-la-commande");
      }),
    );
  });

  test("par défaut à leur date, et le rapport dit la lecture", () => {
    const commande = {
      commande: "BC-1",
      date: "2026-03-02" as DateIso,
      beneficiaire: SIRETS[0] as Siret,
      lot: "1",
      code: "A",
      palier: null,
      quantite: "2" as never,
      montantHt: "1900.00" as never,
    };
    const avoir = {
      ...commande,
      commande: "AV-1",
      date: "2026-05-04" as DateIso,
      montantHt: "-900.00" as never,
    };
    const rapport = calculateRapport([commande, { ...avoir, avoirSur: "BC-1" }], OPTIONS);
    expect(rapport.lectureAvoirs).toBe("date-propre");
    expect(rapport.tableaux[0]?.notes).toEqual([
      `Dont avoirs : ${formatMontant("-900.00" as Montant)}, déduits du mois de leur propre date.`,
    ]);
    const colonnes = buildColonnes([{ ...avoir, avoirSur: "BC-9" }]);
    const detache = calculateRapport(updateDatesAvoirs(colonnes), OPTIONS);
    expect(detache.avertissements).toEqual([
      "Avoirs dont la commande n'est pas dans la liste, comptés à leur propre date : AV-1.",
    ]);
    expect(detache.tableaux[0]?.notes[0]).toContain("de la commande qu'ils réduisent");
    expect(() => addColonnes(updateDatesAvoirs(colonnes), colonnes)).toThrow(/déjà rattachés/);
  });

  test("deux listes réunies gardent leurs avoirs, dans n'importe quelle coupe", () => {
    fc.assert(
      fc.property(avecAvoirs, fc.nat({ max: 60 }), (lignes, coupe) => {
        const reunies = addColonnes(
          buildColonnes(lignes.slice(0, coupe)),
          buildColonnes(lignes.slice(coupe)),
        );
        expect(calculateRapport(updateDatesAvoirs(reunies), OPTIONS)).toEqual(
          calculateRapport(updateDatesAvoirs(buildColonnes(lignes)), OPTIONS),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("le rapport d'une partie des lignes", () => {
  test("est celui de ces lignes seules, avoirs compris", () => {
    fc.assert(
      fc.property(avecAvoirs, (lignes) => {
        const filtre = { lot: "1", beneficiaires: SIRETS.slice(0, 2) };
        const partie = buildSousColonnes(buildColonnes(lignes), filtre);
        const gardees = lignes.filter(
          ({ lot, beneficiaire }) => lot === "1" && filtre.beneficiaires.includes(beneficiaire),
        );
        expect(calculateRapport(partie, OPTIONS)).toEqual(calculateRapport(gardees, OPTIONS));
        expect([...partie.avoirs]).toEqual([...buildColonnes(gardees).avoirs]);
      }),
    );
  });

  test("la somme des lots fait le tout", () => {
    fc.assert(
      fc.property(lignesArbitraires, (lignes) => {
        const colonnes = buildColonnes(lignes);
        const sommes = ["1", "2"].map((lot) =>
          listCommandes(buildSousColonnes(colonnes, { lot })).reduce(
            (somme, { montantHt }) => somme + toCentimes(montantHt),
            0n,
          ),
        );
        const tout = lignes.reduce((somme, { montantHt }) => somme + toCentimes(montantHt), 0n);
        expect((sommes[0] ?? 0n) + (sommes[1] ?? 0n)).toBe(tout);
      }),
    );
  });
});
