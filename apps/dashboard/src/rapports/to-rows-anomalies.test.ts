import { parseListeCommandes } from "@ia-territoires/reporting/lignes";
import { expect, test } from "vitest";
import { AUCUNE_OMISE } from "./atelier/keep-anomalies.ts";
import { toRowsAnomalies } from "./to-rows-anomalies.ts";

test("rien n'est tu : chaque erreur et chaque signalement, à sa ligne et sa colonne, dans l'ordre du fichier", () => {
  const titres = ["Commande", "Date", "SIRET", "Lot", "Code BPU", "Quantité", "Montant HT"];
  const juste = ["BC-1", "02/03/2026", "73282932000074", "1", "L1", "1", "10,00"];
  const replace = (place: number, texte: string): readonly string[] =>
    juste.map((autre, rang) => (rang === place ? texte : autre));
  const lue = parseListeCommandes(
    [
      titres,
      juste,
      juste,
      replace(2, "73282932000075"),
      replace(2, "73282932000017"),
      ["BC-2", "02/03/2026", "73282932000074", "1", "X", "1", "10,00"],
    ],
    { bpu: [{ lot: "1", code: "L1", designation: "" }], sirets: new Set(["73282932000074"]) as never },
  );
  const places = { commande: 0, date: 1, beneficiaire: 2, lot: 3, code: 4, quantite: 5, montantHt: 6 };
  expect(
    toRowsAnomalies({ ...lue, omises: AUCUNE_OMISE }, places)
      .slice(1)
      .map(([ou, sort, lu]) => [ou, sort, lu].join(" | ")),
  ).toEqual([
    "Ligne 3 | comptée | ",
    "Ligne 4, colonne C (SIRET) | écartée | « 73282932000075 »",
    "Ligne 5, colonne C (SIRET) | comptée | ",
    "Ligne 5, colonne C (SIRET) | comptée | ",
    "Ligne 6, colonne E (Code BPU) | comptée | ",
  ]);
  const omises = { erreurs: 2, signalements: { doublon: 3 } };
  expect(toRowsAnomalies({ ...lue, omises }, places).at(-1)?.[3]).toBe(
    "5 autres, que le rapport enregistré ne garde pas",
  );
  expect(toRowsAnomalies({ ...lue, omises: AUCUNE_OMISE }, {})[2]?.[0]).toBe("Ligne 4, colonne « SIRET »");
});
