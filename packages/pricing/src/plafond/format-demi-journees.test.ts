import { expect, test } from "vitest";
import { formatDemiJournees } from "./format-demi-journees.ts";

test.each`
  demiJournees | texte
  ${0}         | ${"aucune demi-journée"}
  ${1}         | ${"une demi-journée"}
  ${2}         | ${"2 demi-journées (1 jour)"}
  ${3}         | ${"3 demi-journées (1,5 jour)"}
  ${4}         | ${"4 demi-journées (2 jours)"}
  ${9}         | ${"9 demi-journées (4,5 jours)"}
  ${10}        | ${"10 demi-journées (5 jours)"}
`("$demiJournees : $texte", ({ demiJournees, texte }) => {
  expect(formatDemiJournees(demiJournees)).toBe(texte);
});

test.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, "2"])(
  "%s n'est pas un nombre de demi-journées",
  (mauvais) => {
    expect(() => formatDemiJournees(mauvais as number)).toThrow(RangeError);
  },
);
