import { parseDateIso, parseMontant, parseTaux } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { OFFRE_CDG14 } from "../texts/offre-cdg14.ts";
import { calculateDevis } from "./calculate-devis.ts";
import type { DemandeDevis, UsagePlafond } from "./demande-devis.ts";

const d = parseDateIso;
const lisible = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ");
const tranche = (prevueLe: string, demiJournees: number) => ({ prevueLe: d(prevueLe), demiJournees });
const usage = (periodeDebut: string, acceptees: number, devisees = 0): UsagePlafond => ({
  periodeDebut: d(periodeDebut),
  acceptees,
  devisees,
});
const demande = (demiJournees: number, plus: Partial<DemandeDevis> = {}): DemandeDevis => ({
  tarif: "cdg14-ia",
  date: d("2026-03-02"),
  tranches: [tranche("2026-03-16", demiJournees)],
  ...plus,
});

describe("offre CDG14, 2.2 : 200 € la demi-journée, de 1 à 10 demi-journées par an", () => {
  test.each`
    demandees | acceptees | statut     | montant
    ${1}      | ${0}      | ${"devis"} | ${"200.00"}
    ${2}      | ${0}      | ${"devis"} | ${"400.00"}
    ${9}      | ${0}      | ${"devis"} | ${"1800.00"}
    ${10}     | ${0}      | ${"devis"} | ${"2000.00"}
    ${11}     | ${0}      | ${"refus"} | ${undefined}
    ${1}      | ${9}      | ${"devis"} | ${"200.00"}
    ${2}      | ${9}      | ${"refus"} | ${undefined}
    ${1}      | ${10}     | ${"refus"} | ${undefined}
    ${1}      | ${12}     | ${"refus"} | ${undefined}
  `(
    "$demandees après $acceptees acceptées : $statut $montant",
    ({ demandees, acceptees, statut, montant }) => {
      const resultat = calculateDevis(demande(demandees), [usage("2026-01-01", acceptees)]);
      expect(resultat.statut).toBe(statut);
      expect(resultat.statut === "devis" ? resultat.montant : undefined).toBe(montant);
      expect(resultat.sources.map(({ article }) => article)).toContain("2.2");
      if (resultat.statut === "refus") expect(resultat.code).toBe("plafond-annuel");
      const jauges =
        resultat.statut === "devis"
          ? resultat.jauges
          : resultat.statut === "refus"
            ? resultat.figures.jauges
            : [];
      expect(jauges).toMatchObject([
        { plafond: 10, acceptees, demandees, restantes: Math.max(0, 10 - acceptees) },
      ]);
    },
  );

  test("4,5 jours utilisés : un jour est refusé, une demi-journée (200 €) est proposée, qui atteint 2 000 €", () => {
    const refus = calculateDevis(demande(2), [usage("2026-01-01", 9)]);
    expect(refus).toMatchObject({
      statut: "refus",
      code: "plafond-annuel",
      figures: {
        demandees: 2,
        demiJourneesRestantes: 1,
        proposition: {
          demiJournees: 1,
          montant: "200.00",
          tranches: [{ prevueLe: "2026-03-16", demiJournees: 1 }],
          periodes: [{ periode: { libelle: "année 2026" }, demiJournees: 1, montantAtteint: "2000.00" }],
        },
      },
    });
    expect(lisible((refus as { message: string }).message)).toBe(
      "Plafond annuel dépassé (Offre de service CDG14, art. 2.2). Pour l'année 2026 : plafond 10 demi-journées (5 jours), " +
        "déjà accepté 9 demi-journées (4,5 jours), demandé 2 demi-journées (1 jour), reste une demi-journée. " +
        "Tiendrait en revanche : une demi-journée (200,00 €), ce qui porterait le total accepté à 2 000,00 € pour l'année 2026.",
    );
  });

  test("plafond atteint : rien ne tient, le refus le dit", () => {
    const refus = calculateDevis(demande(1), [usage("2026-01-01", 10)]);
    expect(refus).toMatchObject({ figures: { demiJourneesRestantes: 0, proposition: null } });
    expect((refus as { message: string }).message).toContain("Aucun devis ne tient");
  });

  test("chaque ligne s'explique en français, et leur somme est le montant", () => {
    const resultat = calculateDevis(
      demande(1, { tranches: [tranche("2026-03-16", 3), tranche("2026-04-01", 1)] }),
      [],
    );
    if (resultat.statut !== "devis") throw new Error(resultat.message);
    expect(resultat.lignes.map((ligne) => ({ ...ligne, explication: lisible(ligne.explication) }))).toEqual([
      {
        libelle:
          "Accompagnement à la mise en conformité à la réglementation sur l'intelligence artificielle, 3 demi-journées (1,5 jour) le 16 mars 2026",
        quantite: "3",
        prixUnitaire: "200.00",
        montant: "600.00",
        explication:
          "3 demi-journées (1,5 jour) à 200,00 € : 600,00 €, frais de déplacement inclus (Offre de service CDG14, art. 2.2). Compte pour : année 2026.",
      },
      expect.objectContaining({ quantite: "1", montant: "200.00" }),
    ]);
    expect(resultat).toMatchObject({
      demiJournees: 4,
      montant: "800.00",
      prixDemiJournee: "200.00",
      tarif: "cdg14-ia",
    });
  });
});

describe("offre CDG14, 2.2 : seules les demi-journées acceptées prennent le plafond, celles devisées avertissent", () => {
  test.each`
    demandees | acceptees | devisees | avertissements
    ${2}      | ${4}      | ${4}     | ${[]}
    ${2}      | ${4}      | ${5}     | ${["devis-en-cours"]}
    ${10}     | ${0}      | ${10}    | ${["devis-en-cours"]}
  `(
    "$demandees après $acceptees acceptées et $devisees devisées : $avertissements",
    ({ demandees, acceptees, devisees, avertissements }) => {
      const resultat = calculateDevis(demande(demandees), [usage("2026-01-01", acceptees, devisees)]);
      expect(resultat.statut === "devis" && resultat.avertissements.map(({ code }) => code)).toEqual(
        avertissements,
      );
      expect(
        resultat.statut === "devis" && resultat.avertissements.every(({ sources }) => sources.length > 0),
      ).toBe(true);
    },
  );

  test("une intervention prévue avant la date du devis avertit sans bloquer", () => {
    const resultat = calculateDevis(demande(1, { tranches: [tranche("2026-03-01", 1)] }), []);
    expect(resultat).toMatchObject({
      statut: "devis",
      avertissements: [{ code: "intervention-avant-devis" }],
    });
  });
});

describe("lecture « rattachement » : un devis à cheval sur le 31 décembre", () => {
  const aCheval = demande(1, {
    date: d("2026-11-22"),
    tranches: [tranche("2026-12-15", 2), tranche("2027-01-12", 4)],
  });

  test("à l'intervention (par défaut) : deux jauges", () => {
    const resultat = calculateDevis(aCheval, [usage("2026-01-01", 8), usage("2027-01-01", 1)]);
    expect(resultat).toMatchObject({
      statut: "devis",
      montant: "1200.00",
      lectures: { annee: "civile", rattachement: "intervention", minimum: "devis" },
      imputations: [{ demiJournees: 2 }, { demiJournees: 4 }],
      jauges: [
        { periode: { libelle: "année 2026" }, acceptees: 8, demandees: 2, restantes: 2 },
        { periode: { libelle: "année 2027" }, acceptees: 1, demandees: 4, restantes: 9 },
      ],
    });
  });

  test("une seule année dépassée suffit au refus ; ce qui tient dans chacune est proposé", () => {
    const refus = calculateDevis(aCheval, [usage("2026-01-01", 9)]);
    expect(refus).toMatchObject({
      code: "plafond-annuel",
      figures: {
        demiJourneesRestantes: 11,
        jauges: [{ restantes: 1 }, { restantes: 10 }],
        proposition: {
          demiJournees: 5,
          montant: "1000.00",
          tranches: [
            { prevueLe: "2026-12-15", demiJournees: 1 },
            { prevueLe: "2027-01-12", demiJournees: 4 },
          ],
        },
      },
    });
  });

  test("à l'acceptation : tout compte dans l'année de la date", () => {
    const lectures = { rattachement: "acceptation" } as const;
    expect(calculateDevis({ ...aCheval, lectures }, [])).toMatchObject({
      jauges: [{ periode: { libelle: "année 2026" }, demandees: 6 }],
    });
    expect(calculateDevis({ ...aCheval, lectures, accepteLe: d("2027-01-05") }, [])).toMatchObject({
      jauges: [{ periode: { libelle: "année 2027" }, demandees: 6 }],
    });
  });

  test("la proposition sert d'abord les dates les plus proches, dans l'ordre de la demande", () => {
    const refus = calculateDevis(
      demande(1, {
        tranches: [tranche("2026-06-01", 4), tranche("2026-04-01", 4), tranche("2026-05-01", 4)],
      }),
      [usage("2026-01-01", 3)],
    );
    expect(refus).toMatchObject({
      figures: {
        proposition: {
          tranches: [
            { prevueLe: "2026-04-01", demiJournees: 4 },
            { prevueLe: "2026-05-01", demiJournees: 3 },
          ],
        },
      },
    });
  });
});

describe("lecture « année de convention »", () => {
  const lectures = { annee: "convention" } as const;

  test("les périodes vont d'anniversaire en anniversaire", () => {
    const tranches = [tranche("2027-03-14", 1), tranche("2027-03-15", 2)];
    const resultat = calculateDevis(demande(1, { tranches, lectures, dateConvention: d("2026-03-15") }), [
      usage("2026-03-15", 9),
    ]);
    expect(resultat).toMatchObject({
      statut: "devis",
      jauges: [
        { demandees: 1, restantes: 1 },
        { demandees: 2, restantes: 10 },
      ],
    });
  });

  test("le jour de la convention appartient à sa première année", () => {
    expect(calculateDevis(demande(3, { lectures, dateConvention: d("2026-03-16") }), [])).toMatchObject({
      statut: "devis",
      jauges: [{ periode: { debut: "2026-03-16" } }],
    });
  });

  test.each`
    cas                      | dateConvention  | code
    ${"sans date"}           | ${undefined}    | ${"date-convention-requise"}
    ${"avant la convention"} | ${"2026-03-17"} | ${"avant-convention"}
  `("$cas : refus $code, sourcé", ({ dateConvention, code }) => {
    const resultat = calculateDevis(
      demande(3, { lectures, ...(dateConvention ? { dateConvention } : {}) }),
      [],
    );
    expect(resultat).toMatchObject({
      statut: "refus",
      code,
      figures: { demandees: 3, demiJourneesRestantes: null, jauges: [] },
    });
    expect(resultat.sources.map(({ article }) => article)).toEqual(["2.2"]);
    expect((resultat as { message: string }).message).toMatch(/dateConvention|16 mars 2026/);
  });
});

describe("minimum : par devis (défaut) ou par an, sur un tarif qui demande 3 demi-journées au moins", () => {
  const [version] = OFFRE_CDG14.versions;
  const tarif = {
    ...OFFRE_CDG14,
    id: "cdg-essai",
    versions: version ? [{ ...version, value: { ...version.value, minimumDemiJournees: 3 } }] : [],
  };

  test.each`
    minimum    | demandees | acceptees | attendu
    ${"devis"} | ${2}      | ${5}      | ${"minimum-devis"}
    ${"devis"} | ${3}      | ${0}      | ${"devis"}
    ${"annee"} | ${2}      | ${0}      | ${"minimum-annuel"}
    ${"annee"} | ${2}      | ${1}      | ${"devis"}
    ${"annee"} | ${1}      | ${9}      | ${"devis"}
  `(
    "minimum par $minimum, $demandees après $acceptees : $attendu",
    ({ minimum, demandees, acceptees, attendu }) => {
      const resultat = calculateDevis(demande(demandees, { tarif, lectures: { minimum } }), [
        usage("2026-01-01", acceptees),
      ]);
      expect(resultat.statut === "refus" ? resultat.code : resultat.statut).toBe(attendu);
      if (resultat.statut === "refus")
        expect(resultat.figures).toMatchObject({ minimumDemiJournees: 3, demandees, proposition: null });
    },
  );

  test("ce qui reste sous le minimum n'est pas proposé", () => {
    expect(calculateDevis(demande(4, { tarif }), [usage("2026-01-01", 8)])).toMatchObject({
      code: "plafond-annuel",
      figures: { demiJourneesRestantes: 2, proposition: null },
    });
  });
});

describe("une date ancienne garde sa réponse : la version du tarif est celle de la date du devis", () => {
  const [version] = OFFRE_CDG14.versions;
  const hausse = version && {
    ...version,
    from: d("2027-01-01"),
    value: { ...version.value, prixDemiJournee: parseMontant("210.00"), plafondDemiJournees: 8 },
  };
  const tarif = { ...OFFRE_CDG14, versions: version && hausse ? [version, hausse] : [] };

  test.each`
    date            | montant     | plafond
    ${"2026-12-31"} | ${"400.00"} | ${10}
    ${"2027-01-01"} | ${"420.00"} | ${8}
  `("devis du $date pour une intervention de 2027 : $montant", ({ date, montant, plafond }) => {
    const resultat = calculateDevis(demande(1, { tarif, date, tranches: [tranche("2027-02-01", 2)] }), []);
    expect(resultat).toMatchObject({ statut: "devis", montant, jauges: [{ plafond }] });
  });
});

describe("hors période : le tarif n'est pas connu à la date du devis", () => {
  test.each`
    tarif                        | date            | extrait
    ${"cdg14-ia"}                | ${"2024-07-31"} | ${"depuis le 1er août 2024"}
    ${"cdg53-travelling-expert"} | ${"2026-03-02"} | ${"du 1er janvier 2024 au 31 décembre 2024"}
  `("$tarif au $date", ({ tarif, date, extrait }) => {
    const resultat = calculateDevis(demande(1, { tarif, date }), []);
    expect(resultat.statut).toBe("hors-periode");
    expect((resultat as { message: string }).message).toContain(extrait);
    expect(resultat.sources.length).toBeGreaterThan(0);
  });
});

describe("CDG53, tarifs 2024 : ni minimum ni plafond", () => {
  test("40 demi-journées d'experte itinérante", () => {
    const resultat = calculateDevis(
      demande(1, {
        tarif: "cdg53-travelling-expert",
        date: d("2024-05-02"),
        tranches: [tranche("2024-06-03", 40)],
      }),
      [],
    );
    expect(resultat).toMatchObject({
      statut: "devis",
      montant: "5880.00",
      jauges: [],
      imputations: [{ demiJournees: 40 }],
    });
    if (resultat.statut === "devis") expect(resultat.lignes[0]?.explication).not.toContain("déplacement");
  });
});

describe("TVA : hors champ par défaut (CGI 256 B, discuté), changée seulement par qui le déclare", () => {
  test("par défaut, la mention du tarif et sa certitude", () => {
    const resultat = calculateDevis(demande(3), []);
    expect(resultat).toMatchObject({
      tva: {
        statut: "hors-champ",
        origine: "tarif",
        certainty: "contested",
        montantHt: "600.00",
        montantTva: "0.00",
        montantTtc: "600.00",
      },
    });
    expect(resultat.sources.map(({ article }) => article)).toEqual(["2.2", "256 B"]);
  });
  test.each`
    tva                                                                       | montantHt   | montantTva  | montantTtc  | mention
    ${{ statut: "taxable", taux: "20", prix: "ht" }}                          | ${"600.00"} | ${"120.00"} | ${"720.00"} | ${/^TVA à 20 %$/}
    ${{ statut: "taxable", taux: "20", prix: "ttc" }}                         | ${"500.00"} | ${"100.00"} | ${"600.00"} | ${/^TVA à 20 %$/}
    ${{ statut: "taxable", taux: "8.5", prix: "ttc" }}                        | ${"553.00"} | ${"47.00"}  | ${"600.00"} | ${/^TVA à 8,5 %$/}
    ${{ statut: "taxable", taux: "5.5", prix: "ht", mention: "Taux réduit" }} | ${"600.00"} | ${"33.00"}  | ${"633.00"} | ${/^Taux réduit$/}
    ${{ statut: "exonere", mention: "Exonéré, CGI 261-4-4°" }}                | ${"600.00"} | ${"0.00"}   | ${"600.00"} | ${/^Exonéré/}
    ${{ statut: "hors-champ", mention: "Hors champ, décision du 1er mars" }}  | ${"600.00"} | ${"0.00"}   | ${"600.00"} | ${/décision/}
    ${{ statut: "hors-champ" }}                                               | ${"600.00"} | ${"0.00"}   | ${"600.00"} | ${/256 B/}
  `(
    "$tva : $montantHt + $montantTva = $montantTtc",
    ({ tva, montantHt, montantTva, montantTtc, mention }) => {
      const resultat = calculateDevis(demande(3, { tva }), []);
      if (resultat.statut !== "devis") throw new Error(resultat.message);
      expect(resultat).toMatchObject({
        montant: "600.00",
        tva: { statut: tva.statut, montantHt, montantTva, montantTtc },
        sources:
          tva.statut === "hors-champ" && !tva.mention
            ? [{ article: "2.2" }, { article: "256 B" }]
            : [{ article: "2.2" }],
      });
      expect(lisible(resultat.tva.mention)).toMatch(mention);
    },
  );
  test.each`
    tva                                                | extrait
    ${{ statut: "taxable", taux: "20" }}               | ${"tva.prix"}
    ${{ statut: "taxable", taux: "0", prix: "ht" }}    | ${"« 0 »"}
    ${{ statut: "taxable", taux: "100", prix: "ht" }}  | ${"« 100 »"}
    ${{ statut: "taxable", taux: "20 %", prix: "ht" }} | ${"« 20 % »"}
    ${{ statut: "exonere", mention: " " }}             | ${"tva.mention"}
    ${{ statut: "exonere" }}                           | ${"tva.mention"}
    ${{ statut: "franchise" }}                         | ${"« franchise »"}
  `("$tva : RangeError", ({ tva, extrait }) => {
    expect(() => calculateDevis(demande(3, { tva }), [])).toThrow(RangeError);
    expect(() => calculateDevis(demande(3, { tva }), [])).toThrow(extrait);
  });
  // Parsed rates are branded texts like the others.
  test("un taux lu par parseTaux", () => {
    expect(
      calculateDevis(demande(1, { tva: { statut: "taxable", taux: parseTaux("8.5"), prix: "ht" } }), []),
    ).toMatchObject({
      tva: { montantTva: "17.00" },
    });
  });
});

describe("demandes qui n'ont pas de sens : une erreur claire, qui cite ce qu'elle a reçu", () => {
  test.each`
    demiJournees                | erreur        | extrait
    ${0.25}                     | ${RangeError} | ${"« 0.25 »"}
    ${0.5}                      | ${RangeError} | ${"ne se divise pas"}
    ${0}                        | ${RangeError} | ${"« 0 »"}
    ${-0}                       | ${RangeError} | ${"« -0 »"}
    ${-1}                       | ${RangeError} | ${"« -1 »"}
    ${Number.NaN}               | ${RangeError} | ${"« NaN »"}
    ${Number.POSITIVE_INFINITY} | ${RangeError} | ${"« Infinity »"}
    ${1e21}                     | ${RangeError} | ${"« 1e+21 »"}
    ${"2"}                      | ${TypeError}  | ${"nombre attendu, reçu « 2 »"}
    ${null}                     | ${TypeError}  | ${"« null »"}
    ${undefined}                | ${TypeError}  | ${"« undefined »"}
    ${[2]}                      | ${TypeError}  | ${"un tableau"}
    ${2n}                       | ${TypeError}  | ${"« 2 »"}
  `("$demiJournees demi-journées", ({ demiJournees, erreur, extrait }) => {
    expect(() => calculateDevis(demande(demiJournees), [])).toThrow(erreur);
    expect(() => calculateDevis(demande(demiJournees), [])).toThrow(extrait);
    expect(() => calculateDevis(demande(demiJournees), [])).toThrow("tranche 1");
  });

  test.each`
    cas                           | plus                                                                                     | erreur        | extrait
    ${"date impossible"}          | ${{ date: "2026-02-30" }}                                                                | ${RangeError} | ${"« 2026-02-30 »"}
    ${"date française"}           | ${{ date: "02/03/2026" }}                                                                | ${RangeError} | ${"« 02/03/2026 »"}
    ${"date absente"}             | ${{ date: undefined }}                                                                   | ${RangeError} | ${"date"}
    ${"date Date"}                | ${{ date: new Date(0) }}                                                                 | ${RangeError} | ${"un objet"}
    ${"convention impossible"}    | ${{ dateConvention: "2026-13-01" }}                                                      | ${RangeError} | ${"dateConvention"}
    ${"acceptation impossible"}   | ${{ accepteLe: "demain" }}                                                               | ${RangeError} | ${"accepteLe"}
    ${"aucune tranche"}           | ${{ tranches: [] }}                                                                      | ${RangeError} | ${"au moins une"}
    ${"tranches d'un autre type"} | ${{ tranches: "2026-03-16" }}                                                            | ${TypeError}  | ${"liste attendue"}
    ${"tranche nulle"}            | ${{ tranches: [null] }}                                                                  | ${TypeError}  | ${"tranche 1"}
    ${"tranche sans date"}        | ${{ tranches: [{ demiJournees: 1 }] }}                                                   | ${RangeError} | ${"prevueLe"}
    ${"2e tranche mauvaise"}      | ${{ tranches: [tranche("2026-03-16", 1), { prevueLe: "2026-99-99", demiJournees: 1 }] }} | ${RangeError} | ${"tranche 2"}
    ${"trop de tranches"}         | ${{ tranches: Array.from({ length: 1001 }, () => tranche("2026-03-16", 1)) }}            | ${RangeError} | ${"1000 au plus"}
    ${"tarif inconnu"}            | ${{ tarif: "cdg99-ia" }}                                                                 | ${RangeError} | ${"« cdg99-ia »"}
    ${"tarif absent"}             | ${{ tarif: undefined }}                                                                  | ${TypeError}  | ${"« undefined »"}
    ${"tarif sans versions"}      | ${{ tarif: { id: "x" } }}                                                                | ${TypeError}  | ${"un objet"}
    ${"lecture inconnue"}         | ${{ lectures: { minimum: "mois" } }}                                                     | ${RangeError} | ${"« mois »"}
  `("$cas", ({ plus, erreur, extrait }) => {
    expect(() => calculateDevis(demande(1, plus), [])).toThrow(erreur);
    expect(() => calculateDevis(demande(1, plus), [])).toThrow(extrait);
  });

  test.each([null, undefined, "devis", 3])("la demande %s elle-même : TypeError", (mauvaise) => {
    expect(() => calculateDevis(mauvaise as never, [])).toThrow(TypeError);
  });

  const [version] = OFFRE_CDG14.versions;
  test.each`
    cas                         | conditions                        | extrait
    ${"prix négatif"}           | ${{ prixDemiJournee: "-200.00" }} | ${"« -200.00 »"}
    ${"prix qui est un nombre"} | ${{ prixDemiJournee: 200 }}       | ${"« 200 »"}
    ${"plafond d'un demi"}      | ${{ plafondDemiJournees: 4.5 }}   | ${"« 4.5 »"}
    ${"minimum négatif"}        | ${{ minimumDemiJournees: -1 }}    | ${"« -1 »"}
  `("tarif apporté par un CDG, $cas : RangeError", ({ conditions, extrait }) => {
    const tarif = {
      ...OFFRE_CDG14,
      versions: [{ ...version, value: { ...version?.value, ...conditions } }],
    } as never;
    expect(() => calculateDevis(demande(1, { tarif }), [])).toThrow(extrait);
  });
  test("tarif apporté dont les versions se recouvrent : RangeError", () => {
    const tarif = { ...OFFRE_CDG14, versions: version ? [version, version] : [] };
    expect(() => calculateDevis(demande(1, { tarif }), [])).toThrow("sans recouvrement");
  });
});
