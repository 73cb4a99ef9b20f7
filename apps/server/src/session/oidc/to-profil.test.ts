import { expect, test } from "vitest";
import { toProfil } from "./to-profil.ts";

const base = { sub: "1", email: "A@Essai.invalid" };

test.each([
  ["ProConnect", { given_name: "Ana", usual_name: "Essai" }, "Ana Essai"],
  ["Keycloak", { given_name: "Ana", family_name: "Essai" }, "Ana Essai"],
  ["un seul nom", { name: "Ana Essai" }, "Ana Essai"],
  ["aucun nom", {}, "a@essai.invalid"],
])("le nom que donne %s", (_, affirmations, nom) => {
  expect(toProfil({ ...base, ...affirmations })).toMatchObject({ name: nom, email: "a@essai.invalid" });
});

test.each([
  ["92443595100018", "92443595100018"],
  ["924 435 951 00018", "92443595100018"],
  ["92443595100019", null],
  [92443595100018, null],
  [undefined, null],
])("le SIRET %s", (siret, attendu) => {
  expect(toProfil({ ...base, siret })?.siret).toBe(attendu);
});

test("une adresse n'est vérifiée que si le fournisseur l'écrit", () => {
  expect(toProfil({ ...base, email_verified: true })?.emailVerified).toBe(true);
  for (const dit of ["true", 1, undefined]) {
    expect(toProfil({ ...base, email_verified: dit })?.emailVerified).toBe(false);
  }
});

test.each([
  { email: "a@b.fr" },
  { sub: "1" },
  { sub: "1", email: "pas une adresse" },
  { sub: 1, email: "a@b.fr" },
])("sans personne ni adresse, aucun profil", (affirmations) => {
  expect(toProfil(affirmations)).toBeNull();
});
