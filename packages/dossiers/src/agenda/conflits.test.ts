import { describe, expect, test } from "vitest";
import type { DonneesAgenda } from "./agenda.ts";
import { CODES_REFUS_AGENDA, type CodeRefusAgenda } from "./codes.ts";
import type { DemandeCreneau } from "./conflit.ts";
import { agenda, creneau, demande, devis, j } from "./exemples.ts";
import { listConflits } from "./list-conflits.ts";
import { listEchanges } from "./list-echanges.ts";

type Cas = readonly [
  string,
  Partial<DonneesAgenda>,
  Partial<DemandeCreneau>,
  readonly CodeRefusAgenda[],
  RegExp?,
];
const pris = creneau("c1");
const absence = (debut: string, fin: string) => ({
  id: "a1",
  referentId: "r1",
  debut: { date: j(debut), demiJournee: "apres-midi" as const },
  fin: { date: j(fin), demiJournee: "matin" as const },
});
const RIEN: readonly CodeRefusAgenda[] = [];

describe("ce qui empêche de placer une demi-journée, et pourquoi", () => {
  const CAS: readonly Cas[] = [
    ["libre", {}, {}, RIEN],
    ["le jour même", {}, { date: j("2027-03-01") }, RIEN],
    ["la veille", {}, { date: j("2027-02-26") }, ["creneau-date-passee"], /26 février 2027 est passé/],
    [
      "devis envoyé",
      { devis: [devis("d1", { statut: "envoye" })] },
      {},
      ["creneau-devis-non-accepte"],
      /2027-d1/,
    ],
    ["devis annulé", { devis: [devis("d1", { statut: "annule" })] }, {}, ["creneau-devis-non-accepte"]],
    [
      "toutes les demi-journées sont placées",
      { devis: [devis("d1", { demiJournees: 1 })], creneaux: [pris] },
      { date: j("2027-03-10") },
      ["creneau-demi-journees-epuisees"],
      /compte une demi-journée, déjà dans l/,
    ],
    [
      "avant l'effet de la convention",
      { devis: [devis("d1", { conventionDu: j("2027-04-01") })] },
      {},
      ["creneau-avant-convention"],
      /1er avril 2027/,
    ],
    [
      "le dernier jour de la convention",
      { devis: [devis("d1", { conventionAu: j("2027-03-09") })] },
      {},
      RIEN,
    ],
    [
      "après la fin de la convention",
      { devis: [devis("d1", { conventionAu: j("2027-03-08") })] },
      {},
      ["creneau-apres-convention"],
      /8 mars 2027/,
    ],
    ["un samedi", {}, { date: j("2027-03-13") }, ["creneau-fin-de-semaine"]],
    ["le lundi de Pâques", {}, { date: j("2027-03-29") }, ["creneau-jour-ferie"], /29 mars 2027 est férié/],
    [
      "le 22 mai en Martinique, pour un bénéficiaire de là-bas",
      { devis: [devis("d1", { territoire: "MQ" })] },
      { date: j("2029-05-22") },
      ["creneau-jour-ferie"],
      /Martinique/,
    ],
    [
      "le Vendredi saint, férié du CDG et non du bénéficiaire",
      { territoire: "AM" },
      { date: j("2027-03-26") },
      ["creneau-jour-ferie"],
    ],
    ["le Vendredi saint ailleurs", {}, { date: j("2027-03-26") }, RIEN],
    [
      "un pont",
      { fermetures: [{ id: "f", libelle: "pont de l'Ascension", du: j("2027-05-07"), au: j("2027-05-07") }] },
      { date: j("2027-05-07") },
      ["creneau-fermeture"],
      /pont de l'Ascension/,
    ],
    [
      "absent à partir de l'après-midi : le matin est libre",
      { absences: [absence("2027-03-09", "2027-03-11")] },
      {},
      RIEN,
    ],
    [
      "absent l'après-midi",
      { absences: [absence("2027-03-09", "2027-03-11")] },
      { demiJournee: "apres-midi" },
      ["creneau-absence"],
      /n'est pas disponible/,
    ],
    [
      "revenu l'après-midi",
      { absences: [absence("2027-03-08", "2027-03-09")] },
      { demiJournee: "apres-midi" },
      RIEN,
    ],
    [
      "plus référent",
      { referents: [{ id: "r1", nom: "Référente Une", jusquAu: j("2027-03-08") }] },
      {},
      ["creneau-absence"],
      /n'est plus référent/,
    ],
    [
      "dernier jour de référent",
      { referents: [{ id: "r1", nom: "Référente Une", jusquAu: j("2027-03-09") }] },
      {},
      RIEN,
    ],
    [
      "référent déjà chez un autre",
      { creneaux: [pris] },
      { devisId: "d2" },
      ["creneau-referent-occupe"],
      /déjà confirmée/,
    ],
    [
      "même organisme, autre référent",
      { creneaux: [pris] },
      { referentId: "r2" },
      ["creneau-beneficiaire-occupe"],
      /Commune d1/,
    ],
    [
      "même organisme, par un autre devis",
      { devis: [devis("d1"), devis("d3", { beneficiaireId: "o-d1" })], creneaux: [pris] },
      { devisId: "d3", referentId: null },
      ["creneau-beneficiaire-occupe"],
    ],
    ["un créneau annulé ne tient rien", { creneaux: [{ ...pris, statut: "annule" }] }, {}, RIEN],
    [
      "un créneau ne se gêne pas lui-même",
      { devis: [devis("d1", { demiJournees: 1 })], creneaux: [pris] },
      { creneauId: "c1" },
      RIEN,
    ],
    ["sans référent encore", { creneaux: [pris] }, { devisId: "d2", referentId: null }, RIEN],
    [
      "tout à la fois, dans l'ordre dit",
      {
        devis: [devis("d1", { conventionAu: j("2027-03-08") })],
        fermetures: [{ id: "f", libelle: "inventaire", du: j("2027-03-09"), au: j("2027-03-09") }],
        absences: [absence("2027-03-08", "2027-03-10")],
      },
      {},
      ["creneau-apres-convention", "creneau-fermeture", "creneau-absence"],
    ],
  ];
  test.each(CAS.map((cas) => [cas[0], cas] as const))("%s", (_, [, donnees, autres, codes, dit]) => {
    const conflits = listConflits(demande(autres), agenda(donnees));
    expect(conflits.map(({ code }) => code)).toEqual(codes);
    if (dit !== undefined) expect(conflits[0]?.message).toMatch(dit);
    for (const { code, message } of conflits) {
      expect(CODES_REFUS_AGENDA[code].titre).toMatch(/^\p{Lu}/u);
      expect(message).toMatch(/\.$/);
    }
  });

  test("un férié est refusé avec son texte", () => {
    const [conflit] = listConflits(demande({ date: j("2027-05-06") }), agenda());
    expect(conflit?.sources).toMatchObject([{ texte: "Code du travail", article: "L. 3133-1" }]);
  });

  test.each`
    cas                        | autres                     | cite
    ${"devis inconnu"}         | ${{ devisId: "d9" }}       | ${"« d9 »"}
    ${"référent inconnu"}      | ${{ referentId: "r9" }}    | ${"« r9 »"}
    ${"demi-journée inconnue"} | ${{ demiJournee: "soir" }} | ${"« soir »"}
    ${"date qui n'existe pas"} | ${{ date: "2027-02-30" }}  | ${"« 2027-02-30 »"}
    ${"hors des calendriers"}  | ${{ date: "2150-01-01" }}  | ${"2150-01-01"}
  `("$cas : l'appel n'a pas de sens", ({ autres, cite }) => {
    expect(() => listConflits(demande(autres as object), agenda())).toThrow(RangeError);
    expect(() => listConflits(demande(autres as object), agenda())).toThrow(cite as string);
  });

  test("un agenda qui ne tient pas est refusé", () => {
    expect(() => agenda({ creneaux: [creneau("c1", { devisId: "d9" })] })).toThrow("« d9 »");
    expect(() => agenda({ absences: [absence("2027-03-09", "2027-03-09")] })).toThrow(/« a1 » finit avant/);
  });
});

describe("les échanges offerts, dans l'ordre dit", () => {
  const offrir = (donnees: Partial<DonneesAgenda>, autres: Partial<DemandeCreneau> = {}) => {
    const la = agenda(donnees);
    return listEchanges(demande(autres), listConflits(demande(autres), la), la).map(
      ({ type, date, demiJournee, referentId, ...reste }) =>
        `${type} ${date} ${demiJournee} ${referentId}${"autre" in reste ? ` ← ${reste.autre.creneauId} ${reste.autre.date} ${reste.autre.demiJournee}` : ""}`,
    );
  };

  test("un autre référent, puis les demi-journées les plus proches, puis la place de l'autre", () => {
    expect(offrir({ creneaux: [pris] }, { devisId: "d2" })).toEqual([
      "autre-referent 2027-03-09 matin r2",
      "autre-moment 2027-03-08 apres-midi r1",
      "autre-moment 2027-03-09 apres-midi r1",
      "autre-moment 2027-03-08 matin r1",
      "echange 2027-03-09 matin r1 ← c1 2027-03-08 apres-midi",
    ]);
  });

  test("un créneau déplacé échange sa place avec celui qui gêne, s'il la libère", () => {
    const autre = creneau("c2", { devisId: "d2", date: j("2027-03-18") });
    const echanges = offrir({ creneaux: [pris, autre] }, { devisId: "d2", creneauId: "c2" });
    expect(echanges.at(-1)).toBe("echange 2027-03-09 matin r1 ← c1 2027-03-18 matin");
  });

  test("le moins chargé de la semaine d'abord", () => {
    const referents = ["r1", "r2", "r3"].map((id) => ({ id, nom: id, jusquAu: null }));
    const charge = creneau("c2", { referentId: "r2", date: j("2027-03-12") });
    expect(offrir({ referents, creneaux: [pris, charge] }, { devisId: "d2" }).slice(0, 2)).toEqual([
      "autre-referent 2027-03-09 matin r3",
      "autre-referent 2027-03-09 matin r2",
    ]);
  });

  test("un férié n'offre que d'autres jours", () => {
    expect(offrir({}, { date: j("2027-03-29") })).toEqual([
      "autre-moment 2027-03-30 matin r1",
      "autre-moment 2027-03-30 apres-midi r1",
      "autre-moment 2027-03-31 matin r1",
    ]);
  });

  test("rien à offrir quand c'est le devis qui ne permet pas", () => {
    expect(offrir({ devis: [devis("d1", { statut: "envoye" })] })).toEqual([]);
    expect(
      offrir({ devis: [devis("d1", { demiJournees: 1 })], creneaux: [pris] }, { demiJournee: "apres-midi" }),
    ).toEqual([]);
    expect(offrir({})).toEqual([]);
  });
});
