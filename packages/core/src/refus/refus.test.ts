import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "../index.ts";
import { buildRefus, isRefus } from "../index.ts";

const sources: readonly Source[] = [{ texte: "Offre de service", article: "2.2" }];

describe("un refus prévu par les règles est une réponse", () => {
  test("il porte son code, son message, ses sources et ses chiffres", () => {
    const message = "Il reste 2 demi-journées sur 10 en 2026.";
    const refus = buildRefus({ code: "plafond-annuel", message, sources, figures: { restantes: 2 } });
    expect(refus).toEqual({
      statut: "refus",
      code: "plafond-annuel",
      message,
      sources,
      figures: { restantes: 2 },
    });
    expect(isRefus(refus)).toBe(true);
  });

  test("il reste un refus après un passage en JSON, et sans chiffres ni source", () => {
    const refus = buildRefus({ code: "deja-accepte", message: "Ce devis est déjà accepté.", sources: [] });
    expect(refus.figures).toEqual({});
    expect(JSON.parse(JSON.stringify(refus))).toEqual(refus);
    expect(isRefus(JSON.parse(JSON.stringify(refus)))).toBe(true);
  });

  test("il ne change plus, même si l'on change ce dont il est fait", () => {
    const mine = [...sources];
    const refus = buildRefus({ code: "plafond-annuel", message: "Plafond atteint.", sources: mine });
    mine.pop();
    expect(refus.sources).toHaveLength(1);
    expect(() => Object.assign(refus, { code: "autre" })).toThrow(TypeError);
    expect(() => (refus.sources as Source[]).push({ texte: "B" })).toThrow(TypeError);
  });

  test.each(["Plafond", "plafond_annuel", "plafond--annuel", "-a", "a-", "é", "", "plafond annuel", "1a"])(
    "le code « %s » est refusé et cité",
    (code) => {
      expect(() => buildRefus({ code, message: "Non.", sources })).toThrow(RangeError);
      expect(() => buildRefus({ code, message: "Non.", sources })).toThrow(`« ${code} »`);
    },
  );

  test("un refus sans message est refusé", () => {
    expect(() => buildRefus({ code: "a", message: "  ", sources })).toThrow(/n'a pas de message/);
    expect(() => buildRefus({ code: "a", message: undefined as never, sources })).toThrow(TypeError);
  });
});

describe("ce qui n'est pas un refus", () => {
  const refus = buildRefus({ code: "a", message: "Non.", sources });
  test.each([
    [{ statut: "devis", montant: "200.00" }],
    [{ ...refus, statut: "devis" }],
    [{ ...refus, code: 1 }],
    [{ ...refus, message: undefined }],
    [{ ...refus, sources: {} }],
    [{ ...refus, figures: null }],
    [{ ...refus, figures: "2" }],
    [null],
    [undefined],
    ["refus"],
    [[]],
  ])("%j", (value) => {
    expect(isRefus(value)).toBe(false);
  });

  test("aucune valeur ne fait échouer la question", () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof isRefus(value) === "boolean"));
  });
});
