import { isCodeDepartement, isSiren } from "@ia-territoires/core";
import { NATURES_ORGANISME } from "@ia-territoires/dossiers";
import { describe, expect, test } from "vitest";
import attendues from "../../../test/golden/annuaire.json" with { type: "json" };
import { COLLECTIVITES_PARTICULIERES, DIVISIONS_SANS_CONSEIL } from "../texts/collectivites-particulieres.ts";
import { buildAnnuaire } from "./build-annuaire.ts";
import { buildIdAnnuaire } from "./build-id-annuaire.ts";
import { listDepartements } from "./list-departements.ts";
import { readDecoupage, readVersionDecoupage } from "./read-decoupage.ts";

const decoupage = readDecoupage();
const lignes = buildAnnuaire(decoupage);
const parCle = new Map(lignes.map((ligne) => [ligne.cle, ligne]));
const get = (cle: string) => {
  const ligne = parCle.get(cle);
  if (ligne === undefined) throw new Error(`absent : ${cle}`);
  return ligne;
};

describe("découpage administratif 6.0.0 (2026)", () => {
  test("la version lue est celle du paquet installé", () => {
    expect(readVersionDecoupage()).toBe("6.0.0");
  });

  test.each(attendues)("$cle : $nom", (attendue) => {
    expect(get(attendue.cle)).toMatchObject(attendue);
  });

  test("34 969 communes, 1 255 EPCI et 11 EPT, et les conseils des départements et des régions", () => {
    const count = (genre: string) => lignes.filter(({ cle }) => cle.startsWith(`${genre}:`)).length;
    expect(count("commune")).toBe(34_969);
    expect(count("epci")).toBe(1_255 + 11);
    expect(lignes.filter(({ typeEpci }) => typeEpci === "EPT")).toHaveLength(11);
    // 101 départements, moins Paris, les deux de Corse, un des deux d'Alsace, Martinique, Guyane et Mayotte.
    expect(count("departement")).toBe(101 - 7);
    // 18 régions, et Saint-Pierre-et-Miquelon, Wallis-et-Futuna, Polynésie française, Nouvelle-Calédonie.
    expect(count("region")).toBe(18 + 4);
  });

  test("toutes les communes ont un SIREN valide, sauf 94 des collectivités d'outre-mer", () => {
    const sans = lignes.filter(({ nature, siren }) => nature === "commune" && siren === null);
    expect(sans).toHaveLength(94);
    expect(new Set(sans.map(({ departement }) => departement))).toEqual(
      new Set(["975", "977", "978", "984", "986", "987", "988", "989"]),
    );
    expect(lignes.filter(({ siren }) => siren !== null && !isSiren(siren))).toEqual([]);
  });

  test("ni le SIREN des départements ni celui des régions ne sont dans la source", () => {
    const divisions = lignes.filter(({ cle }) => /^(departement|region):/.test(cle));
    expect(divisions.filter(({ siren }) => siren !== null)).toEqual([]);
  });

  test("chaque commune membre d'un EPCI le retrouve, et chaque EPCI est dans l'annuaire", () => {
    const sirens = new Set(lignes.filter(({ nature }) => nature === "epci").map(({ siren }) => siren));
    for (const { code, membres } of decoupage.epci) {
      expect(sirens.has(code)).toBe(true);
      for (const membre of membres) expect(get(`commune:${membre.code}`).epciSiren).toBe(code);
    }
  });

  test("noms, codes et natures sont bien formés partout", () => {
    const natures = new Set<string>(NATURES_ORGANISME.map(({ nature }) => nature));
    for (const ligne of lignes) {
      expect(ligne.nom).toMatch(/^\S.*\S$|^Y$/);
      expect(ligne.nom).not.toMatch(/"|\s\s/);
      expect(ligne.nomRecherche).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
      expect(natures.has(ligne.nature)).toBe(true);
      for (const codePostal of ligne.codesPostaux) expect(codePostal).toMatch(/^\d{5}$/);
      expect(ligne.departement === null || ligne.departements.includes(ligne.departement)).toBe(true);
    }
  });
});

describe("les noms que les documents écriront", () => {
  test.each([
    ["epci:200065597", "Communauté urbaine Caen la Mer", null],
    ["epci:200066827", "Communauté de communes du Pays de Honfleur-Beuzeville", null],
    ["epci:200023414", "Métropole Rouen Normandie", "conseil de la métropole"],
    ["epci:200057867", "Établissement public territorial Plaine Commune", "conseil de territoire"],
    ["departement:14", "Département du Calvados", null],
    ["departement:01", "Département de l'Ain", null],
    ["departement:35", "Département d'Ille-et-Vilaine", null],
    ["departement:62", "Département du Pas-de-Calais", null],
    ["departement:04", "Département des Alpes-de-Haute-Provence", null],
    ["region:28", "Région Normandie", null],
    ["commune:75056", "Paris", "conseil de Paris"],
    ["region:94", "Collectivité de Corse", "assemblée de Corse"],
    ["region:06", "Département-Région de Mayotte", "assemblée de Mayotte"],
  ])("%s : %s", (cle, nom, assemblee) => {
    expect(get(cle)).toMatchObject({ nom, assemblee });
  });

  test("les guillemets et les espaces doubles de la source sont retirés", () => {
    expect(lignes.find(({ nom }) => nom.includes("Saintes - Grandes"))?.nom).toBe(
      "Communauté d'agglomération Saintes - Grandes Rives - L'Agglo",
    );
  });
});

describe("collectivités qui en ont remplacé d'autres", () => {
  test("aucune division sans conseil n'est un organisme, et son nom se cherche encore", () => {
    for (const cle of DIVISIONS_SANS_CONSEIL) expect(parCle.has(cle)).toBe(false);
    for (const { cle, remplace } of COLLECTIVITES_PARTICULIERES) {
      expect(parCle.has(cle)).toBe(true);
      for (const autre of remplace) expect(parCle.has(autre)).toBe(false);
    }
    expect(get("departement:67")).toMatchObject({
      autresNoms: ["Bas-Rhin", "Haut-Rhin"],
      departements: ["67", "68"],
    });
    expect(get("region:94")).toMatchObject({
      autresNoms: ["Corse-du-Sud", "Haute-Corse"],
      departements: ["2A", "2B"],
    });
  });

  test("chaque département de la source a son organisme, sous un nom ou sous un autre", () => {
    const couverts = new Set(
      lignes.filter(({ nature }) => nature !== "epci").flatMap(({ departements }) => departements),
    );
    for (const { code } of listDepartements()) expect(couverts.has(code)).toBe(true);
  });

  test("chaque entrée dit sa source", () => {
    for (const { source } of COLLECTIVITES_PARTICULIERES) expect(source.texte).not.toBe("");
  });

  test("une commune nouvelle se cherche par ses communes déléguées", () => {
    expect(get("commune:01015").autresNoms).toContain("Arbignieu");
    expect(get("commune:14556").autresNoms).toEqual([]);
  });
});

describe("département d'un groupement, dont le siège n'est pas dans la source", () => {
  test.each([
    ["epci:200065597", "14", ["14"]],
    ["epci:200066827", "14", ["14", "27"]],
    ["epci:243500741", "35", ["35", "44", "56"]],
    ["epci:200054781", "75", ["75", "92", "93", "94", "91", "95"]],
  ])("%s : %s parmi %j", (cle, departement, departements) => {
    const ligne = get(cle);
    expect(ligne.departement).toBe(departement);
    expect([...ligne.departements].sort()).toEqual([...departements].sort());
  });
});

test("la population du Rhône ne compte pas la Métropole de Lyon, celle de la région la compte", () => {
  const habitants = (compte: (commune: (typeof decoupage.communes)[number]) => boolean) =>
    decoupage.communes
      .filter((commune) => commune.type === "commune-actuelle" && compte(commune))
      .reduce((somme, { population }) => somme + (population ?? 0), 0);
  const metropole = get("epci:200046977").population ?? 0;
  expect(metropole).toBeGreaterThan(1_000_000);
  expect(get("departement:69").population).toBe(
    habitants(({ departement }) => departement === "69") - metropole,
  );
  expect(get("region:84").population).toBe(habitants(({ region }) => region === "84"));
});

test("les identifiants sont des UUID, tous distincts, et ne changent pas", () => {
  const ids = new Set(lignes.map(({ cle }) => buildIdAnnuaire(cle)));
  expect(ids.size).toBe(lignes.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(buildIdAnnuaire("commune:14118")).toBe("5f4d4f38-eabe-5644-8aaa-f88d298276d9");
});

test("deux organismes sous une même clé sont refusés", () => {
  const [premiere] = decoupage.communes.filter(({ type }) => type === "commune-actuelle");
  if (premiere === undefined) throw new Error("aucune commune");
  const double = { ...decoupage, communes: [...decoupage.communes, premiere] };
  expect(() => buildAnnuaire(double)).toThrow(`commune:${premiere.code}`);
});

test("les codes des départements proposés au filtre sont ceux de la bibliothèque", () => {
  const departements = listDepartements();
  expect(departements).toHaveLength(107);
  expect(departements.every(({ code }) => isCodeDepartement(code))).toBe(true);
  expect(departements.find(({ code }) => code === "2A")?.nom).toBe("Corse-du-Sud");
});
