import { listChiffresAu, parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { listChiffresDroit } from "../chiffres.ts";
import { RULESET } from "../packs/ruleset.ts";
import { LIBELLES_DISPOSITIONS } from "./libelles-dispositions.ts";

const chiffres = listChiffresDroit();
const trouver = (date: string, code: string) =>
  listChiffresAu(chiffres, parseDateIso(date)).filter(
    (chiffre) => chiffre.code === code && chiffre.etat === "en-vigueur",
  );

test.each`
  date            | code                                    | valeur
  ${"2026-07-26"} | ${"droit:date:chapter-iii-annex-iii"}   | ${"2 août 2026"}
  ${"2026-07-27"} | ${"droit:date:chapter-iii-annex-iii"}   | ${"2 décembre 2027"}
  ${"2026-07-27"} | ${"droit:date:chapter-iii-annex-i"}     | ${"2 août 2028"}
  ${"2026-11-25"} | ${"droit:regle:art-5-1-c"}              | ${"Notation sociale"}
  ${"2026-11-25"} | ${"droit:autorite:acpr"}                | ${"ACPR (autorité prévue, à confirmer)"}
  ${"2026-11-25"} | ${"droit:lecture:ld-art-5-recrutement"} | ${"Le recrutement compte comme un lieu de travail."}
`("au $date, $code : $valeur", ({ date, code, valeur }) => {
  expect(trouver(date, code).map(({ value }) => value)).toEqual([valeur]);
});

test("l'article 4 change de mots au 27 juillet 2026, et garde ses anciens mots avant", () => {
  expect(trouver("2026-07-26", "droit:obligation:d-4")[0]?.value).not.toContain("27 juillet 2026");
  expect(trouver("2026-07-27", "droit:obligation:d-4")[0]?.value).toContain("27 juillet 2026");
});

test("chaque date a son nom, chaque ligne ses mots : aucun code ne se lit à l'écran", () => {
  const dates = RULESET.packs.flatMap((pack) => (pack.provisions ?? []).map(({ id }) => id));
  expect(dates.filter((id) => LIBELLES_DISPOSITIONS[id] === undefined)).toEqual([]);
  expect(chiffres.filter(({ value, code }) => code.endsWith(`:${value}`))).toEqual([]);
  const cles = chiffres.map(({ code, from }) => `${code} ${from}`);
  expect(new Set(cles).size).toBe(cles.length);
});

test("un point de mémoire ou contesté est à relire, les autres lignes lues ne le sont pas", () => {
  expect(trouver("2026-11-25", "droit:obligation:fr-cst")[0]).toMatchObject({ motifs: ["de-memoire"] });
  const [publication] = trouver("2026-11-26", "droit:obligation:fr-crpa-publication");
  expect(publication).toMatchObject({ motifs: [], from: "2016-10-09", fichier: "national-fr/crpa" });
  expect(publication?.source.article).toContain("Code des relations");
  expect(trouver("2026-11-25", "droit:regle:art-5-1-a")[0]?.motifs).toEqual([]);
});
