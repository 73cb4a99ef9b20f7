import { describe, expect, test } from "vitest";
import { d } from "./exemples.ts";
import { getCaractereExecutoire } from "./get-caractere-executoire.ts";
import { isDeliberationExecutoire } from "./is-deliberation-executoire.ts";

const seance = { numero: "2026-14", date: d("2026-06-02") };

describe("CGCT L. 2131-1 : exécutoire de plein droit dès la publication ; L. 2131-2, I, 1°, b : transmission non requise pour les missions facultatives des CDG", () => {
  test.each`
    transmiseLe     | publieeLe       | date            | executoire | depuis
    ${undefined}    | ${undefined}    | ${"2026-12-31"} | ${false}   | ${undefined}
    ${"2026-06-03"} | ${undefined}    | ${"2026-12-31"} | ${false}   | ${undefined}
    ${undefined}    | ${"2026-06-05"} | ${"2026-06-04"} | ${false}   | ${"2026-06-05"}
    ${undefined}    | ${"2026-06-05"} | ${"2026-06-05"} | ${true}    | ${"2026-06-05"}
    ${"2026-06-09"} | ${"2026-06-05"} | ${"2026-06-05"} | ${true}    | ${"2026-06-05"}
    ${undefined}    | ${"2026-06-02"} | ${"2026-06-02"} | ${true}    | ${"2026-06-02"}
  `(
    "transmise $transmiseLe, publiée $publieeLe, au $date : $executoire",
    ({ transmiseLe, publieeLe, date, executoire, depuis }) => {
      const deliberation = {
        ...seance,
        ...(transmiseLe && { transmiseLe }),
        ...(publieeLe && { publieeLe }),
      };
      expect(isDeliberationExecutoire(deliberation, date)).toBe(executoire);
      const caractere = getCaractereExecutoire(deliberation, date, "commune");
      expect(caractere.depuis).toBe(depuis);
      expect(caractere.manque).toEqual(publieeLe ? [] : ["publication"]);
      expect(caractere.sources.map(({ article }) => article)).toEqual(["L. 2131-1", "L. 2131-2, I, 1°, b"]);
    },
  );
});

describe("lecture « transmission requise » : publiée et transmise", () => {
  test.each`
    transmiseLe     | publieeLe       | date            | etat                | manque
    ${undefined}    | ${"2026-06-05"} | ${"2026-12-31"} | ${"non-executoire"} | ${["transmission"]}
    ${undefined}    | ${undefined}    | ${"2026-12-31"} | ${"non-executoire"} | ${["publication", "transmission"]}
    ${"2026-06-09"} | ${"2026-06-05"} | ${"2026-06-08"} | ${"non-executoire"} | ${[]}
    ${"2026-06-09"} | ${"2026-06-05"} | ${"2026-06-09"} | ${"executoire"}     | ${[]}
    ${"2026-06-03"} | ${"2026-06-05"} | ${"2026-06-04"} | ${"non-executoire"} | ${[]}
    ${"2026-06-03"} | ${"2026-06-05"} | ${"2026-06-05"} | ${"executoire"}     | ${[]}
  `(
    "transmise $transmiseLe, publiée $publieeLe, au $date : $etat",
    ({ transmiseLe, publieeLe, date, etat, manque }) => {
      const deliberation = {
        ...seance,
        ...(transmiseLe && { transmiseLe }),
        ...(publieeLe && { publieeLe }),
      };
      expect(getCaractereExecutoire(deliberation, date, "commune", "requise")).toMatchObject({
        etat,
        manque,
      });
      expect(isDeliberationExecutoire(deliberation, date, "commune", "requise")).toBe(etat === "executoire");
    },
  );
});

describe("les autres natures suivent leur texte, ou sont à vérifier quand il n'a pas été lu", () => {
  const publiee = { ...seance, publieeLe: d("2026-06-05") };
  test.each`
    nature            | etat            | article
    ${"epci"}         | ${"executoire"} | ${"L. 5211-3"}
    ${"departement"}  | ${"executoire"} | ${"L. 3131-2, I, 1°, b"}
    ${"region"}       | ${"executoire"} | ${"L. 4141-2"}
    ${"ccas-cias"}    | ${"executoire"} | ${"L. 2131-12"}
    ${"sdis"}         | ${"executoire"} | ${"L. 3141-1"}
    ${"cdg"}          | ${"executoire"} | ${"L. 452-24"}
    ${"enseignement"} | ${"a-verifier"} | ${"R. 421-54"}
    ${"gip"}          | ${"a-verifier"} | ${undefined}
  `("$nature : $etat ($article)", ({ nature, etat, article }) => {
    const caractere = getCaractereExecutoire(publiee, d("2026-06-10"), nature);
    expect(caractere.etat).toBe(etat);
    if (article) expect(caractere.sources.map((source) => source.article)).toContain(article);
    expect(isDeliberationExecutoire(publiee, d("2026-06-10"), nature)).toBe(etat === "executoire");
  });
});

test.each(["2026-02-30", "hier", "", 20260605])("date %s : RangeError", (date) => {
  expect(() => isDeliberationExecutoire(seance, date as never)).toThrow(RangeError);
});
