import { describe, expect, expectTypeOf, test } from "vitest";
import * as full from "zod";
import * as z from "zod/mini";
import type { Montant, Siret, Source } from "../index.ts";
import * as schemas from "../schemas.ts";
import { montantSchema, siretSchema, sourceSchema } from "../schemas.ts";

describe("un schéma accepte, range et refuse comme la fonction qui lit le même texte", () => {
  test.each`
    nom                        | texte                  | valeur
    ${"sirenSchema"}           | ${"732 829 320"}       | ${"732829320"}
    ${"siretSchema"}           | ${"732 829 320 00074"} | ${"73282932000074"}
    ${"numeroTvaSchema"}       | ${"fr44 732 829 320"}  | ${"FR44732829320"}
    ${"codeInseeSchema"}       | ${" 2a004 "}           | ${"2A004"}
    ${"codeDepartementSchema"} | ${"974"}               | ${"974"}
    ${"territoireSchema"}      | ${"AM"}                | ${"AM"}
    ${"dateIsoSchema"}         | ${"2026-03-02"}        | ${"2026-03-02"}
    ${"montantSchema"}         | ${"1800.00"}           | ${"1800.00"}
    ${"prixUnitaireSchema"}    | ${"12.500000"}         | ${"12.50"}
    ${"quantiteSchema"}        | ${"3.0000"}            | ${"3"}
    ${"tauxSchema"}            | ${"5.50"}              | ${"5.5"}
    ${"certaintySchema"}       | ${"verified"}          | ${"verified"}
  `("$nom : « $texte » donne « $valeur »", ({ nom, texte, valeur }) => {
    const schema = schemas[nom as "siretSchema"];
    expect(schema.parse(texte)).toBe(valeur);
  });

  test.each`
    nom                        | valeur              | message
    ${"sirenSchema"}           | ${"732829321"}      | ${"SIREN invalide « 732829321 »"}
    ${"siretSchema"}           | ${"73282932000075"} | ${"SIRET invalide « 73282932000075 »"}
    ${"numeroTvaSchema"}       | ${"DE123456789"}    | ${"Numéro de TVA invalide « DE123456789 »"}
    ${"codeInseeSchema"}       | ${"20004"}          | ${"la Corse est 2A ou 2B"}
    ${"codeDepartementSchema"} | ${"99"}             | ${"99 désigne l'étranger"}
    ${"territoireSchema"}      | ${"XX"}             | ${"Territoire attendu : FR, AM"}
    ${"dateIsoSchema"}         | ${"2026-02-30"}     | ${"ce jour n'existe pas"}
    ${"montantSchema"}         | ${"-0.00"}          | ${"zéro s'écrit sans signe"}
    ${"prixUnitaireSchema"}    | ${"1,5"}            | ${"Prix unitaire invalide « 1,5 »"}
    ${"quantiteSchema"}        | ${"0.00001"}        | ${"Quantité invalide « 0.00001 »"}
    ${"tauxSchema"}            | ${"20 %"}           | ${"Taux invalide « 20 % »"}
    ${"certaintySchema"}       | ${"sure"}           | ${"Certitude attendue : verified"}
    ${"siretSchema"}           | ${73282932000074}   | ${"un texte est attendu"}
    ${"montantSchema"}         | ${12.5}             | ${"un texte est attendu"}
    ${"dateIsoSchema"}         | ${null}             | ${"un texte est attendu"}
  `("$nom : $valeur est refusé par une seule phrase française", ({ nom, valeur, message }) => {
    const result = schemas[nom as "siretSchema"].safeParse(valeur);
    expect(result.success).toBe(false);
    expect(result.error?.issues).toHaveLength(1);
    expect(result.error?.issues[0]?.message).toContain(message);
  });
});

describe("la source d'une règle", () => {
  test("un texte nommé suffit", () => {
    expect(sourceSchema.parse({ texte: "Offre de service" })).toEqual({ texte: "Offre de service" });
    const complete = {
      texte: "CGFP",
      article: "L. 452-40",
      url: "https://www.legifrance.gouv.fr/",
      consulteLe: "2026-11-22",
    };
    expect(sourceSchema.parse(complete)).toEqual(complete);
  });

  test.each([
    [{}, "texte"],
    [{ texte: "  " }, "texte"],
    [{ texte: "A", article: "" }, "article"],
    [{ texte: "A", url: "javascript:alert(1)" }, "url"],
    [{ texte: "A", consulteLe: "22/11/2026" }, "consulteLe"],
    [{ texte: "A", article: undefined }, "article"],
  ])("%j est refusé en nommant le champ", (value, field) => {
    const result = sourceSchema.safeParse(value);
    expect(result.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
  });
});

describe("avec le reste de zod", () => {
  test("sert dans un objet de zod comme de zod/mini, et se décrit en JSON Schema", () => {
    const mini = z.object({ siret: siretSchema, montant: z.optional(montantSchema) });
    const entier = full.object({ siret: siretSchema });
    expect(mini.parse({ siret: "732 829 320 00074" })).toEqual({ siret: "73282932000074" });
    expect(entier.parse({ siret: "732 829 320 00074" })).toEqual({ siret: "73282932000074" });
    expect(entier.safeParse({ siret: "1" }).error?.issues[0]?.path).toEqual(["siret"]);
    expect(full.toJSONSchema(entier)).toMatchObject({
      properties: { siret: { type: "string", examples: ["73282932000074"] } },
    });
  });

  test("donne les types de la bibliothèque", () => {
    expectTypeOf<z.output<typeof siretSchema>>().toEqualTypeOf<Siret>();
    expectTypeOf<z.input<typeof siretSchema>>().toEqualTypeOf<string>();
    expectTypeOf<z.output<typeof montantSchema>>().toEqualTypeOf<Montant>();
    expectTypeOf<z.output<typeof sourceSchema>>().toExtend<Source>();
  });
});
