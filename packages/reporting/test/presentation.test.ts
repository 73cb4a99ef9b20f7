import { describe, expect, test } from "vitest";
import { createListeExemple } from "../src/exemple.ts";
import { calculateRapport, type Redaction } from "../src/index.ts";
import { buildGraphiques, buildImpression, formatCellule, placeBarres } from "../src/presentation.ts";

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ");
const { lignes, noms } = createListeExemple();
const redaction: Redaction = {
  actionsCommerciales: [{ action: "Réunion des EPCI", date: "2026-03-04" as never, resultat: "3 devis" }],
  bonnesPratiques: [],
  defauts: [{ defaut: "Retards.", mesureCorrective: "relance", echeance: null, responsable: "A. B." }],
  commentaire: "",
};
const draw = (debut: string, fin: string) =>
  calculateRapport(lignes, {
    periode: { debut, fin } as never,
    arreteLe: "2026-07-10" as never,
    noms,
    redaction,
  });

test("les barres ont le même zéro, les négatives vont à gauche", () => {
  expect(placeBarres([50, 100])).toEqual([
    { debut: 0, longueur: 50 },
    { debut: 0, longueur: 100 },
  ]);
  expect(placeBarres([100, -100])).toEqual([
    { debut: 50, longueur: 50 },
    { debut: 0, longueur: 50 },
  ]);
  expect(placeBarres([0, 0])).toEqual([
    { debut: 0, longueur: 0 },
    { debut: 0, longueur: 0 },
  ]);
  expect(placeBarres([])).toEqual([]);
});

test.each([
  ["73282932000074", "siret", "732 829 320 00074"],
  ["Total", "siret", "Total"],
  ["2026-03-02", "date", "02/03/2026"],
  ["1234.50", "montant", "1 234,50 €"],
  ["2.5", "quantite", "2,5"],
  ["25", "taux", "25 %"],
  [12000, "nombre", "12 000"],
  [true, "booleen", "Oui"],
  [null, "montant", ""],
] as const)("cellule %s (%s)", (cellule, type, attendu) => {
  expect(plain(formatCellule(cellule, type))).toBe(attendu);
});

describe("le rapport à imprimer", () => {
  const rapport = draw("2026-01-01", "2026-06-30");
  const impression = buildImpression(rapport);

  test("chaque ligne de chaque tableau y est, écrite en français, et rien d'autre", () => {
    expect(impression.periode).toBe("du 1er janvier 2026 au 30 juin 2026");
    const lot = rapport.tableaux.find(({ code }) => code === "volume-lots");
    const imprime = impression.tableaux.find(({ titre }) => titre === lot?.titre);
    expect(imprime?.lignes.map(({ cellules }) => cellules)).toEqual(
      lot?.lignes.map(({ cellules }) =>
        cellules.map((cellule, place) => formatCellule(cellule, lot.colonnes[place]?.type ?? "texte")),
      ),
    );
    expect(impression.tableaux.flatMap((tableau) => tableau.lignes).length).toBe(
      rapport.tableaux.flatMap((tableau) => tableau.lignes).length,
    );
    expect(impression.resume.map(({ valeur }) => valeur)).toContain(
      formatCellule(rapport.totaux.montantHt, "montant"),
    );
  });

  test("les graphiques disent les montants des tableaux", () => {
    const [mois] = impression.graphiques;
    expect(mois?.barres.map(({ libelle }) => libelle)).toHaveLength(6);
    const { beneficiaires } = buildGraphiques(rapport);
    expect(beneficiaires).toHaveLength(10);
    expect(impression.graphiques[2]?.barres[0]?.valeur).toBe(
      formatCellule(beneficiaires[0]?.montant ?? null, "montant"),
    );
  });

  test("les parties écrites y sont ; celles que personne n'a écrites sont dites manquantes", () => {
    expect(impression.redaction).toEqual([
      {
        titre: "Actions de commercialisation et leurs résultats",
        elements: ["04/03/2026 : Réunion des EPCI Résultat : 3 devis"],
      },
      {
        titre: "Défauts d’application et mesures correctives",
        elements: ["Retards. Mesure : relance (A. B.)"],
      },
    ]);
    expect(impression.manquantes).toContain("Bonnes pratiques à mettre en œuvre");
  });

  test("un tableau trop large est coupé en parties qui répètent les noms ; aucune colonne ne se perd", () => {
    const long = draw("2025-01-01", "2026-06-30");
    const titre = "Volume d'affaires par bénéficiaire et par mois";
    const parties = buildImpression(long).tableaux.filter((tableau) =>
      tableau.titre.startsWith(`${titre} (`),
    );
    expect(parties.map((tableau) => tableau.titre.slice(titre.length))).toEqual([
      " (1/3)",
      " (2/3)",
      " (3/3)",
    ]);
    expect(parties.flatMap(({ colonnes }) => colonnes.slice(2)).length).toBe(19);
    for (const { colonnes, lignes: rangs } of parties) {
      expect(colonnes[0]?.titre).toBe("SIRET");
      expect(rangs.every(({ cellules }) => cellules.length === colonnes.length)).toBe(true);
    }
  });
});
