import { addJours, type Territoire } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendriers, joursDuMilieu, territoires } from "../../test/arbitraries.ts";
import { calculateEcheance, type DemandeEcheance } from "../echeances.ts";
import { addJoursOuvres, createCalendrier, isJourFerie, isJourOuvre } from "../index.ts";

const FR = createCalendrier({ territoire: "FR" });
const de = (territoire: Territoire) => createCalendrier({ territoire });

describe("CCAG 3.2.4 : le report s'arrête au premier jour ni samedi, ni dimanche, ni férié", () => {
  test.each`
    territoire | from            | delai                 | avant           | date            | motif
    ${"AM"}    | ${"2027-03-16"} | ${{ jours: 10 }}      | ${"2027-03-26"} | ${"2027-03-30"} | ${"vendredi saint, week-end et lundi de Pâques"}
    ${"FR"}    | ${"2027-03-16"} | ${{ jours: 10 }}      | ${undefined}    | ${"2027-03-26"} | ${"vendredi saint non férié"}
    ${"AM"}    | ${"2027-12-15"} | ${{ jours: 10 }}      | ${"2027-12-25"} | ${"2027-12-27"} | ${"samedi 25 et dimanche 26 décembre"}
    ${"RE"}    | ${"2027-12-10"} | ${{ jours: 10 }}      | ${"2027-12-20"} | ${"2027-12-21"} | ${"20 décembre"}
    ${"FR"}    | ${"2027-08-31"} | ${{ mois: 6 }}        | ${undefined}    | ${"2028-02-29"} | ${"pas de 31 février"}
    ${"FR"}    | ${"2027-03-31"} | ${{ mois: 1 }}        | ${undefined}    | ${"2027-04-30"} | ${"pas de 31 avril"}
    ${"FR"}    | ${"2027-01-15"} | ${{ mois: 12 }}       | ${"2028-01-15"} | ${"2028-01-17"} | ${"un an, samedi"}
    ${"FR"}    | ${"2027-03-15"} | ${{ joursFrancs: 4 }} | ${"2027-03-20"} | ${"2027-03-22"} | ${"jours francs, dernier jour utile un samedi"}
    ${"FR"}    | ${"2027-03-15"} | ${{ jours: 1 }}       | ${undefined}    | ${"2027-03-16"} | ${"le jour de l'événement ne compte pas"}
  `("$territoire, $from, $delai : $date ($motif)", ({ territoire, from, delai, avant, date }) => {
    const echeance = calculateEcheance(de(territoire), { from, delai, report: "ccag" });
    expect([echeance.reportDepuis, echeance.date]).toEqual([avant, date]);
    expect(echeance.avertissements).toEqual([]);
  });
});

describe("ce qui vaut pour toute échéance", () => {
  const nombre = fc.integer({ min: 1, max: 300 });
  test("en jours ouvrés, c'est le n-ième jour ouvré ; chaque jour écarté est dit, et aucun autre", () => {
    fc.assert(
      fc.property(
        calendriers,
        joursDuMilieu,
        fc.integer({ min: 1, max: 60 }),
        (calendrier, from, joursOuvres) => {
          const echeance = calculateEcheance(calendrier, { from, delai: { joursOuvres } });
          expect(echeance.date).toBe(addJoursOuvres(calendrier, from, joursOuvres));
          const exclus = new Map(echeance.joursExclus.map((jour) => [jour.date, jour]));
          for (let date = addJours(from, 1); date <= echeance.date; date = addJours(date, 1)) {
            expect(exclus.has(date)).toBe(!isJourOuvre(calendrier, date));
            if (exclus.has(date)) expect(exclus.get(date)?.motifs.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
  test("reportée, elle ne finit jamais un samedi, un dimanche ni un jour férié, et ne recule jamais", () => {
    const unites = fc.constantFrom("jours", "mois", "joursFrancs");
    fc.assert(
      fc.property(territoires, joursDuMilieu, nombre, unites, (territoire, from, n, unite) => {
        const calendrier = de(territoire);
        const demande = { from, delai: { [unite]: n } } as unknown as DemandeEcheance;
        const sans = calculateEcheance(calendrier, { ...demande, report: "aucun" });
        const avec = calculateEcheance(calendrier, { ...demande, report: "ccag" });
        expect(avec.date >= sans.date).toBe(true);
        expect(isJourOuvre(calendrier, avec.date)).toBe(true);
        expect(avec.joursExclus.length > 0).toBe(avec.date !== sans.date);
        expect(avec.phrase).toContain("à 24 heures");
      }),
    );
  });
});

test("les fermetures ne reportent rien ; les fériés travaillés reportent encore", () => {
  const calendrier = createCalendrier({
    territoire: "FR",
    fermetures: ["2027-05-07"],
    joursFeriesTravailles: ["lundi-de-pentecote"],
  });
  expect(
    calculateEcheance(calendrier, { from: "2027-04-27", delai: { jours: 10 }, report: "ccag" }).date,
  ).toBe("2027-05-07");
  expect(
    calculateEcheance(calendrier, { from: "2027-05-07", delai: { jours: 10 }, report: "ccag" }).date,
  ).toBe("2027-05-18");
});

describe("avertissements", () => {
  const codes = (options: Parameters<typeof createCalendrier>[0], demande: DemandeEcheance) =>
    calculateEcheance(createCalendrier(options), demande).avertissements.map(({ code }) => code);
  const ouvres = (from: string, joursOuvres: number): DemandeEcheance => ({ from, delai: { joursOuvres } });
  test.each([
    [
      "le report n'a pas été demandé et il a joué",
      { territoire: "FR" },
      { from: "2027-04-16", delai: { jours: 15 } },
      ["report-par-defaut"],
    ],
    [
      "le report n'a pas été demandé et n'a rien changé",
      { territoire: "FR" },
      { from: "2027-04-16", delai: { jours: 14 } },
      [],
    ],
    [
      "délai franc reporté",
      { territoire: "FR" },
      { from: "2027-03-15", delai: { joursFrancs: 4 } },
      ["report-par-defaut", "franc-reporte"],
    ],
    ["Saint-Martin, jour contesté écarté", { territoire: "MF" }, ouvres("2027-05-26", 3), ["ferie-conteste"]],
    [
      "Saint-Martin, jour contesté compté",
      { territoire: "MF", abolitionSaintMartin: "27-mai" },
      ouvres("2027-05-26", 1),
      ["ferie-conteste"],
    ],
    ["Saint-Martin, loin de la date contestée", { territoire: "MF" }, ouvres("2027-06-01", 3), []],
    [
      "Saint-Martin, délai en jours qui ne finit pas ce jour-là",
      { territoire: "MF" },
      { from: "2027-05-01", delai: { jours: 30 } },
      [],
    ],
    [
      "Saint-Martin, délai en jours qui finit le jour de l'autre lecture",
      { territoire: "MF" },
      { from: "2027-05-17", delai: { jours: 10 } },
      ["ferie-conteste"],
    ],
    [
      "jours ouvrables",
      { territoire: "FR", semaine: "ouvrables" },
      ouvres("2027-03-01", 5),
      ["semaine-ouvrable"],
    ],
    [
      "fermetures",
      { territoire: "FR", fermetures: ["2027-03-03"] },
      ouvres("2027-03-01", 5),
      ["fermetures-non-comptees"],
    ],
    [
      "férié travaillé",
      { territoire: "FR", joursFeriesTravailles: ["lundi-de-pentecote"] },
      ouvres("2027-05-14", 2),
      ["feries-travailles-comptes"],
    ],
    [
      "férié travaillé hors de la période",
      { territoire: "FR", joursFeriesTravailles: ["lundi-de-pentecote"] },
      ouvres("2027-05-17", 2),
      [],
    ],
  ] as const)("%s", (_, options, demande, attendus) => {
    expect(codes(options, demande)).toEqual(attendus);
  });
});

test("la phrase se lit dans une lettre", () => {
  expect(calculateEcheance(FR, { from: "2027-04-30", delai: { joursOuvres: 10 } }).phrase).toBe(
    "Le délai de 10 jours ouvrés court à compter du samedi 1er mai 2027 à 0 heure, lendemain du 30 avril 2027. Ne sont comptés ni les samedis, ni les dimanches, ni les jours fériés (jeudi 6 mai 2027, Ascension ; lundi 17 mai 2027, Lundi de Pentecôte). Il expire le mardi 18 mai 2027 à 24 heures. Jours fériés applicables : France métropolitaine (hors Alsace-Moselle). Règle : Cahiers des clauses administratives générales (CCAG), article 3.2.5.",
  );
  expect(calculateEcheance(FR, { from: "2027-04-16", delai: { jours: 15 } }).phrase).toBe(
    "Le délai de 15 jours court à compter du samedi 17 avril 2027 à 0 heure, lendemain du 16 avril 2027. Son dernier jour, le samedi 1er mai 2027, étant un samedi et un jour férié (1er mai), il est prolongé jusqu'au lundi 3 mai 2027 à 24 heures. Jours fériés applicables : France métropolitaine (hors Alsace-Moselle). Règle : Cahiers des clauses administratives générales (CCAG), articles 3.2.2 et 3.2.4.",
  );
  const long = calculateEcheance(createCalendrier({ territoire: "FR", fermetures: ["2028-05-05"] }), {
    from: "2027-01-04",
    delai: { joursOuvres: 400 },
  });
  expect(long.phrase).toMatch(
    /les jours fériés \(\d+ dans cette période\), ni les jours de fermeture \(vendredi 5 mai 2028\)/,
  );
});

test("le résultat porte sa règle, ses sources et sa lecture, et se sérialise", () => {
  const echeance = calculateEcheance(de("GF"), { from: "2027-06-08", delai: { joursOuvres: 2 } });
  expect(echeance).toMatchObject({
    statut: "echeance",
    date: "2027-06-11",
    territoire: "GF",
    regle: { code: "jours-ouvres" },
    report: { lecture: "ccag", parDefaut: true },
    joursExclus: [{ date: "2027-06-10", motifs: ["ferie"], noms: ["Abolition de l'esclavage"] }],
    sources: [{ article: "3.2.5" }, { texte: "Code du travail", article: "L. 3422-2" }],
  });
  expect(JSON.parse(JSON.stringify(echeance))).toEqual(echeance);
  expect(isJourFerie(de("GF"), "2027-06-10")).toBe(true);
});

describe("refus", () => {
  const from = "2027-04-16";
  test.each([
    [{ from, delai: {} }, /^delai : une seule unité attendue.*reçu aucune/],
    [{ from, delai: { jours: 1, mois: 1 } }, /reçu jours et mois/],
    [{ from, delai: null }, /^delai : une seule unité/],
    [{ from, delai: { jours: "15" } }, /^delai\.jours : nombre attendu, reçu « 15 »/],
    [{ from, delai: { jours: 0 } }, /^delai\.jours : « 0 » invalide, entier de 1/],
    [{ from, delai: { jours: -3 } }, /« -3 » invalide/],
    [{ from, delai: { mois: 1.5 } }, /^delai\.mois : « 1.5 » invalide/],
    [{ from, delai: { joursOuvres: 1e9 } }, /« 1000000000 » invalide/],
    [{ from, delai: { jours: 30_000 } }, /après le 2099-12-31/],
    [{ from, delai: { mois: 30_000 } }, /après le 2099-12-31/],
    [{ from: "2099-12-30", delai: { joursFrancs: 1 } }, /après le 2099-12-31/],
    [{ from: "2099-12-31", delai: { joursOuvres: 1 } }, /sort de la période couverte/],
    [{ from: "2027-02-30", delai: { jours: 1 } }, /^from : date invalide « 2027-02-30 »/],
    [{ from, delai: { jours: 1 }, report: "oui" }, /^report : « oui » inconnu/],
  ])("%j", (demande, message) => {
    expect(() => calculateEcheance(FR, demande as unknown as DemandeEcheance)).toThrow(message);
  });
  test("un calendrier entièrement fermé", () => {
    const ferme = createCalendrier({
      territoire: "FR",
      fermetures: [{ debut: "2000-01-01", fin: "2099-12-31" }],
    });
    expect(() => calculateEcheance(ferme, { from, delai: { joursOuvres: 1 } })).toThrow(RangeError);
    expect(calculateEcheance(ferme, { from, delai: { jours: 15 } }).date).toBe("2027-05-03");
  });
});
