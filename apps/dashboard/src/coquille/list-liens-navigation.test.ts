import { expect, test } from "vitest";
import { listLiensNavigation } from "./list-liens-navigation.ts";

test.each`
  nature       | roles                    | libelles
  ${"cdg"}     | ${["admin"]}             | ${["Accueil", "Organismes", "Missions", "Devis", "Réglages"]}
  ${"cdg"}     | ${["referent-ia"]}       | ${["Accueil", "Organismes", "Missions", "Devis", "Réglages"]}
  ${"cdg"}     | ${["service-financier"]} | ${["Accueil", "Organismes", "Missions", "Devis"]}
  ${"commune"} | ${["dgs"]}               | ${["Ma collectivité", "Devis", "Documents"]}
  ${"commune"} | ${["admin"]}             | ${["Ma collectivité", "Devis", "Documents"]}
  ${"epci"}    | ${[]}                    | ${["Ma collectivité", "Devis", "Documents"]}
`("navigation de $nature avec les rôles $roles", ({ nature, roles, libelles }) => {
  expect(listLiensNavigation(nature as string, roles as string[]).map((lien) => lien.libelle)).toEqual(
    libelles,
  );
});
