import { expect, test } from "vitest";
import { type Demandeur, listActions } from "./list-actions.ts";

const CDG = { id: "c", nature: "cdg", nom: "CDG 14" };
const MAY = { id: "m", nature: "commune", nom: "Saint-Martin-de-May" };
const libelles = (demandeur: Demandeur, texte = "") =>
  listActions(demandeur, texte).map(({ libelle }) => libelle);
const au = (
  organisme: typeof CDG,
  roles: readonly string[],
  autres: readonly (typeof CDG)[] = [],
): Demandeur => ({
  organisme,
  roles,
  appartenances: [organisme, ...autres].map((un) => ({ organisme: un })),
});

test("un référent IA saisit un organisme et règle ; un service financier ne le peut pas", () => {
  const siennes = libelles(au(CDG, ["referent-ia"]));
  expect(siennes[0]).toBe("Saisir un organisme");
  expect(siennes).toEqual(expect.arrayContaining(["Aller à : Missions", "Aller à : Réglages"]));
  expect(siennes.at(-1)).toBe("Imprimer cette page");
  expect(libelles(au(CDG, ["service-financier"]))).not.toContain("Saisir un organisme");
  expect(libelles(au(CDG, ["service-financier"]))).not.toContain("Aller à : Réglages");
});

test("une secrétaire de deux communes passe de l'une à l'autre, et ne vend rien", () => {
  const secretaire = au(MAY, ["dgs"], [{ id: "s", nature: "commune", nom: "Saint-André-sur-Orne" }]);
  expect(libelles(secretaire)).toContain("Agir pour : Saint-André-sur-Orne");
  expect(libelles(secretaire)).not.toContain("Agir pour : Saint-Martin-de-May");
  expect(libelles(secretaire)).not.toContain("Saisir un organisme");
});

test.each([
  ["reglages", ["Aller à : Réglages"]],
  ["RÉGL", ["Aller à : Réglages"]],
  ["organisme saisir", ["Saisir un organisme"]],
  ["inconnu", []],
  ["%", [...libelles(au(CDG, ["admin"]))]],
])("« %s » : %j", (texte, attendus) => {
  expect(libelles(au(CDG, ["admin"]), texte)).toEqual(attendus);
});
