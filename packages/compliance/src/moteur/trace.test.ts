import { describe, expect, test } from "vitest";
import type { CompiledRule } from "./create-program.ts";
import { FAUX, INCONNU, PRESUME_FAUX, PRESUME_VRAI, VRAI } from "./etat.ts";
import { createTrace, listTrace } from "./trace.ts";

const CITATION = { texte: "Règlement (UE) 2024/1689", article: "6(3)" };

/** A rule in a slot, that reads the slots given, each with the rank of its fact. */
function rule(id: string, slot: number, facts: readonly string[], reads: readonly number[]): CompiledRule {
  return {
    start: 0,
    end: 0,
    rule: { id, sources: [CITATION] },
    slot,
    facts,
    reads: Int16Array.from(reads),
    rules: [`sous-${id}`],
    hasReading: false,
  } as unknown as CompiledRule;
}

// Slots 0 to 3 hold the answers, 4 and 5 the two rules. The second fact of the first rule has two slots.
const REGLES = [rule("une", 4, ["faitA", "faitB"], [0, 0, 1, 1, 2, 1]), rule("deux", 5, ["faitC"], [3, 0])];
const create = () => createTrace(REGLES);
const slots = (...values: readonly number[]): Int8Array => Int8Array.from(values);

describe("Trace d'une règle : son statut, ce qui lui manque, ce qu'elle a lu", () => {
  test.each`
    titre                                            | valeurs                                                    | status            | presumed     | missing
    ${"vraie"}                                       | ${[VRAI, VRAI, VRAI, VRAI, VRAI, FAUX]}                    | ${"met"}          | ${null}      | ${[]}
    ${"vraie alors qu'une réponse manque"}           | ${[VRAI, INCONNU, VRAI, VRAI, VRAI, FAUX]}                 | ${"met"}          | ${null}      | ${[]}
    ${"fausse"}                                      | ${[FAUX, VRAI, VRAI, VRAI, FAUX, FAUX]}                    | ${"not-met"}      | ${null}      | ${[]}
    ${"fausse alors qu'une réponse manque"}          | ${[FAUX, INCONNU, INCONNU, VRAI, FAUX, FAUX]}              | ${"not-met"}      | ${null}      | ${[]}
    ${"ouverte, le premier fait manque"}             | ${[INCONNU, VRAI, VRAI, VRAI, INCONNU, FAUX]}              | ${"undetermined"} | ${null}      | ${["faitA"]}
    ${"ouverte, une part du second fait manque"}     | ${[VRAI, FAUX, INCONNU, VRAI, INCONNU, FAUX]}              | ${"undetermined"} | ${null}      | ${["faitB"]}
    ${"ouverte, les deux faits manquent"}            | ${[INCONNU, INCONNU, INCONNU, VRAI, INCONNU, FAUX]}        | ${"undetermined"} | ${null}      | ${["faitA", "faitB"]}
    ${"ouverte par une autre règle"}                 | ${[VRAI, VRAI, VRAI, VRAI, INCONNU, FAUX]}                 | ${"undetermined"} | ${null}      | ${[]}
    ${"présumée vraie"}                              | ${[VRAI, INCONNU, FAUX, VRAI, PRESUME_VRAI, FAUX]}         | ${"undetermined"} | ${"met"}     | ${["faitB"]}
    ${"présumée fausse"}                             | ${[VRAI, INCONNU, FAUX, VRAI, PRESUME_FAUX, FAUX]}         | ${"undetermined"} | ${"not-met"} | ${["faitB"]}
    ${"un fait présumé n'est pas un fait inconnu"}   | ${[PRESUME_VRAI, PRESUME_FAUX, FAUX, VRAI, INCONNU, FAUX]} | ${"undetermined"} | ${null}      | ${[]}
    ${"le fait d'une autre règle ne lui manque pas"} | ${[INCONNU, VRAI, VRAI, INCONNU, INCONNU, FAUX]}           | ${"undetermined"} | ${null}      | ${["faitA"]}
  `("$titre", ({ valeurs, status, presumed, missing }) => {
    expect(listTrace(create(), slots(...(valeurs as number[])))[0]).toEqual({
      rule: "une",
      status,
      presumed,
      facts: ["faitA", "faitB"],
      missing,
      rules: ["sous-une"],
      citations: [CITATION],
    });
  });

  test("chaque règle garde sa place, une entrée par règle", () => {
    const entries = listTrace(create(), slots(VRAI, VRAI, VRAI, INCONNU, FAUX, INCONNU));
    expect(entries.map(({ rule: id, status, missing }) => [id, status, missing])).toEqual([
      ["une", "not-met", []],
      ["deux", "undetermined", ["faitC"]],
    ]);
    expect(
      listTrace(create(), slots(VRAI, VRAI, VRAI, VRAI, VRAI, VRAI)).map(({ status }) => status),
    ).toEqual(["met", "met"]);
  });

  test("une trace faite ne change pas ; rien ne s'y écrit", () => {
    const trace = create();
    const avant = listTrace(trace, slots(VRAI, VRAI, VRAI, VRAI, VRAI, VRAI));
    const apres = listTrace(trace, slots(FAUX, VRAI, VRAI, FAUX, FAUX, FAUX));
    expect(avant.map(({ status }) => status)).toEqual(["met", "met"]);
    expect(apres.map(({ status }) => status)).toEqual(["not-met", "not-met"]);
    for (const entry of [...avant, ...apres]) {
      expect([entry, entry.facts, entry.missing, entry.rules, entry.citations].every(Object.isFrozen)).toBe(
        true,
      );
    }
  });
});

describe("Entrées partagées entre les réponses d'un même programme", () => {
  const OUVERTES = [INCONNU, PRESUME_VRAI, PRESUME_FAUX].flatMap((etat) =>
    [0, 1, 2, 3].map((manques) =>
      slots(
        (manques & 1) === 0 ? VRAI : INCONNU,
        (manques & 2) === 0 ? VRAI : INCONNU,
        VRAI,
        VRAI,
        etat,
        INCONNU,
      ),
    ),
  );

  test("les mêmes manques rendent la même entrée, même après d'autres réponses", () => {
    const trace = create();
    const premieres = OUVERTES.map((valeurs) => listTrace(trace, valeurs)[0]);
    const secondes = OUVERTES.map((valeurs) => listTrace(trace, valeurs)[0]);
    const suite = OUVERTES.map((valeurs) => [listTrace(trace, valeurs)[0], listTrace(trace, valeurs)[0]]);
    for (const [i, entry] of premieres.entries()) {
      expect(secondes[i]).toBe(entry);
      expect(suite[i]?.[0]).toBe(entry);
      expect(suite[i]?.[1]).toBe(entry);
    }
    expect(new Set(premieres).size).toBe(OUVERTES.length);
  });

  test("chaque état et chaque manque a la sienne, dans quelque ordre qu'ils viennent", () => {
    const read = (valeurs: Int8Array, trace = create()) => {
      const { presumed, missing } = listTrace(trace, valeurs)[0] ?? { presumed: "", missing: [] };
      return [presumed, ...missing];
    };
    const seules = OUVERTES.map((valeurs) => read(valeurs));
    for (const depart of OUVERTES.keys()) {
      const trace = create();
      const ordre = OUVERTES.map((_, i) => (i * 5 + depart) % OUVERTES.length);
      for (const i of ordre) {
        expect(read(OUVERTES[i] as Int8Array, trace)).toEqual(seules[i]);
        // The same again, at once: what was just found is not lost.
        expect(read(OUVERTES[i] as Int8Array, trace)).toEqual(seules[i]);
      }
    }
  });

  test("une règle n'emprunte pas l'entrée d'une autre", () => {
    const jumelles = createTrace([rule("une", 1, ["faitA"], [0, 0]), rule("deux", 2, ["faitA"], [0, 0])]);
    expect(listTrace(jumelles, slots(INCONNU, INCONNU, INCONNU)).map(({ rule: id }) => id)).toEqual([
      "une",
      "deux",
    ]);
  });
});
