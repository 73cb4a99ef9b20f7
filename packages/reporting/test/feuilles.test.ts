import { describe, expect, test } from "vitest";
import { createListeExemple } from "../src/exemple.ts";
import { buildFeuillesRapport, type CelluleFeuille, type FeuilleRapport } from "../src/feuilles.ts";
import { calculateRapport, type CodeTableau, type Redaction } from "../src/index.ts";
import { buildTableauxSuivi } from "../src/suivi.ts";
import { createCalcul, toExact } from "./evaluate-feuilles.ts";

const { lignes, noms } = createListeExemple();
const [premier, second] = [...noms.keys()];
const redaction: Redaction = {
  actionsCommerciales: [{ action: "Réunion des EPCI", date: "2026-03-04" as never, resultat: "" }],
  bonnesPratiques: ["=1+1"],
  defauts: [],
  commentaire: "",
};
const arreteLe = "2027-01-10" as never;
const montants = (coutHt: string, gains: string) => ({ coutHt, gains, confiance: "estime" }) as const;
const rapport = calculateRapport(lignes, {
  periode: { debut: "2025-05-10", fin: "2026-12-31" } as never,
  arreteLe,
  noms,
  redaction,
  successions: [{ ancien: premier, nouveau: second, le: "2026-06-01" }] as never,
  suivi: buildTableauxSuivi(
    {
      projets: [
        {
          commande: "BC-1",
          beneficiaire: premier,
          projet: "A",
          methode: "",
          ...montants("1000.00", "1250.40"),
        },
        {
          commande: "BC-2",
          beneficiaire: premier,
          projet: "B",
          methode: "",
          ...montants("400.00", "400.20"),
        },
      ],
      achats: [
        {
          commande: "BC-1",
          beneficiaire: premier,
          objet: "A",
          reference: "",
          prixReferenceHt: "300.00",
          prixPayeHt: "200.00",
          confiance: "mesure",
        },
      ],
    } as never,
    { arreteLe, noms },
  ),
});
const feuilles = buildFeuillesRapport(rapport);
const calcul = createCalcul(feuilles);

const isFormule = (cellule: CelluleFeuille | undefined) => typeof cellule === "object" && cellule !== null;

function find(code: CodeTableau): FeuilleRapport {
  const titre = rapport.tableaux.find((tableau) => tableau.code === code)?.titre;
  const trouvee = feuilles.find((feuille) => feuille.titre === titre);
  if (trouvee === undefined) throw new Error(`pas de feuille ${code}`);
  return trouvee;
}

test("chaque formule, calculée depuis les chiffres qu'aucune cellule ne fait, donne exactement la valeur écrite", () => {
  let formules = 0;
  const fausses: string[] = [];
  for (const feuille of feuilles) {
    for (const cellule of feuille.lignes.flat()) {
      if (typeof cellule !== "object" || cellule === null) continue;
      formules += 1;
      if (calcul.evaluate(feuille, cellule) !== toExact(cellule.valeur)) {
        fausses.push(`${feuille.nom} : ${cellule.formule} ≠ ${String(cellule.valeur)}`);
      }
    }
  }
  expect(fausses).toEqual([]);
  expect(formules).toBeGreaterThan(1_000);
});

describe("ce que d'autres cellules font est une formule", () => {
  test.each<CodeTableau>([
    "volume-beneficiaires-trimestre",
    "volume-beneficiaires-annee",
    "volume-entites-annee",
  ])("%s : chaque montant", (code) => {
    const montantsLus = find(code).lignes.flatMap((ligne) => ligne.slice(2));
    expect(montantsLus.filter((cellule) => !isFormule(cellule))).toEqual([]);
  });

  test("volume global : années, trimestres, mois et total", () => {
    const cellules = find("volume-global").lignes.map(([echelle, , montant]) => [echelle, montant] as const);
    expect(cellules.filter(([, montant]) => !isFormule(montant))).toEqual([]);
    expect(cellules[0]?.[1]).toMatchObject({ formule: "SUM(C4:C6)" });
    expect(cellules.at(-2)?.[1]).toMatchObject({
      formule: `'Bénéficiaires par mois'!V${String(find("volume-beneficiaires-mois").lignes.length + 1)}`,
    });
  });

  test("totaux des lignes et des colonnes, ligne d'un organisme qui en a remplacé un autre", () => {
    for (const code of ["volume-beneficiaires-mois", "volume-entites-mois", "volume-lots"] as const) {
      const feuille = find(code);
      expect(feuille.lignes.map((ligne) => ligne.at(-1)).every(isFormule), code).toBe(true);
      expect(feuille.lignes.at(-1)?.slice(2).every(isFormule), code).toBe(true);
    }
    const detail = find("volume-entites-mois").lignes.find(([siret]) => siret === second);
    expect(detail?.[2]).toMatchObject({ formule: expect.stringMatching(/^SUM\(C\d+:C\d+\)$/) });
  });

  test("répartition : quantités, lignes, montants et parts du total", () => {
    const feuille = find("repartition-bpu");
    const places = feuille.colonnes.map(({ cle }) => cle);
    const ligne = feuille.lignes.find((cellules) => cellules[2] === null);
    for (const cle of ["total-quantite", "total-lignes", "total", "part"]) {
      expect(isFormule(ligne?.[places.indexOf(cle)]), cle).toBe(true);
    }
    const parts = feuille.lignes.slice(0, -1).map((cellules) => cellules[places.indexOf("part")]);
    expect(parts.filter(isFormule).length).toBeGreaterThan(parts.length * 0.9);
  });

  test("retours et gains : différences et taux, sauf un taux qui tombe sur un demi", () => {
    const projets = find("retour-sur-investissement").lignes;
    expect(projets[0]?.slice(6, 8)).toEqual([
      { formule: "F2-E2", valeur: "250.40" },
      { formule: "ROUND(100*G2/E2,1)", valeur: "25" },
    ]);
    expect(projets[1]?.[7]).toBe("0.1");
    expect(find("gains-achats").lignes[0]?.[7]).toEqual({ formule: "ROUND(100*G2/E2,1)", valeur: "33.3" });
  });

  test("l'en-tête suit le tableau", () => {
    const total = find("volume-global").lignes.length + 1;
    expect(feuilles[0]?.lignes).toContainEqual([
      "Volume d'affaires HT",
      null,
      { formule: `'Volume global'!C${String(total)}`, valeur: rapport.totaux.montantHt },
    ]);
  });
});

test("le rapport entier y est : en-tête, tableaux, parties écrites telles quelles", () => {
  expect(feuilles.map(({ titre }) => titre)).toEqual([
    "Rapport",
    ...rapport.tableaux.map(({ titre }) => titre),
    "Actions commerciales",
    "Bonnes pratiques",
    "Défauts et mesures",
  ]);
  expect(feuilles.at(-2)?.lignes).toEqual([["=1+1"]]);
  expect(feuilles[0]?.lignes).toContainEqual(["Avoirs comptés", "à leur propre date"]);
  expect(new Set(feuilles.map(({ nom }) => nom)).size).toBe(feuilles.length);
  for (const { nom } of feuilles) expect(nom).toMatch(/^[^'[\]*?:/\\,;!]{1,31}$/);
});
