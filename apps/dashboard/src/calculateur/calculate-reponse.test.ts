import { describe, expect, test } from "vitest";
import { calculateReponse, isHeureDouble } from "./calculate-reponse.ts";
import type { Reponse } from "./resultat.ts";
import { parseSaisieEcheance, type SaisieEcheance } from "./saisie-echeance.ts";

const ask = (saisie: Partial<SaisieEcheance>): Reponse =>
  calculateReponse({ ...parseSaisieEcheance({ ...saisie }, "2026-11-25"), ...saisie });
const quand = (saisie: Partial<SaisieEcheance>): readonly string[] => {
  const reponse = ask(saisie);
  if (reponse.statut !== "reponse") throw new Error(JSON.stringify(reponse));
  return reponse.resultats.map((resultat) => resultat.quand);
};

describe("chaque règle a la réponse de la bibliothèque", () => {
  test.each`
    saisie                                                                                                  | dates
    ${{ regle: "ouvres", date: "2027-04-30", nombre: "10" }}                                                | ${["mardi 18 mai 2027"]}
    ${{ regle: "ouvres", date: "2027-03-22", nombre: "5", territoire: "AM" }}                               | ${["mercredi 31 mars 2027"]}
    ${{ regle: "ouvres", date: "2027-03-22", nombre: "5", territoire: "AM", vendrediSaint: "non" }}         | ${["mardi 30 mars 2027"]}
    ${{ regle: "ouvrables", date: "2027-05-14", nombre: "1" }}                                              | ${["samedi 15 mai 2027"]}
    ${{ regle: "jours", date: "2027-04-16", nombre: "15" }}                                                 | ${["lundi 3 mai 2027"]}
    ${{ regle: "jours", date: "2027-04-16", nombre: "15", report: "aucun" }}                                | ${["samedi 1er mai 2027"]}
    ${{ regle: "mois", date: "2027-01-31", nombre: "1" }}                                                   | ${["lundi 1er mars 2027"]}
    ${{ regle: "francs", date: "2027-06-09", nombre: "5" }}                                                 | ${["mardi 15 juin 2027"]}
    ${{ regle: "convocation", date: "2027-06-15", habitants: "8000" }}                                      | ${["mercredi 9 juin 2027"]}
    ${{ regle: "convocation", date: "2027-06-15", assemblee: "conseil-departemental" }}                     | ${["mercredi 2 juin 2027"]}
    ${{ regle: "heures", date: "2027-03-26", heure: "09:30", nombre: "72" }}                                | ${["lundi 29 mars 2027 à 10 h 30"]}
    ${{ regle: "heures", date: "2027-06-09", heure: "00:00", territoire: "PF", zone: "Pacific/Marquesas" }} | ${["samedi 12 juin 2027 à 0 h 00"]}
    ${{ regle: "commande", date: "2027-02-01" }}                                                            | ${["lundi 15 février 2027", "lundi 1er mars 2027", "lundi 22 mars 2027"]}
    ${{ regle: "commande", date: "2027-02-01", depuis: "origine", r1: "2027-02-10" }}                       | ${["lundi 15 février 2027", "lundi 15 février 2027", "lundi 22 février 2027"]}
    ${{ regle: "periodique", date: "2026-08-31", fois: "2" }}                                               | ${["dimanche 28 février 2027", "mardi 31 août 2027"]}
    ${{ regle: "periodique", date: "2026-08-31", fois: "1", decalage: "precedent" }}                        | ${["vendredi 26 février 2027"]}
  `("$saisie", ({ saisie, dates }) => {
    expect(quand(saisie as Partial<SaisieEcheance>)).toEqual(dates);
  });
});

describe("ce qui est mal saisi se dit sous son champ, en français", () => {
  test.each`
    saisie                                                     | champ          | message
    ${{ date: "" }}                                            | ${"date"}      | ${/date complète/}
    ${{ date: "2027-02-30" }}                                  | ${"date"}      | ${/^Date invalide « 2027-02-30 », ce jour n'existe pas/}
    ${{ date: "1999-12-31" }}                                  | ${"date"}      | ${/2000 à 2099/}
    ${{ date: "2011-12-31", territoire: "MF" }}                | ${"date"}      | ${/précède le 2012-01-01/}
    ${{ nombre: "" }}                                          | ${"nombre"}    | ${/nombre entier/}
    ${{ nombre: "1,5" }}                                       | ${"nombre"}    | ${/nombre entier/}
    ${{ nombre: "-3" }}                                        | ${"nombre"}    | ${/nombre entier/}
    ${{ nombre: "0" }}                                         | ${"nombre"}    | ${/entier de 1 à/}
    ${{ nombre: "99999" }}                                     | ${"nombre"}    | ${/entier de 1 à/}
    ${{ nombre: "36000" }}                                     | ${"nombre"}    | ${/sort de la période couverte/}
    ${{ regle: "jours", nombre: "36000" }}                     | ${"nombre"}    | ${/après le 2099-12-31/}
    ${{ regle: "convocation", habitants: "beaucoup" }}         | ${"habitants"} | ${/habitants/}
    ${{ regle: "convocation", date: "2000-01-02" }}            | ${"date"}      | ${/2000 à 2099/}
    ${{ regle: "heures", heure: "9h" }}                        | ${"heure"}     | ${/heure complète/}
    ${{ regle: "heures", date: "2027-03-28", heure: "02:30" }} | ${"heure"}     | ${/n'existe pas/}
    ${{ regle: "heures", date: "2027-10-31", heure: "02:30" }} | ${"passage"}   | ${/deux fois/}
    ${{ regle: "heures", nombre: "9000" }}                     | ${"nombre"}    | ${/de 1 à 8784/}
    ${{ regle: "commande", j2: "" }}                           | ${"j2"}        | ${/jours ouvrés/}
    ${{ regle: "commande", j3: "0" }}                          | ${"j3"}        | ${/entier de 1 à/}
    ${{ regle: "commande", r2: "2027-02-30" }}                 | ${"r2"}        | ${/n'existe pas/}
    ${{ regle: "periodique", fois: "99999" }}                  | ${"fois"}      | ${/1 à 1200/}
    ${{ regle: "periodique", nombre: "0" }}                    | ${"nombre"}    | ${/1 à 1200/}
  `("$saisie", ({ saisie, champ, message }) => {
    const reponse = ask(saisie as Partial<SaisieEcheance>);
    expect(reponse).toMatchObject({
      statut: "saisie",
      erreurs: { [champ as string]: expect.stringMatching(message as RegExp) as string },
    });
  });
});

test("une assemblée que les textes ne couvrent pas : un refus avec sa phrase", () => {
  expect(ask({ regle: "convocation", territoire: "NC" })).toMatchObject({
    statut: "refus",
    code: "convocation-non-couverte",
  });
});

test("l'heure montrée deux fois se choisit", () => {
  const nuit = { regle: "heures", date: "2027-10-31", heure: "02:30", nombre: "1" } as const;
  expect(quand({ ...nuit, passage: "premier" })).toEqual(["dimanche 31 octobre 2027 à 2 h 30"]);
  expect(quand({ ...nuit, passage: "second" })).toEqual(["dimanche 31 octobre 2027 à 3 h 30"]);
  const saisie = parseSaisieEcheance(nuit, "2026-11-25");
  expect([isHeureDouble(saisie), isHeureDouble({ ...saisie, heure: "05:00" })]).toEqual([true, false]);
});

test("une étape faite en retard le dit et décale la suite", () => {
  const reponse = ask({ regle: "commande", date: "2027-02-01", r1: "2027-02-18" });
  expect(reponse).toMatchObject({
    resultats: [
      {
        phrase: expect.stringContaining("Fait le jeudi 18 février 2027, 3 jours après l’échéance.") as string,
      },
      { quand: "jeudi 4 mars 2027" },
      {},
    ],
  });
});
