import { describe, expect, test } from "vitest";
import { FAITS, listDecisiveAnswers } from "../src/index.ts";
import type { Changement, Classement, Fait } from "../src/index.ts";
import type { Partielle } from "./arbitraries.ts";
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
  if (typeof answer === "object" && answer !== null && "inconnus" in answer)
    return listAutresPartielles(fait.options, answer as Partielle);
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const toggled = fait.options.map((option) =>
    chosen.includes(option) ? chosen.filter((value) => value !== option) : [...chosen, option],
  );
  return Array.isArray(answer) ? toggled : [[], ...toggled];
}

/** Of an answer that leaves options unknown: one option settled or turned round, or all that is unknown is a no. */
function listAutresPartielles(
  options: readonly string[],
  { valeur, inconnus }: Partielle,
): readonly unknown[] {
  const write = (chosen: readonly string[], unknown: readonly string[]): unknown => {
    const reste = options.filter((option) => unknown.includes(option));
    return reste.length === 0 ? chosen : { valeur: chosen, inconnus: reste };
  };
  const sans = (list: readonly string[], option: string): readonly string[] =>
    list.filter((other) => other !== option);
  return [
    write(valeur, []),
    ...options.map((option) =>
      valeur.includes(option)
        ? write(sans(valeur, option), inconnus)
        : write([...valeur, option], sans(inconnus, option)),
    ),
    ...inconnus.map((option) => write(valeur, sans(inconnus, option))),
  ];
}

const key = (fact: string, valeur: unknown): string => `${fact}=${JSON.stringify(valeur)}`;
const read = ({ fact, valeur, inconnus }: Changement): string =>
  key(fact, inconnus === undefined ? valeur : { valeur, inconnus });
const sansDetail = Object.values(CAS_DORES)
  .flat()
  .filter(({ faits }, i) => i % 12 === 0 && !JSON.stringify(faits).includes("valeur"));
const partiels = Object.values(CAS_DORES)
  .flat()
  .filter(({ faits }) => JSON.stringify(faits).includes("inconnus"));
const cases = [...sansDetail, ...partiels];

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
    expect(new Set(seules.flatMap(({ changements }) => changements.map(read)))).toEqual(slow);
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
