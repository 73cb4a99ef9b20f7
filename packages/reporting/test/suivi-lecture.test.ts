import { describe, expect, test } from "vitest";
import { buildTableauxSuivi, type GenreSuivi, LISTES_SUIVI, parseListeSuivi } from "../src/suivi.ts";

const SIRET = "73282932000074";
const JUSTES: Readonly<Record<GenreSuivi, readonly (readonly string[])[]>> = {
  etapes: [
    ["BC-1", "Devis proposé", "5", "09/03/2026", "06/03/2026", "4"],
    ["BC-2", "Devis proposé", "5", "2026-03-10", "", ""],
  ],
  livrables: [["BC-1", SIRET, "Rapport", "31/03/2026", ""]],
  penalites: [["BC-1", SIRET, "Retard de 3 jours", "150,00", "non"]],
  projets: [["BC-1", SIRET, "Accueil", "9 000,00", "12 000,00", "Heures gagnées", "estimé"]],
  achats: [["BC-1", SIRET, "Audit", "600,00", "450,00", "Devis concurrent", "déclaré par le bénéficiaire"]],
};
const GENRES = Object.keys(LISTES_SUIVI) as GenreSuivi[];
const entete = (genre: GenreSuivi): readonly string[] => LISTES_SUIVI[genre].champs.map(({ titre }) => titre);

describe("listes de suivi", () => {
  test.each(GENRES)("%s : une liste juste fait son tableau", (genre) => {
    const lue = parseListeSuivi(genre, [entete(genre), ...JUSTES[genre], ["", ""]]);
    expect(lue.erreurs).toEqual([]);
    expect(lue.lignes).toHaveLength(JUSTES[genre].length);
    const tableaux = buildTableauxSuivi({ [genre]: lue.lignes }, { arreteLe: "2026-07-10" as never });
    expect(tableaux).toHaveLength(1);
  });

  test.each<[GenreSuivi, number, string, string]>([
    ["etapes", 2, "cinq", "Délai (jours ouvrés)"],
    ["etapes", 3, "30/02/2026", "Échéance"],
    ["livrables", 1, "123", "SIRET"],
    ["penalites", 3, "1.50", "Montant"],
    ["penalites", 4, "peut-être", "Remise accordée"],
    ["projets", 6, "sûr", "Confiance"],
    ["achats", 2, "", "Objet"],
  ])("%s : une cellule fausse est dite avec sa ligne et sa colonne", (genre, place, valeur, colonne) => {
    const ligne = (JUSTES[genre][0] ?? []).map((autre, rang) => (rang === place ? valeur : autre));
    const lue = parseListeSuivi(genre, [entete(genre), ligne]);
    expect(lue.lignes).toEqual([]);
    expect(lue.erreurs).toEqual([expect.objectContaining({ ligne: 2, colonne })]);
  });

  test("une liste sans ses colonnes les nomme toutes", () => {
    expect(parseListeSuivi("livrables", []).erreurs.map(({ colonne }) => colonne)).toEqual([
      "Commande",
      "SIRET",
      "Livrable",
      "Échéance",
    ]);
  });
});
