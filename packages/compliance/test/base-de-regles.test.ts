import { isRefus } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { classifySystem, FACT_IDS, FAITS, listPackErrors, RULESET } from "../src/index.ts";
import type { Fait } from "../src/index.ts";
import { getProgram } from "../src/moteur/get-program.ts";
import { DATE_FACTS } from "../src/obligations/calculate-date-obligation.ts";
import { walkCondition } from "../src/packs/walk-condition.ts";
import { listQuestions } from "../src/wording.ts";
import { OPTIONS_SANS_REGLE } from "./options-sans-regle.ts";
import { satisfy, toFaits } from "./satisfy.ts";
import type { Reponses } from "./satisfy.ts";

const VERSIONS = ["AIA-2024-07-12", "AIA-2026-07-27"] as const;

describe("Chaque règle, disposition et obligation", () => {
  test("cite un texte, a un identifiant unique, des dates vraies, et ne nomme que ce qui existe", () => {
    expect(listPackErrors(RULESET.packs)).toEqual([]);
  });

  test.each(VERSIONS)("porte sa certitude, son jour de vérification et ses sources (%s)", (version) => {
    const { droit } = getProgram(RULESET, version);
    for (const entry of [
      ...droit.rules.values(),
      ...droit.obligations.values(),
      ...droit.provisions.values(),
      ...droit.interpretations,
      ...droit.autorites,
    ]) {
      expect(entry.sources.length, entry.id).toBeGreaterThan(0);
      for (const { texte } of entry.sources) expect(texte.length, entry.id).toBeGreaterThan(5);
      expect(entry.verifiedOn, entry.id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(entry.certainty, entry.id).not.toBe("illustrative");
    }
  });

  test("les textes se suivent dans le temps, aucune disposition ne précède l'entrée en vigueur", () => {
    const texts = RULESET.packs.filter(({ kind }) => kind === "text").map(({ from }) => from);
    expect(texts).toEqual([...texts].sort());
    for (const { provisions = [] } of RULESET.packs)
      for (const { id, from } of provisions) expect(from >= "2024-08-01", id).toBe(true);
  });

  test("ce qui est rappelé de mémoire ou contesté dit quoi relire", () => {
    const { droit } = getProgram(RULESET, "AIA-2026-07-27");
    const weak = [...droit.rules.values()].filter(({ certainty }) =>
      ["from-memory", "contested"].includes(certainty),
    );
    expect(weak.map(({ id }) => id)).toEqual(expect.arrayContaining(["fr-cst", "fr-critere-environnement"]));
    for (const { id, note } of weak) expect(note, id).toBeTruthy();
  });

  test.each(VERSIONS)("regarde moins de 24 faits, ce que la trace suppose (%s)", (version) => {
    for (const { rule, facts } of getProgram(RULESET, version).rules)
      expect(facts.length, rule.id).toBeLessThan(24);
  });
});

describe("Du questionnaire aux règles, et retour", () => {
  const { droit } = getProgram(RULESET, "AIA-2026-07-27");
  const read = new Set<string>(DATE_FACTS);
  for (const { when } of [...droit.rules.values(), ...droit.obligations.values()]) {
    walkCondition(when, (part) => {
      if (part[0] === "fact") read.add(part[1]).add(`${part[1]}=${part[2]}`);
      if (part[0] === "at-least") read.add(part[1]);
      if (part[0] !== "any-option") return;
      read.add(part[1]);
      for (const option of (FAITS[part[1]] as { readonly options: readonly string[] }).options)
        read.add(`${part[1]}=${option}`);
    });
  }
  for (const { if: premise } of droit.implications) read.add(premise[0]).add(`${premise[0]}=${premise[1]}`);

  test("chaque fait est demandé, et sa question dit pourquoi et quel article en a besoin", () => {
    const questions = listQuestions();
    expect(questions.map(({ fact }) => fact)).toEqual(FACT_IDS);
    for (const { fact, question, pourquoi, sources } of questions) {
      expect(question, fact).toMatch(/\?$/);
      expect(pourquoi.length, fact).toBeGreaterThan(20);
      expect(sources.length, fact).toBeGreaterThan(0);
    }
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });

  test("chaque fait est lu par une règle ou par une date", () => {
    expect(FACT_IDS.filter((id) => !read.has(id))).toEqual([]);
  });

  test("chaque option est lue par une règle, ou figure parmi celles qui ne font qu'écarter les autres", () => {
    const silent: Record<string, string[]> = {};
    for (const [id, fait] of Object.entries<Fait>(FAITS)) {
      if (!("options" in fait)) continue;
      const unread = fait.options.filter((option) => !read.has(`${id}=${option}`));
      if (unread.length > 0) silent[id] = unread;
    }
    expect(silent).toEqual(OPTIONS_SANS_REGLE);
  });

  test.each(VERSIONS)("chaque règle peut être satisfaite et écartée par des réponses (%s)", (version) => {
    const program = getProgram(RULESET, version);
    const failures: string[] = [];
    for (const { rule } of program.rules) {
      for (const wanted of [true, false]) {
        const reponses: Reponses = new Map();
        if (!satisfy(rule.when, wanted, program.droit, reponses)) {
          failures.push(`${rule.id} ${wanted} : aucune réponse`);
          continue;
        }
        const result = classifySystem(toFaits(reponses), {
          asOf: "2030-01-01" as DateIso,
          textVersion: version,
        });
        const status = isRefus(result)
          ? "refus"
          : result.trace.find((entry) => entry.rule === rule.id)?.status;
        if (status !== (wanted ? "met" : "not-met"))
          failures.push(
            `${rule.id} ${wanted} : ${status} (${isRefus(result) ? "" : result.contradictions.join(", ")})`,
          );
      }
    }
    expect(failures).toEqual([]);
  });
});
