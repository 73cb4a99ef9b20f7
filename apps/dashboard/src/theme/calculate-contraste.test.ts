import { DEFAULT_THEME, mergeMantineTheme } from "@mantine/core";
import { expect, test } from "vitest";
import { calculateContraste } from "./calculate-contraste.ts";
import { resolveCssVariables } from "./resolve-css-variables.ts";
import { theme } from "./theme.ts";

const complete = mergeMantineTheme(DEFAULT_THEME, theme);
const css: Record<string, string> = {
  ...resolveCssVariables(complete).variables,
  ...resolveCssVariables(complete).light,
};

function colorOf(name: string): string {
  const value = css[name];
  if (value === undefined) throw new Error(`variable absente : ${name}`);
  const reference = /^var\((.+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : colorOf(reference);
}

const mantine = (name: string) => colorOf(`--mantine-color-${name}`);

test("bornes connues du calcul", () => {
  expect(calculateContraste("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(calculateContraste("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(() => calculateContraste("rouge", "#ffffff")).toThrow("« rouge »");
});

const TEXTES: readonly (readonly [string, string, string])[] = [
  ["texte courant", "text", "body"],
  ["texte courant sur fond de page", "text", "gray-0"],
  ["texte atténué", "dimmed", "body"],
  ["texte atténué sur fond de page", "dimmed", "gray-0"],
  ["texte atténué sur ligne survolée", "dimmed", "petrole-0"],
  ["indication dans un champ", "placeholder", "body"],
  ["message d'erreur", "error", "body"],
  ["message d'erreur sur fond de page", "error", "gray-0"],
  ["commande inactive", "disabled-color", "disabled"],
  ["lien", "anchor", "body"],
  ["lien sur fond de page", "anchor", "gray-0"],
  ["lien sur bandeau clair", "anchor", "petrole-1"],
  ["navigation active, ligne choisie de la recherche", "petrole-9", "petrole-1"],
  ["bouton principal", "white", "petrole-filled"],
  ["bouton principal survolé", "white", "petrole-filled-hover"],
  ["bouton dangereux", "white", "red-filled"],
  ["bouton dangereux survolé", "white", "red-filled-hover"],
  ["bouton secondaire", "petrole-light-color", "petrole-light"],
  ["bouton secondaire survolé", "petrole-light-color", "petrole-light-hover"],
  ["bandeau de démonstration", "ambre-9", "ambre-2"],
  ["pied de page", "gray-8", "gray-1"],
  ...["petrole", "gray", "red", "vert", "ambre"].map(
    (teinte) => [`étiquette et message ${teinte}`, `${teinte}-9`, `${teinte}-1`] as const,
  ),
];

test.each(TEXTES)("RGAA 3.2 — %s : au moins 4,5", (_, texte, fond) => {
  expect(calculateContraste(mantine(texte), mantine(fond))).toBeGreaterThanOrEqual(4.5);
});

const COMPOSANTS: readonly (readonly [string, string, string])[] = [
  ["bord d'un champ", "default-border", "body"],
  ["bord d'un champ sur fond de page", "default-border", "gray-0"],
  ["contour de prise de focus", "petrole-8", "body"],
  ["contour de prise de focus sur fond de page", "petrole-8", "gray-0"],
  ["jauge, demi-journées acceptées", "petrole-8", "gray-1"],
  ["jauge, demi-journées proposées", "petrole-5", "gray-1"],
  ["jauge, demi-journées demandées", "ambre-6", "gray-1"],
  ["bord d'une étiquette verte", "vert-8", "vert-1"],
];

test.each(COMPOSANTS)("RGAA 3.3 — %s : au moins 3", (_, element, fond) => {
  expect(calculateContraste(mantine(element), mantine(fond))).toBeGreaterThanOrEqual(3);
});
