import { listHistoryErrors } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { buildFormesAssemblee } from "./build-formes-assemblee.ts";
import { getNatureOrganisme } from "./get-nature-organisme.ts";
import { NATURES_ORGANISME } from "./natures-organisme.ts";

describe("liste fermée des natures d'organisme", () => {
  test("les dix-neuf natures, une fois chacune", () => {
    expect(NATURES_ORGANISME.map(({ nature }) => nature)).toEqual([
      "commune",
      "epci",
      "departement",
      "region",
      "ccas-cias",
      "caisse-des-ecoles",
      "syndicat",
      "sdis",
      "cdg",
      "epa",
      "epic",
      "enseignement",
      "recherche",
      "spl",
      "gip",
      "regie",
      "asa",
      "association",
      "entreprise",
    ]);
  });

  test.each`
    nature                 | assemblee
    ${"commune"}           | ${"le conseil municipal"}
    ${"epci"}              | ${"le conseil communautaire"}
    ${"departement"}       | ${"le conseil départemental"}
    ${"region"}            | ${"le conseil régional"}
    ${"ccas-cias"}         | ${"le conseil d'administration"}
    ${"caisse-des-ecoles"} | ${"le comité de la caisse des écoles"}
    ${"syndicat"}          | ${"le comité syndical"}
    ${"gip"}               | ${"l'assemblée générale"}
  `("$nature : $assemblee", ({ nature, assemblee }) => {
    expect(buildFormesAssemblee(getNatureOrganisme(nature).assemblee).defini).toBe(assemblee);
  });

  test.each(NATURES_ORGANISME.map((nature) => ({ nom: nature.nature, nature })))(
    "$nom : libellé, assemblée, exécutif, régime daté et sourcé",
    ({ nature }) => {
      expect(nature.libelle).toMatch(/^\p{Lu}/u);
      expect(nature.executif).not.toBe("");
      expect(listHistoryErrors([nature.regime])).toEqual([]);
      // A regime that was not read must say so, one that was must name its articles.
      if (nature.regime.value.publication === "a-verifier") expect(nature.regime.note).toBeTruthy();
      else expect(nature.regime.value.sources.every(({ article }) => article !== undefined)).toBe(true);
    },
  );

  test.each(["mairie", "", "Commune", "constructor"])(
    "nature inconnue « %s » : RangeError qui la cite",
    (nature) => {
      expect(() => getNatureOrganisme(nature as never)).toThrow(RangeError);
      expect(() => getNatureOrganisme(nature as never)).toThrow(`« ${nature} »`);
    },
  );
});

describe("le nom d'une assemblée dans une phrase", () => {
  test.each`
    saisie                     | defini                        | de                               | a
    ${"conseil municipal"}     | ${"le conseil municipal"}     | ${"du conseil municipal"}        | ${"au conseil municipal"}
    ${"le conseil municipal"}  | ${"le conseil municipal"}     | ${"du conseil municipal"}        | ${"au conseil municipal"}
    ${"assemblée générale"}    | ${"l'assemblée générale"}     | ${"de l'assemblée générale"}     | ${"à l'assemblée générale"}
    ${"L’assemblée de Corse"}  | ${"l'assemblée de Corse"}     | ${"de l'assemblée de Corse"}     | ${"à l'assemblée de Corse"}
    ${"commission permanente"} | ${"la commission permanente"} | ${"de la commission permanente"} | ${"à la commission permanente"}
    ${" Bureau syndical "}     | ${"le Bureau syndical"}       | ${"du Bureau syndical"}          | ${"au Bureau syndical"}
  `("$saisie", ({ saisie, defini, de, a }) => {
    expect(buildFormesAssemblee(saisie)).toMatchObject({ defini, de, a });
  });
  test.each(["", "   ", "le "])("nom vide « %s » : RangeError", (vide) => {
    expect(() => buildFormesAssemblee(vide)).toThrow(RangeError);
  });
});
