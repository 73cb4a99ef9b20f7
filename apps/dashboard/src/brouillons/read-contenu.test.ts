import { expect, test } from "vitest";
import { readContenu } from "./read-contenu.ts";

const PRESENTES = { objet: "enregistré", tranches: [1] };

test("les valeurs tapées, et celles d'avant avec leur version", () => {
  const contenu = {
    valeurs: { objet: "tapé", tranches: [2, 3] },
    ouverture: { valeurs: { objet: "avant", tranches: [] }, version: 4 },
  };
  expect(readContenu(contenu, PRESENTES)).toEqual(contenu);
});

test("un champ disparu est laissé, un champ d'une autre forme ou absent garde sa valeur présente", () => {
  expect(
    readContenu({ valeurs: { objet: 3, tranches: "x", ancien: 1 }, ouverture: null }, PRESENTES),
  ).toEqual({
    valeurs: PRESENTES,
    ouverture: null,
  });
});

test.each([[null], ["texte"], [[1]], [{}], [{ valeurs: null }], [{ valeurs: [] }]])(
  "%j : rien à reprendre",
  (lu) => {
    expect(readContenu(lu, PRESENTES)).toBeNull();
  },
);

test("une ouverture illisible est laissée de côté", () => {
  expect(
    readContenu({ valeurs: {}, ouverture: { valeurs: {}, version: "4" } }, PRESENTES)?.ouverture,
  ).toBeNull();
});
