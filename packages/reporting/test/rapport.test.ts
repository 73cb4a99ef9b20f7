import type { DateIso, Montant, Quantite, Siret } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import {
  buildColonnes,
  calculateRapport,
  type CodeTableau,
  getFiltreCellule,
  getSemestre,
  type LigneReporting,
  type OptionsRapport,
  type Rapport,
  type Tableau,
} from "../src/index.ts";
import { diffRapports } from "../src/comparaison.ts";
import { buildTableauxSuivi } from "../src/suivi.ts";

const CAEN = "21140118700011" as Siret;
const AGGLO = "20006559700011" as Siret;
const ANCIENNE = "73282932000017" as Siret;

const build = (
  commande: string,
  date: string,
  beneficiaire: Siret,
  montantHt: string,
  autres: Partial<LigneReporting> = {},
): LigneReporting => ({
  commande,
  date: date as DateIso,
  beneficiaire,
  lot: "1",
  code: "L1-CONF",
  palier: null,
  quantite: (montantHt.startsWith("-") ? "-1" : "1") as Quantite,
  montantHt: montantHt as Montant,
  ...autres,
});

const LIGNES: readonly LigneReporting[] = [
  build("BC-1", "2026-01-31", CAEN, "1900.00", { quantite: "2" as Quantite }),
  build("BC-1", "2026-01-31", CAEN, "450.00", { lot: "2", code: "L2-AUDIT" }),
  build("BC-2", "2026-04-01", AGGLO, "841.00", { code: "L1-SAL", palier: "10" as Quantite }),
  build("BC-3", "2026-06-30", AGGLO, "232.50", { code: "L1-SAL", palier: "1" as Quantite }),
  build("AV-1", "2026-06-02", CAEN, "-250.00"),
  build("BC-4", "2026-07-01", CAEN, "9999.99"),
];

const OPTIONS: OptionsRapport = {
  periode: { debut: "2026-01-01" as DateIso, fin: "2026-06-30" as DateIso },
  arreteLe: "2026-07-10" as DateIso,
  noms: new Map([[CAEN, "Caen"]]),
};

function getTableau(rapport: Rapport, code: CodeTableau): Tableau {
  const tableau = rapport.tableaux.find((autre) => autre.code === code);
  if (tableau === undefined) throw new Error(`pas de tableau ${code}`);
  return tableau;
}

describe("CCTP, art. 7 : volume d'affaires par bénéficiaire, identifié par son SIRET", () => {
  const rapport = calculateRapport(LIGNES, OPTIONS);

  test("totaux de la période : ce qui est hors période n'y est pas, l'avoir est déduit", () => {
    expect(rapport.totaux).toEqual({
      montantHt: "3173.50",
      avoirsHt: "-250.00",
      beneficiaires: 2,
      commandes: 5,
      lignes: 5,
    });
  });

  test("par mois", () => {
    const tableau = getTableau(rapport, "volume-beneficiaires-mois");
    expect(tableau.colonnes.map(({ titre }) => titre)).toEqual([
      "SIRET",
      "Bénéficiaire",
      "janvier 2026",
      "février 2026",
      "mars 2026",
      "avril 2026",
      "mai 2026",
      "juin 2026",
      "Total",
    ]);
    expect(tableau.lignes.map(({ cellules }) => cellules)).toEqual([
      [AGGLO, "", "0.00", "0.00", "0.00", "841.00", "0.00", "232.50", "1073.50"],
      [CAEN, "Caen", "2350.00", "0.00", "0.00", "0.00", "0.00", "-250.00", "2100.00"],
    ]);
    expect(tableau.total).toEqual([
      "Total",
      null,
      "2350.00",
      "0.00",
      "0.00",
      "841.00",
      "0.00",
      "-17.50",
      "3173.50",
    ]);
    expect(tableau.sources.map(({ article }) => article)).toContain("7");
  });

  test("par trimestre et par année ; l'année coupée par la période est dite", () => {
    const trimestres = getTableau(rapport, "volume-beneficiaires-trimestre");
    expect(trimestres.colonnes.map(({ cle }) => cle)).toEqual([
      "siret",
      "nom",
      "2026-T1",
      "2026-T2",
      "total",
    ]);
    expect(trimestres.total).toEqual(["Total", null, "2350.00", "823.50", "3173.50"]);
    const annees = getTableau(rapport, "volume-beneficiaires-annee");
    expect(annees.colonnes.find(({ cle }) => cle === "2026")?.note).toBe("en partie");
    expect(annees.total).toEqual(["Total", null, "3173.50", "3173.50"]);
  });

  test("par lot : chaque lot est son propre accord-cadre", () => {
    expect(getTableau(rapport, "volume-lots").lignes.map(({ cellules }) => cellules.at(-1))).toEqual([
      "2723.50",
      "450.00",
    ]);
  });
});

describe("CCTP, art. 7 : liste complète des commandes", () => {
  test("par date, une commande sur deux lots fait deux lignes, l'avoir est nommé", () => {
    const tableau = getTableau(calculateRapport(LIGNES, OPTIONS), "commandes");
    expect(tableau.lignes.map(({ cellules }) => cellules)).toEqual([
      ["BC-1", "2026-01-31", CAEN, "Caen", "1", "Commande", 1, "1900.00"],
      ["BC-1", "2026-01-31", CAEN, "Caen", "2", "Commande", 1, "450.00"],
      ["BC-2", "2026-04-01", AGGLO, "", "1", "Commande", 1, "841.00"],
      ["AV-1", "2026-06-02", CAEN, "Caen", "1", "Avoir", 1, "-250.00"],
      ["BC-3", "2026-06-30", AGGLO, "", "1", "Commande", 1, "232.50"],
    ]);
    expect(tableau.total?.at(-1)).toBe("3173.50");
  });
});

describe("CCTP, art. 7 : répartition des commandes annuelles sur chacune des lignes du BPU", () => {
  const bpu = [
    { lot: "1", code: "L1-CONF", designation: "Conférence" },
    { lot: "1", code: "L1-SAL", designation: "Formation en salle" },
    { lot: "1", code: "L1-WEB", designation: "Webinaire" },
  ];
  const rapport = calculateRapport(LIGNES, { ...OPTIONS, bpu });

  test("quantité, lignes, montant et part ; les paliers sous leur code", () => {
    expect(
      getTableau(rapport, "repartition-bpu").lignes.map(({ niveau, cellules }) => [niveau, ...cellules]),
    ).toEqual([
      [0, "1", "L1-CONF", null, "Conférence", "1", 2, "1650.00", "1", 2, "1650.00", "52"],
      [0, "1", "L1-SAL", null, "Formation en salle", "2", 2, "1073.50", "2", 2, "1073.50", "33.8"],
      [1, "1", "L1-SAL", "1", "Formation en salle", "1", 1, "232.50", "1", 1, "232.50", "7.3"],
      [1, "1", "L1-SAL", "10", "Formation en salle", "1", 1, "841.00", "1", 1, "841.00", "26.5"],
      [0, "2", "L2-AUDIT", null, "", "1", 1, "450.00", "1", 1, "450.00", "14.2"],
    ]);
  });

  test("lignes du BPU que personne n'a commandées", () => {
    expect(getTableau(rapport, "lignes-bpu-inutilisees").lignes.map(({ cellules }) => cellules)).toEqual([
      ["1", "L1-WEB", "Webinaire"],
    ]);
  });

  test("un code absent du BPU est compté et dit", () => {
    expect(rapport.avertissements).toEqual(["Codes absents du BPU, comptés tels quels : L2-AUDIT (lot 2)."]);
  });
});

describe("organismes qui ont changé d'identité", () => {
  const lignes = [
    build("BC-5", "2026-02-01", ANCIENNE, "100.00"),
    build("BC-6", "2026-05-01", CAEN, "20.00"),
  ];
  const successions = [{ ancien: ANCIENNE, nouveau: CAEN, le: "2026-03-01" as DateIso }];

  test("une commune fusionnée se lit sous ses deux SIRET, sans compter deux fois", () => {
    const rapport = calculateRapport(lignes, { ...OPTIONS, successions });
    const tableau = getTableau(rapport, "volume-entites-annee");
    expect(tableau.lignes.map(({ niveau, cellules }) => [niveau, cellules[0], cellules.at(-1)])).toEqual([
      [0, CAEN, "120.00"],
      [1, CAEN, "20.00"],
      [1, ANCIENNE, "100.00"],
    ]);
    expect(tableau.total?.at(-1)).toBe("120.00");
    expect(getTableau(rapport, "volume-beneficiaires-annee").lignes).toHaveLength(2);
  });

  test("une succession à venir ne change rien encore", () => {
    const plusTard = [{ ancien: ANCIENNE, nouveau: CAEN, le: "2027-01-01" as DateIso }];
    const rapport = calculateRapport(lignes, { ...OPTIONS, successions: plusTard });
    expect(getTableau(rapport, "volume-entites-annee").lignes.map(({ niveau }) => niveau)).toEqual([0, 0]);
  });

  test("deux successeurs, ou une boucle : refusé", () => {
    const deux = [...successions, { ancien: ANCIENNE, nouveau: AGGLO, le: "2026-03-01" as DateIso }];
    expect(() => calculateRapport(lignes, { ...OPTIONS, successions: deux })).toThrow(/deux successeurs/);
    const boucle = [...successions, { ancien: CAEN, nouveau: ANCIENNE, le: "2026-03-01" as DateIso }];
    expect(() => calculateRapport(lignes, { ...OPTIONS, successions: boucle })).toThrow(/boucle/);
  });
});

describe("CCTP, art. 7 : ce qui est suivi à côté des montants", () => {
  const date = (texte: string): DateIso => texte as DateIso;
  const etape = {
    commande: "BC-1",
    etape: "Devis proposé par le Titulaire",
    delaiJoursOuvres: 10,
    echeance: date("2026-02-13"),
    realiseeLe: null,
    joursOuvres: null,
  };
  const suivi = {
    etapes: [
      { ...etape, realiseeLe: date("2026-02-13"), joursOuvres: 10 },
      { ...etape, realiseeLe: date("2026-02-14"), joursOuvres: 11 },
      etape,
      { ...etape, echeance: date("2026-07-10") },
    ],
    livrables: [
      {
        commande: "BC-1",
        beneficiaire: CAEN,
        livrable: "Rapport",
        echeance: date("2026-03-01"),
        remisLe: date("2026-03-01"),
      },
      {
        commande: "BC-2",
        beneficiaire: CAEN,
        livrable: "Plan",
        echeance: date("2026-03-01"),
        remisLe: date("2026-03-04"),
      },
      { commande: "BC-3", beneficiaire: CAEN, livrable: "Note", echeance: date("2026-07-09"), remisLe: null },
    ],
    penalites: [
      { commande: "BC-2", beneficiaire: CAEN, motif: "Retard", montant: "30.00" as Montant, remise: false },
      { commande: "BC-3", beneficiaire: CAEN, motif: "Retard", montant: "10.00" as Montant, remise: true },
    ],
    projets: [
      {
        commande: "BC-1",
        beneficiaire: CAEN,
        projet: "Accueil",
        coutHt: "1000.00" as Montant,
        gains: "1250.00" as Montant,
        methode: "Heures d'agent",
        confiance: "estime" as const,
      },
      {
        commande: "BC-2",
        beneficiaire: CAEN,
        projet: "Essai",
        coutHt: "0.00" as Montant,
        gains: "10.00" as Montant,
        methode: "Déclaration",
        confiance: "declare" as const,
      },
    ],
    achats: [
      {
        commande: "BC-1",
        beneficiaire: CAEN,
        objet: "Audit",
        prixReferenceHt: "600.00" as Montant,
        prixPayeHt: "450.00" as Montant,
        reference: "Devis concurrent",
        confiance: "mesure" as const,
      },
    ],
  };
  const rapport = calculateRapport(LIGNES, { ...OPTIONS, suivi: buildTableauxSuivi(suivi, OPTIONS) });
  const read = (code: CodeTableau) => getTableau(rapport, code);

  test("001, § 6.6.6 : durée des étapes contre leur délai ; le jour de l'échéance est dans le délai", () => {
    expect(read("delais").lignes.map(({ cellules }) => cellules)).toEqual([
      ["Devis proposé par le Titulaire", 10, 4, 1, 1, 1, 1, "10.5", "10.5", 11],
    ]);
  });

  test("livrables en retard, le plus en retard d'abord, en jours calendaires", () => {
    expect(read("livrables-en-retard").lignes.map(({ cellules }) => [cellules[0], cellules.at(-1)])).toEqual([
      ["BC-2", 3],
      ["BC-3", 1],
    ]);
  });

  test("pénalités : celles remises sont montrées et ne comptent pas", () => {
    expect(read("penalites").lignes.map(({ cellules }) => cellules.at(-1))).toEqual(["30.00", "0.00"]);
    expect(read("penalites").total?.at(-1)).toBe("30.00");
  });

  test("retour sur investissement : (gains − coût) ÷ coût ; rien si le coût est nul", () => {
    expect(read("retour-sur-investissement").lignes.map(({ cellules }) => cellules.slice(4, 8))).toEqual([
      ["1000.00", "1250.00", "250.00", "25"],
      ["0.00", "10.00", "10.00", null],
    ]);
    expect(read("retour-sur-investissement").total?.slice(4, 8)).toEqual([
      "1000.00",
      "1260.00",
      "260.00",
      "26",
    ]);
  });

  test("gains sur achats : référence − payé, en part de la référence", () => {
    expect(read("gains-achats").lignes[0]?.cellules.slice(4, 8)).toEqual([
      "600.00",
      "450.00",
      "150.00",
      "25",
    ]);
  });

  test("ce que l'article demande et que personne n'a écrit est dit", () => {
    expect(rapport.manquantes).toEqual(["actions-commerciales", "bonnes-pratiques", "defauts-et-mesures"]);
    expect(calculateRapport(LIGNES, OPTIONS).manquantes).toContain("gains-achats");
  });

  test("une durée qui n'est pas un nombre entier de jours est refusée", () => {
    const faux = { etapes: [{ ...etape, joursOuvres: 1.5 }] };
    expect(() => buildTableauxSuivi(faux, OPTIONS)).toThrow(/jours ouvrés/);
  });
});

describe("comparaison de deux rapports", () => {
  test("lignes ajoutées, retirées, modifiées, avec leur écart", () => {
    const second = { ...OPTIONS, periode: { debut: "2026-07-01" as DateIso, fin: "2026-12-31" as DateIso } };
    const differences = diffRapports(calculateRapport(LIGNES, OPTIONS), calculateRapport(LIGNES, second));
    expect(differences.find(({ code }) => code === "volume-lots")?.lignes).toEqual([
      { cle: "1", noms: ["1"], statut: "modifiee", avant: "2723.50", apres: "9999.99", ecart: "7276.49" },
      { cle: "2", noms: ["2"], statut: "retiree", avant: "450.00", apres: "0.00", ecart: "-450.00" },
    ]);
    const inverse = diffRapports(calculateRapport(LIGNES, second), calculateRapport(LIGNES, OPTIONS));
    const lots = inverse.find(({ code }) => code === "volume-lots")?.lignes ?? [];
    expect(lots.map(({ statut }) => statut)).toEqual(["modifiee", "ajoutee"]);
  });
});

describe("001, art. 7 : tous les six mois ; le texte ne dit pas à partir de quand", () => {
  test.each`
    date            | ancre           | debut           | fin
    ${"2026-06-30"} | ${undefined}    | ${"2026-01-01"} | ${"2026-06-30"}
    ${"2026-07-01"} | ${undefined}    | ${"2026-07-01"} | ${"2026-12-31"}
    ${"2026-03-15"} | ${"2026-03-15"} | ${"2026-03-15"} | ${"2026-09-14"}
    ${"2026-09-14"} | ${"2026-03-15"} | ${"2026-03-15"} | ${"2026-09-14"}
    ${"2026-09-15"} | ${"2026-03-15"} | ${"2026-09-15"} | ${"2027-03-14"}
    ${"2026-08-20"} | ${"2025-08-31"} | ${"2026-02-28"} | ${"2026-08-30"}
    ${"2026-08-31"} | ${"2025-08-31"} | ${"2026-08-31"} | ${"2027-02-27"}
    ${"2028-02-29"} | ${"2025-08-31"} | ${"2028-02-29"} | ${"2028-08-30"}
  `("$date, ancre $ancre : du $debut au $fin", ({ date, ancre, debut, fin }) => {
    expect(getSemestre(date, ancre)).toEqual({ debut, fin });
  });

  test("avant l'ancre, ou un jour qui n'existe pas : refusé", () => {
    expect(() => getSemestre("2026-03-14" as DateIso, "2026-03-15" as DateIso)).toThrow(/précède l'ancre/);
    expect(() => getSemestre("2026-02-30" as DateIso)).toThrow(/2026-02-30/);
  });
});

describe("mauvaises entrées", () => {
  test.each([
    ["date inexistante", { date: "2026-02-30" as DateIso }, /Ligne 2 : .*2026-02-30/],
    ["date d'un autre siècle", { date: "1999-12-31" as DateIso }, /Ligne 2 : .*1999-12-31/],
    ["signe glissé dans une date", { date: "2026-0:-01" as DateIso }, /Ligne 2 : .*2026-0:-01/],
    ["SIRET faux", { beneficiaire: "73282932000075" as Siret }, /Ligne 2 : SIRET « 73282932000075 »/],
    ["montant sans décimales", { montantHt: "1800" as Montant }, /Ligne 2 : .*1800/],
    ["montant avec zéro en tête", { montantHt: "012.50" as Montant }, /Ligne 2 : .*012\.50/],
    ["zéro négatif", { montantHt: "-0.00" as Montant }, /Ligne 2 : .*-0\.00/],
    ["montant démesuré", { montantHt: "10000000000000.00" as Montant }, /10 000 milliards/],
    ["quantité illisible", { quantite: "1,5" as Quantite }, /Ligne 2 : .*1,5/],
    ["quantité trop fine", { quantite: "1.23456" as Quantite }, /Ligne 2 : .*1\.23456/],
    ["numéro vide", { commande: " " }, /Ligne 2 : Numéro de commande/],
    ["code vide", { code: "" }, /Ligne 2 : Code du BPU/],
  ])("%s : refusé, avec la ligne et ce qui était écrit", (_, faute, message) => {
    const lignes = [
      build("BC-1", "2026-01-31", CAEN, "1.00"),
      { ...build("BC-2", "2026-02-01", CAEN, "1.00"), ...faute },
    ];
    expect(() => buildColonnes(lignes)).toThrow(message);
  });

  test("une somme qui sortirait des entiers exacts est refusée, jamais arrondie", () => {
    const grande = build("BC-1", "2026-01-31", CAEN, "9999999999999.99");
    expect(() => buildColonnes(Array.from({ length: 10 }, () => grande))).toThrow(/90 000 milliards/);
    expect(buildColonnes(Array.from({ length: 9 }, () => grande)).nombre).toBe(9);
  });

  test("une période sans aucune commande donne un rapport vide qui le dit", () => {
    const rapport = calculateRapport([], OPTIONS);
    expect(rapport.totaux.montantHt).toBe("0.00");
    expect(rapport.avertissements).toEqual(["Aucune commande du 1er janvier 2026 au 30 juin 2026."]);
    expect(getTableau(rapport, "commandes").lignes).toEqual([]);
  });

  test("une période à l'envers, une colonne ou une ligne inconnue : refusé", () => {
    const periode = { debut: "2026-06-30" as DateIso, fin: "2026-01-01" as DateIso };
    expect(() => calculateRapport(LIGNES, { ...OPTIONS, periode })).toThrow(/la fin précède le début/);
    const tableau = getTableau(calculateRapport(LIGNES, OPTIONS), "volume-lots");
    expect(() => getFiltreCellule(tableau, { colonne: "2031-01" })).toThrow(/2031-01/);
    expect(() => getFiltreCellule(tableau, { colonne: "total", ligne: "9" })).toThrow(/« 9 »/);
    expect(getFiltreCellule(tableau, { colonne: "lot", ligne: "1" })).toBeNull();
    expect(getFiltreCellule(tableau, { colonne: "total" })).toEqual(OPTIONS.periode);
  });

  test("des noms avec emoji, de droite à gauche ou commençant par « = » sont rendus tels quels", () => {
    const lignes = [build("=1+1 🏛️ \u05D0\u05D1", "2026-01-31", CAEN, "1.00", { code: "@CODE" })];
    const rapport = calculateRapport(lignes, OPTIONS);
    expect(getTableau(rapport, "commandes").lignes[0]?.cellules[0]).toBe("=1+1 🏛️ \u05D0\u05D1");
    expect(getTableau(rapport, "repartition-bpu").lignes[0]?.cellules[1]).toBe("@CODE");
  });
});
