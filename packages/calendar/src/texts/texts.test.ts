import { listHistoryErrors, TERRITOIRES } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { FERIES_L3133_1 } from "./code-du-travail-l3133-1.ts";
import { FERIES_L3134_13 } from "./code-du-travail-l3134-13.ts";
import { buildFeriesL3422_2 } from "./code-du-travail-l3422-2.ts";
import { REGLES_DELAI } from "./ccag-3-2.ts";
import { DELAIS_CONVOCATION, SEUIL_CONVOCATION } from "./cgct-convocations.ts";
import { buildFeriesLocaux } from "./listes-locales.ts";
import { REGLEMENT_1182_71 } from "./reglement-1182-71.ts";
import { REGLES_USAGE, USAGES_PAR_TERRITOIRE } from "./usages-antilles-guyane.ts";
import { ZONES_TERRITOIRE } from "./zones.ts";

const listes = [
  FERIES_L3133_1,
  FERIES_L3134_13,
  REGLES_USAGE,
  ...TERRITOIRES.flatMap((territoire) => [
    buildFeriesL3422_2(territoire, "27-mai"),
    buildFeriesL3422_2(territoire, "28-mai"),
    buildFeriesLocaux(territoire),
  ]),
];

test("chaque valeur est datée, sourcée et en ordre", () => {
  for (const liste of listes) {
    for (const { code } of liste.map(({ value }) => value)) {
      expect(listHistoryErrors(liste.filter(({ value }) => value.code === code))).toEqual([]);
    }
  }
  const autres = [
    ...Object.values(REGLES_DELAI),
    ...Object.values(DELAIS_CONVOCATION),
    SEUIL_CONVOCATION,
    REGLEMENT_1182_71,
  ];
  for (const valeur of autres) expect(listHistoryErrors([valeur])).toEqual([]);
});

test("rien n'est férié par un texte lu nulle part", () => {
  for (const liste of listes) expect(liste.map(({ certainty }) => certainty)).not.toContain("from-memory");
});

test("une règle change au premier jour d'une année : les années d'une règle sont entières", () => {
  const regles = listes.flat();
  const debuts = regles.filter(({ from }) => from > "2000-01-01").map(({ from }) => from.slice(5));
  const fins = regles.flatMap(({ to }) => (to === undefined ? [] : [to.slice(5)]));
  expect([...new Set(debuts)]).toEqual(["01-01"]);
  expect([...new Set(fins)]).toEqual(["12-31"]);
});

test("chaque territoire a un fuseau que l'hôte connaît", () => {
  for (const territoire of TERRITOIRES) {
    expect(() => new Intl.DateTimeFormat("fr", { timeZone: ZONES_TERRITOIRE[territoire] })).not.toThrow();
  }
});

test("les usages offerts existent", () => {
  const codes = REGLES_USAGE.map(({ value }) => value.code as string);
  for (const usages of Object.values(USAGES_PAR_TERRITOIRE))
    expect(codes).toEqual(expect.arrayContaining([...usages]));
});
