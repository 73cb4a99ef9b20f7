import { expect, test } from "vitest";
import { listLiensNavigation } from "./list-liens-navigation.ts";

test.each`
  nature       | roles                    | libelles
  ${"cdg"}     | ${["admin"]}             | ${["Accueil", "Organismes", "Missions", "Devis", "Activité", "Titres", "Pièces", "Registre IA", "Formations", "Agenda", "Échéances", "Outils", "Courriers", "Réglages", "Personnes", "Délégations", "Listes", "Journal", "Conservation", "Exploitation"]}
  ${"cdg"}     | ${["referent-ia"]}       | ${["Accueil", "Organismes", "Missions", "Devis", "Activité", "Titres", "Pièces", "Registre IA", "Formations", "Agenda", "Échéances", "Outils", "Courriers", "Réglages"]}
  ${"cdg"}     | ${["service-financier"]} | ${["Accueil", "Organismes", "Missions", "Devis", "Activité", "Titres", "Pièces", "Registre IA", "Formations", "Échéances", "Outils"]}
  ${"commune"} | ${["dgs"]}               | ${["Ma collectivité", "Devis", "Titres", "Documents", "Pièces", "Registre IA", "Formations", "Demi-journées", "Échéances", "Outils", "Délégations"]}
  ${"commune"} | ${["dpo"]}               | ${["Ma collectivité", "Devis", "Titres", "Documents", "Pièces", "Registre IA", "Formations", "Demi-journées", "Échéances", "Outils", "Journal", "Conservation"]}
  ${"commune"} | ${["admin"]}             | ${["Ma collectivité", "Devis", "Titres", "Documents", "Pièces", "Registre IA", "Formations", "Demi-journées", "Échéances", "Outils", "Courriers", "Personnes", "Délégations", "Listes", "Journal", "Conservation", "Exploitation"]}
  ${"epci"}    | ${[]}                    | ${["Ma collectivité", "Devis", "Titres", "Documents", "Pièces", "Registre IA", "Formations", "Demi-journées", "Échéances", "Outils"]}
`("navigation de $nature avec les rôles $roles", ({ nature, roles, libelles }) => {
  expect(listLiensNavigation(nature as string, roles as string[]).map((lien) => lien.libelle)).toEqual(
    libelles,
  );
});
