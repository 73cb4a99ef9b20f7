import { describe, expect, test } from "vitest";
import { FAITS, listDecisiveAnswers } from "../src/index.ts";
import type { Classement, Fait } from "../src/index.ts";
import { classify } from "./ask.ts";
import { COMMUNE } from "./golden/cas-dore.ts";
import { CAS_DORES } from "./golden/index.ts";

const show = ({ outcomes }: Classement): string =>
  outcomes
    .map(({ outcome, basis }) => `${outcome} ${basis}`)
    .sort()
    .join(", ");

/** Every other answer to a fact, the slow way. */
function listOthers(id: string, answer: unknown): readonly unknown[] {
  const fait = (FAITS as Readonly<Record<string, Fait>>)[id];
  if (fait?.type === "bool") return ["oui", "non"].filter((value) => value !== answer);
  if (fait === undefined || !("options" in fait)) return [];
  if (fait.type === "one") return fait.options.filter((value) => value !== answer);
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const toggled = fait.options.map((option) =>
    chosen.includes(option) ? chosen.filter((value) => value !== option) : [...chosen, option],
  );
  return Array.isArray(answer) ? toggled : [[], ...toggled];
}

const key = (fact: string, valeur: unknown): string => `${fact}=${JSON.stringify(valeur)}`;
const cases = Object.values(CAS_DORES)
  .flat()
  .filter(({ faits }, i) => i % 12 === 0 && !JSON.stringify(faits).includes("valeur"));

describe("Réponses décisives : les mêmes que par la voie lente", () => {
  test.each(cases.map((cas) => [cas.titre, cas] as const))("%s", (_titre, { faits, le }) => {
    const classement = classify(faits, le);
    const slow = new Set<string>();
    for (const id of Object.keys(FAITS)) {
      for (const other of listOthers(id, faits[id])) {
        const after = classify({ ...faits, [id]: other }, le, { textVersion: classement.textVersion });
        if (
          after.contradictions.length <= classement.contradictions.length &&
          show(after) !== show(classement)
        )
          slow.add(key(id, other));
      }
    }
    const { seules } = listDecisiveAnswers(classement);
    expect(new Set(seules.map(({ changements: [one] }) => key(one?.fact ?? "", one?.valeur)))).toEqual(slow);
  });

  test("les paires ne manquent pas : par la voie lente, sur quelques faits", () => {
    const faits: Readonly<Record<string, unknown>> = {
      ...COMMUNE,
      annexIActs: ["lifts"],
      isProductItself: "non",
      safetyFunction: "non",
      failureEndangers: "non",
      assistanceOnly: "non",
      thirdPartyAssessment: "non",
      onlyNonSafetyRisks: "non",
    };
    const classement = classify(faits);
    const { seules, paires } = listDecisiveAnswers(classement);
    const found = new Set(
      paires.map(({ changements }) =>
        changements
          .map(({ fact, valeur }) => key(fact, valeur))
          .sort()
          .join(" "),
      ),
    );
    const alone = new Set(seules.map(({ changements: [one] }) => key(one?.fact ?? "", one?.valeur)));
    const ids = [
      "isProductItself",
      "safetyFunction",
      "failureEndangers",
      "assistanceOnly",
      "thirdPartyAssessment",
      "onlyNonSafetyRisks",
      "legalForm",
      "infersOutputs",
    ];
    const others = ids
      .flatMap((id) => listOthers(id, faits[id]).map((valeur) => ({ id, valeur })))
      .filter(({ id, valeur }) => !alone.has(key(id, valeur)));
    let expected = 0;
    for (const [i, one] of others.entries()) {
      for (const two of others.slice(i + 1)) {
        if (one.id === two.id) continue;
        const after = classify({ ...faits, [one.id]: one.valeur, [two.id]: two.valeur });
        if (after.contradictions.length > 0 || show(after) === show(classement)) continue;
        expected += 1;
        expect(found).toContain([key(one.id, one.valeur), key(two.id, two.valeur)].sort().join(" "));
      }
    }
    expect(expected).toBeGreaterThan(2);
  });
});
