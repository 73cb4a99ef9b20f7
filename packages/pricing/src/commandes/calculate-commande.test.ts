import { parseDateIso, parseMontant, parseQuantite, parseTaux } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { createBpu } from "../bpu/create-bpu.ts";
import { parseBpu } from "../bpu/parse-bpu.ts";
import { createBpuIllustratif } from "../exemples/create-bpu-illustratif.ts";
import { BIBLIOTHEQUE } from "../version.ts";
import { buildAvoir } from "./build-avoir.ts";
import { calculateCommande } from "./calculate-commande.ts";
import type { Commande, DemandeCommande } from "./commande.ts";
import { explainCommande } from "./explain-commande.ts";
import type { DemandeLigne } from "./ligne-commande.ts";

const bpu = createBpuIllustratif();
const q = parseQuantite;
const base: Omit<DemandeCommande, "lignes"> = {
  bpu,
  date: parseDateIso("2026-03-02"),
  tva: { lieu: "metropole", formation: "attestation" },
};
const lisible = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ");

function price(lignes: readonly DemandeLigne[], plus: Partial<DemandeCommande> = {}): Commande {
  const resultat = calculateCommande({ ...base, ...plus, lignes });
  if (resultat.statut !== "commande") throw new Error(resultat.message);
  return resultat;
}
const problemes = (
  lignes: readonly DemandeLigne[],
  plus: Partial<DemandeCommande> = {},
): readonly string[] => {
  const resultat = calculateCommande({ ...base, ...plus, lignes });
  return resultat.statut === "refus"
    ? resultat.figures.problemes.map(({ rang, code }) => `${rang} ${code}`)
    : [];
};

describe("le prix d'une ligne", () => {
  test.each`
    regle                                    | code                   | quantite  | plus                                | montant
    ${"prix unique"}                         | ${"L3-CONS-NOTE-S"}    | ${"2"}    | ${{}}                               | ${"1560.00"}
    ${"au quart d'unité"}                    | ${"L3-CONS-NOTE-S"}    | ${"0.25"} | ${{}}                               | ${"195.00"}
    ${"par volume : tout au prix du palier"} | ${"L1-WEB-VOD"}        | ${"50"}   | ${{}}                               | ${"900.00"}
    ${"par volume : palier suivant"}         | ${"L1-WEB-VOD"}        | ${"51"}   | ${{}}                               | ${"739.50"}
    ${"par volume : dernier palier"}         | ${"L1-WEB-VOD"}        | ${"2000"} | ${{}}                               | ${"16000.00"}
    ${"par tranches : dans la première"}     | ${"L2-CONS-GOUV-CONF"} | ${"9"}    | ${{}}                               | ${"7650.00"}
    ${"par tranches : une demi-journée"}     | ${"L2-CONS-GOUV-CONF"} | ${"0.5"}  | ${{}}                               | ${"425.00"}
    ${"par tranches : 9,5 jours"}            | ${"L2-CONS-GOUV-CONF"} | ${"9.5"}  | ${{}}                               | ${"8053.75"}
    ${"par tranches : trois tranches"}       | ${"L2-CONS-GOUV-CONF"} | ${"30"}   | ${{}}                               | ${"24352.50"}
    ${"pourcentage d'un montant"}            | ${"L4-PLAT-MAINT"}     | ${"1"}    | ${{ assiette: "9800.00" }}          | ${"1764.00"}
    ${"pourcentage, deux années"}            | ${"L4-PLAT-MAINT"}     | ${"2"}    | ${{ assiette: "0.03" }}             | ${"0.02"}
    ${"remise en pourcentage"}               | ${"L3-CONS-NOTE-S"}    | ${"1"}    | ${{ remise: { taux: "12.5" } }}     | ${"682.50"}
    ${"remise en montant"}                   | ${"L3-CONS-NOTE-S"}    | ${"1"}    | ${{ remise: { montant: "80.00" } }} | ${"700.00"}
    ${"avoir"}                               | ${"L2-CONS-GOUV-CONF"} | ${"-9.5"} | ${{}}                               | ${"-8053.75"}
    ${"avoir avec remise"}                   | ${"L3-CONS-NOTE-S"}    | ${"-1"}   | ${{ remise: { montant: "80.00" } }} | ${"-700.00"}
  `("$regle : $quantite $code = $montant", ({ code, quantite, plus, montant }) => {
    const [ligne] = price([{ code, quantite: q(quantite), ...plus }]).lignes;
    expect(ligne?.montantHt).toBe(montant);
  });
});

describe("la TVA de la commande", () => {
  const lignes = [
    { code: "L3-CONS-NOTE-S", quantite: q("1") },
    { code: "L3-FORM-J", quantite: q("1") },
  ];
  test.each`
    lieu                    | formation         | parTva                                     | totalTtc
    ${"metropole"}          | ${"attestation"}  | ${["S 20 156.00", "E null 0.00"]}          | ${"2916.00"}
    ${"metropole"}          | ${"droit-public"} | ${["S 20 156.00", "E null 0.00"]}          | ${"2916.00"}
    ${"metropole"}          | ${"taxee"}        | ${["S 20 552.00"]}                         | ${"3312.00"}
    ${"metropole"}          | ${undefined}      | ${["S 20 156.00", "a-verifier null null"]} | ${null}
    ${"corse"}              | ${"taxee"}        | ${["S 20 552.00"]}                         | ${"3312.00"}
    ${"reunion"}            | ${"taxee"}        | ${["S 8.5 234.60"]}                        | ${"2994.60"}
    ${"guyane"}             | ${"taxee"}        | ${["O null 0.00"]}                         | ${"2760.00"}
    ${"mayotte"}            | ${"attestation"}  | ${["O null 0.00"]}                         | ${"2760.00"}
    ${"saint-martin"}       | ${"taxee"}        | ${["a-verifier null null"]}                | ${null}
    ${"nouvelle-caledonie"} | ${"attestation"}  | ${["a-verifier null null"]}                | ${null}
  `("$lieu, formation $formation : TTC $totalTtc", ({ lieu, formation, parTva, totalTtc }) => {
    const commande = price(lignes, { tva: formation === undefined ? { lieu } : { lieu, formation } });
    expect(commande.totalHt).toBe("2760.00");
    expect(
      commande.parTva.map(({ categorie, taux, montantTva }) => `${categorie} ${taux} ${montantTva}`),
    ).toEqual(parTva);
    expect(commande.totalTtc).toBe(totalTtc);
    const aVerifier = commande.avertissements.some(({ code }) => code === "tva-a-verifier");
    expect(aVerifier).toBe(totalTtc === null);
  });

  test("arrondie une fois par taux par défaut, ligne par ligne si on le demande", () => {
    const lu = parseBpu([
      ["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"],
      ["A", "1", "Ticket", "ticket", "0,02", "normal"],
    ]);
    if (lu.statut !== "lu") throw new Error(lu.message);
    const petit = createBpu({
      titre: "T",
      version: "1",
      depuis: parseDateIso("2026-01-01"),
      lignes: lu.lignes,
    });
    const trois = Array.from({ length: 3 }, () => ({ code: "A", quantite: q("1") }));
    expect(price(trois, { bpu: petit })).toMatchObject({
      totalTva: "0.01",
      lectures: { arrondiTva: "par-taux" },
    });
    expect(price(trois, { bpu: petit, arrondiTva: "par-ligne" }).totalTva).toBe("0.00");
  });

  test("le traitement d'une ligne se change, sans rien deviner", () => {
    const regimeTva = { categorie: "O", mention: "Hors champ, décision du prestataire" } as const;
    expect(price([{ code: "L3-CONS-NOTE-S", quantite: q("1"), regimeTva }])).toMatchObject({
      totalTtc: "780.00",
      parTva: [{ categorie: "O", mentions: [regimeTva.mention] }],
    });
    for (const faux of [
      { categorie: "S", taux: "33" },
      { categorie: "X" },
      { categorie: "E", mention: " " },
      null,
    ]) {
      const ligne = { code: "L3-CONS-NOTE-S", quantite: q("1"), regimeTva: faux as never };
      expect(() => price([ligne])).toThrow(/TVA/);
    }
  });
});

describe("ce que la réponse dit d'elle-même", () => {
  test("la bibliothèque, le bordereau et son empreinte", () => {
    const { lignes: _, ...identite } = bpu;
    expect(price([{ code: "L1-PROJ", quantite: q("1") }])).toMatchObject({
      bibliotheque: BIBLIOTHEQUE,
      bpu: identite,
    });
  });
  test("des prix inventés, plusieurs lots, des paliers comptés ligne par ligne : dits, jamais refusés", () => {
    const deux = { code: "L2-CONS-GOUV-CONF", quantite: q("6") };
    const { avertissements } = price([deux, deux, { code: "L1-PROJ", quantite: q("1") }]);
    expect(avertissements.map(({ code }) => code)).toEqual([
      "bpu-illustratif",
      "plusieurs-lots",
      "palier-par-ligne",
    ]);
  });
  test("chaque ligne et chaque total s'explique", () => {
    const commande = price([
      { code: "L2-CONS-GOUV-CONF", quantite: q("12.5"), remise: { taux: parseTaux("10") } },
      { code: "L4-PLAT-MAINT", quantite: q("1"), assiette: parseMontant("9800.00") },
      { code: "L3-FORM-J", quantite: q("1") },
    ]);
    const { lignes, totaux } = explainCommande(commande);
    expect(lignes.map(lisible)).toEqual([
      "9 jour/homme × 850,00 € = 7 650,00 € HT (palier de 1 à 9) ; puis 3,5 jour/homme × 807,50 € = 2 826,25 € HT (palier de 10 à 24), soit 10 476,25 € HT, moins la remise de 10 %, soit 1 047,63 € : 9 428,62 € HT.",
      "18 % de 9 800,00 €, arrondi au centime, × 1, soit 1 764,00 € HT.",
      "1 session × 1 980,00 € = 1 980,00 € HT.",
    ]);
    expect(totaux.map(lisible)[0]).toBe(
      "TVA à 20 % : base de 11 192,62 €, somme des lignes ; taxe de 2 238,52 €, arrondie une fois sur la base (EN 16931, BR-CO-17).",
    );
    expect(totaux).toHaveLength(3);
  });
  test("la réponse est du JSON", () => {
    const commande = price([{ code: "L1-PROJ", quantite: q("1") }]);
    expect(JSON.parse(JSON.stringify(commande))).toEqual(commande);
  });
});

describe("ce que le bordereau ne permet pas : un refus, toutes les lignes à la fois", () => {
  test.each`
    code                          | ligne
    ${"code-inconnu"}             | ${{ code: "L9", quantite: "1" }}
    ${"code-inconnu"}             | ${{ code: "__proto__", quantite: "1" }}
    ${"quantite-nulle"}           | ${{ code: "L1-PROJ", quantite: "0" }}
    ${"assiette-manquante"}       | ${{ code: "L4-PLAT-MAINT", quantite: "1" }}
    ${"assiette-inutile"}         | ${{ code: "L1-PROJ", quantite: "1", assiette: "10.00" }}
    ${"remise-excessive"}         | ${{ code: "L1-PROJ", quantite: "1", remise: { montant: "980.01" } }}
    ${"effectif-sous-minimum"}    | ${{ code: "L1-SAL-CHAP-INTRA-J", quantite: "1", participants: 7 }}
    ${"effectif-au-dela-maximum"} | ${{ code: "L1-SAL-CHAP-INTRA-J", quantite: "2", participants: 25 }}
  `("$code", ({ code, ligne }) => {
    expect(problemes([{ code: "L1-PROJ", quantite: q("1") }, ligne])).toEqual([`2 ${code}`]);
  });
  test("8 à 12 participants par session intra : admis", () => {
    for (const participants of [8, 12]) {
      expect(problemes([{ code: "L1-SAL-CHAP-INTRA-J", quantite: q("1"), participants }])).toEqual([]);
    }
  });
  test("toutes les lignes fautives sont dites", () => {
    const mauvaises = [
      { code: "x", quantite: q("1") },
      { code: "L1-PROJ", quantite: q("0") },
    ];
    expect(problemes(mauvaises)).toEqual(["1 code-inconnu", "2 quantite-nulle"]);
  });
  test("hors des paliers", () => {
    const lu = parseBpu([
      [
        "code",
        "lot",
        "designation",
        "unite",
        "prix_unitaire_ht",
        "categorie_tva",
        "palier_de",
        "palier_a",
        "mode_palier",
      ],
      ["A", "1", "Jour", "jour", "10,00", "normal", 5, 9, "volume"],
    ]);
    if (lu.statut !== "lu") throw new Error(lu.message);
    const borne = createBpu({
      titre: "T",
      version: "1",
      depuis: parseDateIso("2026-01-01"),
      lignes: lu.lignes,
    });
    const essai = (quantite: string): readonly string[] =>
      problemes([{ code: "A", quantite: q(quantite) }], { bpu: borne });
    expect([essai("4"), essai("4.5"), essai("9"), essai("9.0001")]).toEqual([
      ["1 quantite-sous-palier"],
      [],
      [],
      ["1 quantite-au-dela-palier"],
    ]);
  });
  test("une date hors de la version du bordereau", () => {
    const resultat = calculateCommande({
      ...base,
      date: parseDateIso("2025-12-31"),
      lignes: [{ code: "L1-PROJ", quantite: q("1") }],
    });
    expect(resultat).toMatchObject({ statut: "refus", code: "bpu-hors-date" });
  });
});

describe("un appel qui n'a pas de sens : une erreur en français qui cite la saisie", () => {
  const bonne = { code: "L1-PROJ", quantite: "1" };
  test.each([
    ["quantité en nombre", { lignes: [{ ...bonne, quantite: 1 }] }, /quantité « 1 »/],
    ["quantité à cinq décimales", { lignes: [{ ...bonne, quantite: "0.12345" }] }, /0\.12345/],
    ["quantité à virgule", { lignes: [{ ...bonne, quantite: "1,5" }] }, /1,5/],
    ["NaN", { lignes: [{ ...bonne, quantite: "NaN" }] }, /NaN/],
    ["1e400", { lignes: [{ ...bonne, quantite: "1e400" }] }, /1e400/],
    ["remise négative", { lignes: [{ ...bonne, remise: { taux: "-5" } }] }, /remise « -5 »/],
    ["remise de plus de 100 %", { lignes: [{ ...bonne, remise: { taux: "101" } }] }, /remise « 101 »/],
    ["remise illisible", { lignes: [{ ...bonne, remise: { montant: "5" } }] }, /« 5 »/],
    [
      "participants fractionnaires",
      { lignes: [{ code: "L1-SAL-CHAP-INTRA-J", quantite: "1", participants: 8.5 }] },
      /8\.5/,
    ],
    ["aucune ligne", { lignes: [] }, /lignes/],
    ["ligne nulle", { lignes: [null] }, /Ligne 1/],
    ["lieu inconnu", { tva: { lieu: "monaco" } }, /monaco/],
    ["date impossible", { date: "2026-02-30" }, /2026-02-30/],
    ["bordereau absent", { bpu: null }, /bpu/],
    ["lecture inconnue", { arrondiTva: "au-hasard" }, /au-hasard/],
  ])("%s", (_, plus, message) => {
    expect(() => calculateCommande({ ...base, lignes: [bonne], ...plus } as never)).toThrow(message);
  });
});

test("l'avoir d'une commande est le prix des quantités opposées", () => {
  const lignes: readonly DemandeLigne[] = [
    { code: "L2-CONS-GOUV-CONF", quantite: q("12.5"), remise: { taux: parseTaux("3.33") } },
    { code: "L4-PLAT-MAINT", quantite: q("1"), assiette: parseMontant("123.45") },
    { code: "L3-FORM-J", quantite: q("1"), remise: { montant: parseMontant("0.01") } },
  ];
  const opposees = lignes.map((ligne) => ({ ...ligne, quantite: q(`-${ligne.quantite}`) }));
  expect(buildAvoir(price(lignes))).toEqual(price(opposees));
  expect(buildAvoir(buildAvoir(price(lignes)))).toEqual(price(lignes));
});
