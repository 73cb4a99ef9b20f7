import { parseDateIso } from "@ia-territoires/core";
import { createBpuIllustratif, listRowsBpuIllustratif } from "@ia-territoires/pricing/exemple";
import { describe, expect, test } from "vitest";
import { formatCsv } from "../affichage/format-csv.ts";
import { buildCsvSimulation } from "./build-csv-simulation.ts";
import { calculateSimulation } from "./calculate-simulation.ts";
import { listLots, listPrestations } from "./list-prestations.ts";
import { OCTETS_MAXIMUM, readBordereau, readBordereauTexte } from "./read-bordereau.ts";
import type { LigneSaisie, SaisieSimulateur } from "./saisie-simulateur.ts";

const bpu = createBpuIllustratif();
const depuis = parseDateIso("2026-03-02");
const ligne = (plus: Partial<LigneSaisie>): LigneSaisie => ({
  cle: 1,
  code: "L3-CONS-NOTE-S",
  quantite: "2",
  remise: "",
  assiette: "",
  participants: "",
  ...plus,
});
const saisie = (...lignes: readonly LigneSaisie[]): SaisieSimulateur => ({
  lieu: "metropole",
  formation: "",
  date: depuis,
  lignes,
});

describe("ce qui est tapé à la française devient une demande, ou une erreur sous son champ", () => {
  test("rien : rien à chiffrer", () => {
    expect(calculateSimulation(bpu, saisie())).toEqual({ statut: "vide" });
  });
  test("une quantité à virgule et une remise", () => {
    const simulation = calculateSimulation(bpu, saisie(ligne({ quantite: "1,5", remise: "10 %" })));
    expect(simulation).toMatchObject({
      statut: "calcul",
      resultat: { totalHt: "1053.00", totalTtc: "1263.60" },
    });
  });
  test.each`
    champ             | valeur     | message
    ${"quantite"}     | ${""}      | ${/Quantité attendue/}
    ${"quantite"}     | ${"1.234"} | ${/ambigu/}
    ${"quantite"}     | ${"deux"}  | ${/nombre/}
    ${"quantite"}     | ${"1e400"} | ${/nombre/}
    ${"remise"}       | ${"101"}   | ${/0 à 100/}
    ${"remise"}       | ${"-1"}    | ${/0 à 100/}
    ${"assiette"}     | ${"9.800"} | ${/ambigu/}
    ${"participants"} | ${"8,5"}   | ${/entier/}
  `("$champ « $valeur »", ({ champ, valeur, message }) => {
    const simulation = calculateSimulation(bpu, saisie(ligne({ [champ as "quantite"]: valeur as string })));
    expect(simulation.statut === "saisie" && simulation.erreurs[`1.${String(champ)}`]).toMatch(
      message as RegExp,
    );
  });
  test("une date vide", () => {
    expect(calculateSimulation(bpu, { ...saisie(ligne({})), date: "" })).toMatchObject({
      erreurs: { date: /date/i } as never,
    });
  });
});

describe("son propre bordereau", () => {
  test("le modèle téléchargé se relit au même bordereau, quel que soit l'encodage du tableur", () => {
    const csv = formatCsv(listRowsBpuIllustratif());
    const lu = readBordereau("prix.csv", new TextEncoder().encode(csv), depuis);
    expect(lu.statut === "lu" && lu.bpu.lignes).toEqual(bpu.lignes);
    const ancien = Uint8Array.from(
      "code;lot;designation;unite;prix_unitaire_ht;categorie_tva\nA;1;\u00e9tude;note;1,00;normal",
      (c) => c.charCodeAt(0),
    );
    const latin = readBordereau("ancien.csv", ancien, depuis);
    expect(latin.statut === "lu" && latin.bpu.lignes[0]?.designation).toBe("étude");
  });
  test("cellules collées, parties par des tabulations", () => {
    const lu = readBordereauTexte(
      "collé",
      "code\tlot\tdesignation\tunite\tprix_unitaire_ht\tcategorie_tva\nA\t1\tNote\tnote\t1,00\tnormal",
      depuis,
    );
    expect(lu).toMatchObject({ statut: "lu", bpu: { statut: "contractuel", titre: "collé" } });
  });
  test.each([
    ["vide", new Uint8Array(), /1 à/],
    ["un fichier XLSX", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), /CSV/],
    ["trop lourd", new Uint8Array(OCTETS_MAXIMUM + 1), /4 Mo/],
    ["un guillemet ouvert", new TextEncoder().encode('code;lot\n"A;1'), /guillemet/],
  ])("%s : refusé, dit", (_, octets, message) => {
    const lu = readBordereau("prix.csv", octets, depuis);
    expect(lu.statut === "refus" && JSON.stringify(lu)).toMatch(message);
  });
});

test("les prestations d'un lot, par famille", () => {
  expect(listLots(bpu)).toEqual(["1", "2", "3", "4"]);
  expect(listPrestations(bpu, "4").map(({ group }) => group)).toContain("Red teaming");
  expect(listPrestations(bpu, "9")).toEqual([]);
});

test("le tableur dit les mêmes montants, et sur quoi ils reposent", () => {
  const simulation = calculateSimulation(bpu, saisie(ligne({}), ligne({ cle: 2, code: "L3-FORM-J" })));
  if (simulation.statut !== "calcul" || simulation.resultat.statut !== "commande") throw new Error("refus");
  const csv = buildCsvSimulation(simulation.resultat);
  for (const attendu of [
    '"1560,00"',
    '"Total HT"',
    '"à vérifier"',
    bpu.empreinte,
    "ILLUSTRATIF".toLowerCase(),
  ]) {
    expect(csv).toContain(attendu);
  }
});
