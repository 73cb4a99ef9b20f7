import { parseCodeDepartement } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { OFFRE_CDG14 } from "../texts/offre-cdg14.ts";
import { EXPERTE_ITINERANTE_CDG53 } from "../texts/tarifs-cdg53-2024.ts";
import { formatConditionsTarif } from "./format-conditions-tarif.ts";
import { getTarifCdg } from "./get-tarif-cdg.ts";
import { listTarifsCdg } from "./list-tarifs-cdg.ts";

describe("getTarifCdg", () => {
  test("par son code", () => {
    expect(getTarifCdg("cdg14-ia")).toBe(OFFRE_CDG14);
  });
  test.each(["cdg14", "", "CDG14-IA", "__proto__"])("code inconnu « %s » : RangeError qui le cite", (id) => {
    expect(() => getTarifCdg(id)).toThrow(RangeError);
    expect(() => getTarifCdg(id)).toThrow(`« ${id} »`);
    expect(() => getTarifCdg(id)).toThrow("cdg14-ia, cdg53-travelling-expert");
  });
  test("ce qui n'est pas du texte : TypeError", () => {
    expect(() => getTarifCdg(14 as unknown as string)).toThrow(TypeError);
  });
});

describe("listTarifsCdg : les tarifs ouverts aux organismes d'un département (CGFP L. 452-40)", () => {
  test.each`
    departement | ids
    ${"14"}     | ${["cdg14-ia"]}
    ${"53"}     | ${["cdg53-travelling-expert"]}
    ${"2A"}     | ${[]}
  `("$departement : $ids", ({ departement, ids }) => {
    expect(listTarifsCdg({ departement: parseCodeDepartement(departement) }).map(({ id }) => id)).toEqual(
      ids,
    );
  });
  test("sans filtre, tous", () => {
    expect(listTarifsCdg()).toHaveLength(2);
  });
  test.each(["20", "99", "Calvados", 14])("département %s : RangeError", (departement) => {
    expect(() => listTarifsCdg({ departement: departement as never })).toThrow(RangeError);
  });
});

describe("formatConditionsTarif : les conditions en une phrase, avec leur clause", () => {
  const lisible = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ");
  test("offre CDG14, 2.2", () => {
    const [version] = OFFRE_CDG14.versions;
    expect(version && lisible(formatConditionsTarif(version))).toBe(
      "200,00 € la demi-journée, frais de déplacement inclus ; une demi-journée au moins (200,00 €) ; " +
        "10 demi-journées (5 jours) au plus par an (2 000,00 €) (Offre de service CDG14, art. 2.2).",
    );
  });
  test("CDG53 : ni minimum ni plafond, déplacements non précisés", () => {
    const [version] = EXPERTE_ITINERANTE_CDG53.versions;
    expect(version && lisible(formatConditionsTarif(version))).toMatch(
      /^147,00 € la demi-journée, frais de déplacement non précisés \(CDG53, /,
    );
  });
});
