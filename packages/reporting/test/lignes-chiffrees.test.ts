import { type DateIso, parseQuantite, parseTaux, type Siret } from "@ia-territoires/core";
import { calculateCommande, type Commande, type DemandeLigne } from "@ia-territoires/pricing";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";
import { describe, expect, test } from "vitest";
import { calculateRapport } from "../src/index.ts";
import { buildLignesReporting } from "../src/lignes.ts";
import { toCentimes, toTexte } from "./oracle.ts";

const BPU = createBpuIllustratif();
const PASSATION = { commande: "BC-1", beneficiaire: "73282932000074" as Siret };

function price(lignes: readonly DemandeLigne[]): Commande {
  const resultat = calculateCommande({
    bpu: BPU,
    date: "2026-03-02" as DateIso,
    lignes,
    tva: { lieu: "metropole", formation: "attestation" },
  });
  if (resultat.statut === "refus") throw new Error(resultat.message);
  return resultat;
}

/** A graduated line: days 1 to 9, 10 to 24, 25 and beyond, each at its own price. */
const GRADUEE = "L2-CONS-GOUV-JUNI";

describe("du prix au reporting : le même centime", () => {
  test.each<[string, DemandeLigne]>([
    ["prix unitaire", { code: "L1-CONF-1H-ELU", quantite: parseQuantite("3") }],
    ["prix par tranches", { code: GRADUEE, quantite: parseQuantite("40.5") }],
    [
      "prix par tranches, remisé",
      { code: GRADUEE, quantite: parseQuantite("40.5"), remise: { taux: parseTaux("3.3") } },
    ],
    ["avoir", { code: GRADUEE, quantite: parseQuantite("-12") }],
    ["remise totale", { code: GRADUEE, quantite: parseQuantite("12"), remise: { taux: parseTaux("100") } }],
  ])("%s", (_, ligne) => {
    const commande = price([ligne]);
    const lignes = buildLignesReporting(commande, PASSATION);
    expect(toTexte(lignes.reduce((somme, { montantHt }) => somme + toCentimes(montantHt), 0n))).toBe(
      commande.totalHt,
    );
    expect(lignes.reduce((somme, { quantite }) => somme + Number(quantite), 0)).toBe(Number(ligne.quantite));
  });

  test("une ligne par tranche, sous la borne basse de la tranche", () => {
    const lignes = buildLignesReporting(price([{ code: GRADUEE, quantite: parseQuantite("30") }]), PASSATION);
    expect(lignes.map(({ palier, quantite, montantHt }) => [palier, quantite, montantHt])).toEqual([
      ["1", "9", "5760.00"],
      ["10", "15", "9120.00"],
      ["25", "6", "3456.00"],
    ]);
  });

  test("le BPU nomme les lignes et dit celles qui ne servent pas", () => {
    const lignes = buildLignesReporting(
      price([{ code: "L1-CONF-1H-ELU", quantite: parseQuantite("2") }]),
      PASSATION,
    );
    const rapport = calculateRapport(lignes, {
      periode: { debut: "2026-01-01" as DateIso, fin: "2026-06-30" as DateIso },
      arreteLe: "2026-07-01" as DateIso,
      bpu: BPU.lignes,
    });
    expect(rapport.avertissements).toEqual([]);
    const inutilisees = rapport.tableaux.find(({ code }) => code === "lignes-bpu-inutilisees")?.lignes ?? [];
    expect(inutilisees).toHaveLength(BPU.lignes.length - 1);
  });
});
