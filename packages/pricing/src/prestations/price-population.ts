import { parseQuantite, quoteInput, toQuantite } from "@ia-territoires/core";
import { buildLigne } from "./build-ligne.ts";
import type { LignesOuRefus } from "./build-ligne.ts";
import type { DemandePrestation, LignePrestation } from "./demande-prestation.ts";
import type { ModeleTarif } from "./prestation-cdg.ts";

/** Prices by population: each inhabitant at the price of its own band, or the whole body at that of its band. */
export function pricePopulation(
  { mode, tranches }: Extract<ModeleTarif, { modele: "population" }>,
  { habitants }: DemandePrestation,
): LignesOuRefus {
  if (habitants === undefined || !Number.isSafeInteger(habitants) || habitants < 0) {
    throw new RangeError(`habitants : nombre entier attendu, reçu ${quoteInput(habitants)}.`);
  }
  const rang = tranches.findIndex(({ jusqua }) => jusqua === null || habitants <= jusqua);
  const atteinte = tranches[rang];
  if (atteinte === undefined)
    return { code: "hors-tranches", message: `Aucune tranche ne contient ${String(habitants)} habitants.` };
  if (mode === "forfait")
    return [buildLigne("Forfait de la tranche de population", parseQuantite("1"), atteinte.prix, "forfait")];
  const lignes = tranches.slice(0, rang + 1).map((tranche, index): LignePrestation => {
    const debut = tranches[index - 1]?.jusqua ?? 0;
    const fin = index === rang ? habitants : (tranche.jusqua ?? habitants);
    return buildLigne(
      `Habitants de ${String(debut + 1)} à ${String(fin)}`,
      toQuantite(fin - debut),
      tranche.prix,
      "habitant",
    );
  });
  return lignes;
}
