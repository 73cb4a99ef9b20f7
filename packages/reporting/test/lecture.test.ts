import type { Siret } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { type CelluleLue, parseListeCommandes } from "../src/lignes.ts";

const ENTETE = ["Commande", "Date", "SIRET", "Lot", "Code BPU", "Palier", "Quantité", "Montant HT"];
const LIGNE: readonly CelluleLue[] = [
  "BC-1",
  "02/03/2026",
  "732 829 320 00074",
  "1",
  "L1-CONF",
  "",
  "2",
  "1 900,00",
];

/** The good line with some cells replaced, read under the usual headings. */
function read(remplacements: Readonly<Record<string, CelluleLue>>, options = {}) {
  const cellules = ENTETE.map((titre, place) =>
    titre in remplacements ? remplacements[titre] : LIGNE[place],
  );
  return parseListeCommandes([ENTETE, cellules], options);
}

describe("liste de commandes : ce qui est lu", () => {
  test.each<[string, Readonly<Record<string, CelluleLue>>, object]>([
    [
      "la ligne type",
      {},
      {
        date: "2026-03-02",
        beneficiaire: "73282932000074",
        palier: null,
        quantite: "2",
        montantHt: "1900.00",
      },
    ],
    ["une date ISO", { Date: "2026-03-02" }, { date: "2026-03-02" }],
    ["une date typée", { Date: { genre: "date", valeur: "2026-03-02" } }, { date: "2026-03-02" }],
    [
      "un instant typé",
      { Date: { genre: "instant", valeur: "2026-03-02T00:00:00" } },
      { date: "2026-03-02" },
    ],
    ["un montant typé", { "Montant HT": { genre: "nombre", valeur: "1900.5" } }, { montantHt: "1900.50" }],
    ["un montant calculé par un tableur", { "Montant HT": 0.1 + 0.2 }, { montantHt: "0.30" }],
    ["un avoir", { Quantité: "-1", "Montant HT": "-250,00 €" }, { quantite: "-1", montantHt: "-250.00" }],
    ["un palier", { Palier: { genre: "nombre", valeur: "10" } }, { palier: "10" }],
    ["un saut de ligne dans un code", { "Code BPU": "L1\r\nCONF" }, { code: "L1 CONF" }],
    ["ce qui commence comme une formule", { Commande: "=1+1" }, { commande: "=1+1" }],
    ["un emoji composé, de l'arabe", { Commande: "👩‍⚖️ أمر" }, { commande: "👩‍⚖️ أمر" }],
    ["un lot en nombre", { Lot: 1 }, { lot: "1" }],
    [
      "un SIRET en nombre typé",
      { SIRET: { genre: "nombre", valeur: "73282932000074" } },
      { beneficiaire: "73282932000074" },
    ],
  ])("%s", (_, remplacements, attendu) => {
    const { lignes, erreurs } = read(remplacements);
    expect(erreurs).toEqual([]);
    expect(lignes[0]).toMatchObject(attendu);
  });

  test("les en-têtes se reconnaissent sans accent ni majuscule, dans n'importe quel ordre", () => {
    const { lignes, erreurs } = parseListeCommandes([
      [
        "MONTANT H.T.",
        "qté",
        "code",
        "n° de lot",
        "Numéro de lot",
        "siret du bénéficiaire",
        "date de commande",
        "Bon de commande",
      ],
      ["10,00", "1", "A", "", "2", "73282932000074", "31/12/2026", "BC-9"],
    ]);
    expect(erreurs).toEqual([]);
    expect(lignes[0]).toMatchObject({ commande: "BC-9", lot: "2", montantHt: "10.00" });
  });

  test("une correspondance choisie par la personne l'emporte", () => {
    const entete = ENTETE.map((titre) => (titre === "Montant HT" ? "Facturé" : titre));
    expect(parseListeCommandes([entete, LIGNE]).erreurs[0]).toMatchObject({
      code: "colonne-absente",
      colonne: "Montant HT",
    });
    const lue = parseListeCommandes([entete, LIGNE], { correspondance: { montantHt: "facture" } });
    expect(lue.lignes).toHaveLength(1);
  });

  test("une ligne vide est passée, les rangs restent ceux du fichier", () => {
    const { lignes, rangs } = parseListeCommandes([ENTETE, ["", null, " ", undefined], LIGNE]);
    expect([lignes.length, rangs]).toEqual([1, [3]]);
  });
});

describe("liste de commandes : ce qui est refusé, avec la ligne et la colonne", () => {
  test.each<[string, Readonly<Record<string, CelluleLue>>, object]>([
    ["montant au point", { "Montant HT": "1,234.56" }, { colonne: "Montant HT", code: "nombre-illisible" }],
    ["montant ambigu", { "Montant HT": "1.234" }, { attendu: expect.stringContaining("point est ambigu") }],
    [
      "montant à trois décimales",
      { "Montant HT": 12.345 },
      { code: "nombre-illisible", attendu: expect.stringContaining("« 12,345 » : 2 décimales au plus") },
    ],
    [
      "montant démesuré",
      { "Montant HT": "10 000 000 000 000,00" },
      { attendu: expect.stringContaining("10 000 milliards") },
    ],
    ["formule", { "Montant HT": "=A1*2" }, { code: "nombre-illisible", valeur: "« =A1*2 »" }],
    [
      "date en numéro de série",
      { Date: 46083 },
      { code: "date-illisible", attendu: expect.stringContaining("02/03/2026") },
    ],
    ["numéro de série en texte", { Date: "46083" }, { attendu: expect.stringContaining("02/03/2026") }],
    [
      "numéro de série avec une heure",
      { Date: { genre: "nombre", valeur: "46083.5" } },
      { attendu: expect.stringContaining("02/03/2026") },
    ],
    ["année sur deux chiffres", { Date: "02/03/26" }, { attendu: expect.stringContaining("4 chiffres") }],
    ["date inexistante", { Date: "30/02/2026" }, { code: "date-illisible" }],
    ["date hors limites", { Date: "31/12/1999" }, { attendu: expect.stringContaining("hors limites") }],
    ["SIRET faux", { SIRET: "73282932000075" }, { colonne: "SIRET", code: "siret-invalide" }],
    [
      "SIRET en notation scientifique",
      { SIRET: "7,32829E+13" },
      { code: "siret-invalide", attendu: expect.stringContaining("un tableur l'a abrégé") },
    ],
    [
      "texte qui se retourne",
      { Commande: "BC\u202E-1" },
      { colonne: "Commande", code: "texte-illisible", attendu: expect.stringContaining("U+202E") },
    ],
    [
      "code à espace de largeur nulle",
      { "Code BPU": "L1\u200B" },
      { attendu: expect.stringContaining("U+200B") },
    ],
    ["moitié d'emoji", { Lot: "\uD83C" }, { attendu: expect.stringContaining("U+D83C") }],
    [
      "quantité absente",
      { Quantité: "" },
      { code: "cellule-vide", attendu: expect.stringContaining("vide") },
    ],
    ["oui dans une quantité", { Quantité: true }, { code: "nombre-illisible" }],
    ["palier illisible", { Palier: "beaucoup" }, { colonne: "Palier" }],
  ])("%s", (_, remplacements, attendu) => {
    const { lignes, erreurs } = read(remplacements);
    expect(lignes).toEqual([]);
    expect(erreurs).toEqual([expect.objectContaining({ ligne: 2, ...attendu })]);
  });

  test("toutes les erreurs d'un coup, les bonnes lignes gardées", () => {
    const { lignes, erreurs } = parseListeCommandes([
      ENTETE,
      LIGNE,
      ["BC-2", "hier", "123", "1", "", "", "x", "1.5"],
    ]);
    expect(lignes).toHaveLength(1);
    expect(erreurs.map(({ ligne, colonne }) => `${ligne} ${colonne}`)).toEqual([
      "3 Date",
      "3 SIRET",
      "3 Code BPU",
      "3 Quantité",
      "3 Montant HT",
    ]);
  });

  test("fichier vide, colonne absente, colonne deux fois", () => {
    expect(parseListeCommandes([]).erreurs[0]?.code).toBe("liste-vide");
    expect(parseListeCommandes([["Commande"]]).erreurs.map(({ code }) => code)).toEqual(
      Array.from({ length: 6 }, () => "colonne-absente"),
    );
    expect(parseListeCommandes([[...ENTETE, "date"]]).erreurs).toEqual([
      expect.objectContaining({ code: "colonne-double", colonne: "Date" }),
    ]);
  });
});

describe("liste de commandes : ce qui est gardé et signalé", () => {
  const list = (...lignes: (readonly CelluleLue[])[]) => {
    const bpu = [{ lot: "1", code: "L1-CONF", designation: "Conférence" }];
    const sirets = new Set(["73282932000074" as Siret]);
    const { signalements, lignes: lues } = parseListeCommandes([ENTETE, ...lignes], { bpu, sirets });
    expect(lues).toHaveLength(lignes.length);
    return signalements.map(({ code, ligne, colonne }) => `${ligne} ${colonne} ${code}`);
  };
  const replace = (place: number, cellule: CelluleLue): readonly CelluleLue[] =>
    LIGNE.map((autre, rang) => (rang === place ? cellule : autre));

  test.each([
    ["code absent du BPU", [replace(4, "L9")], ["2 Code BPU bpu-inconnu"]],
    ["ligne répétée", [LIGNE, LIGNE], ["3  doublon"]],
    ["une commande, deux dates", [LIGNE, replace(1, "03/03/2026")], ["3 Date commande-incoherente"]],
    [
      "une commande, deux bénéficiaires",
      [LIGNE, replace(2, "20006559700011")],
      ["3 SIRET siret-inconnu", "3 SIRET commande-incoherente"],
    ],
    ["avoir à un seul signe", [replace(7, "-1,00")], ["2 Quantité avoir-positif"]],
    ["rien à dire", [LIGNE, replace(6, "3")], []],
    ["SIRET inconnu", [replace(2, "20006559700011")], ["2 SIRET siret-inconnu"]],
  ])("%s", (_, lignes, attendus) => {
    expect(list(...lignes)).toEqual(attendus);
  });
});

test("noms des bénéficiaires et avoirs : deux colonnes facultatives, un SIRET à deux noms est signalé", () => {
  const entete = [...ENTETE, "Nom du bénéficiaire", "Avoir sur"];
  const { lignes, noms, signalements } = parseListeCommandes([
    entete,
    [...LIGNE, "🏛️ Caen", ""],
    [...LIGNE.slice(0, 6), "-1", "-950,00", "مدينة", "BC-1"],
  ]);
  expect(lignes.map(({ avoirSur }) => avoirSur)).toEqual([undefined, "BC-1"]);
  expect([...noms.values()]).toEqual(["🏛️ Caen"]);
  expect(signalements).toEqual([
    expect.objectContaining({
      code: "nom-different",
      ligne: 3,
      colonne: "Nom du bénéficiaire",
      message: expect.stringContaining("« مدينة »"),
    }),
  ]);
});
