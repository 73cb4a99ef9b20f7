import { isRefus } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { classifySystem, listObligations } from "../src/index.ts";
import type { Classement, Obligations } from "../src/index.ts";
import type { CasDore } from "./golden/cas-dore.ts";
import { CAS_DORES } from "./golden/index.ts";

function classify({ faits, le, texte }: CasDore): {
  readonly classement: Classement;
  readonly dues: Obligations;
} {
  const options = { asOf: le as DateIso, ...(texte === undefined ? {} : { textVersion: texte }) };
  const classement = classifySystem(faits, options);
  if (isRefus(classement)) throw new Error(classement.message);
  const dues = listObligations(classement);
  if (isRefus(dues)) throw new Error(dues.message);
  return { classement, dues };
}

const write = ({ outcome, basis }: Classement["outcomes"][number]): string =>
  `${outcome}${basis === "presumed" ? "?" : ""}`;

describe.each(Object.entries(CAS_DORES))("%s", (_theme, cases) => {
  test.each(cases.map((cas) => [`${cas.titre} (${cas.articles}), au ${cas.le}`, cas] as const))(
    "%s",
    (_titre, cas) => {
      const { classement, dues } = classify(cas);
      expect(classement.outcomes.map(write).sort()).toEqual([...cas.outcomes].sort());
      const national = classement.national.map(
        ({ rule, basis }) => `${rule}${basis === "presumed" ? "?" : ""}`,
      );
      for (const rule of cas.national ?? []) expect(national).toContain(rule);
      for (const rule of cas.sansNational ?? [])
        expect([rule, `${rule}?`].filter((id) => national.includes(id))).toEqual([]);
      const owed = new Map(dues.obligations.map((due) => [due.id, due]));
      for (const [id, day] of Object.entries(cas.dus ?? {}))
        expect([id, owed.get(id)?.appliesFrom]).toEqual([id, day]);
      for (const id of cas.enVigueur ?? []) expect([id, owed.get(id)?.status]).toEqual([id, "in-force"]);
      for (const id of cas.absents ?? []) expect([...owed.keys()]).not.toContain(id);
      for (const id of cas.fournisseur ?? [])
        expect(dues.vendorChecks.map((check) => check.id)).toContain(id);
      expect(classement.contradictions).toEqual(cas.contradictions ?? []);
      for (const flag of cas.drapeaux ?? []) expect(classement.flags).toContain(flag);
      if (cas.roles !== undefined)
        expect(
          classement.roles.filter(({ basis }) => basis === "established").map(({ role }) => role),
        ).toEqual(cas.roles);
    },
  );
});

test("la liste dorée compte au moins 120 systèmes, titrés sans doublon", () => {
  const titres = Object.values(CAS_DORES)
    .flat()
    .map(({ titre, le }) => `${titre} ${le}`);
  expect(titres.length).toBeGreaterThanOrEqual(120);
  expect(new Set(titres).size).toBe(titres.length);
});
