import { expect, test } from "vitest";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { ORGANISME_VIDE, organismeSchema } from "./formulaire-organisme.ts";

const JUSTE = {
  ...ORGANISME_VIDE,
  nature: "ccas-cias",
  nom: " CCAS d'exemple ",
  siret: "924 435 951 00018",
  departement: "14",
  assemblee: "conseil d'administration",
};

test("une saisie juste est lue, espaces retirés", () => {
  expect(organismeSchema.parse(JUSTE)).toMatchObject({
    nom: "CCAS d'exemple",
    siret: "92443595100018",
    departement: "14",
  });
});

test("un formulaire vide signale ses champs requis, chacun par une phrase", () => {
  const erreurs = readErreursSchema(organismeSchema, ORGANISME_VIDE);
  expect(Object.keys(erreurs)).toEqual(["nature", "nom", "siret", "departement", "assemblee"]);
  for (const message of Object.values(erreurs)) expect(message).toMatch(/^[A-ZÀ-Ý].+\.$/);
});

test.each([
  [{ siret: "92443595100019" }, "siret", /clé/],
  [{ siret: "123" }, "siret", /14 chiffres/],
  [{ departement: "20" }, "departement", /Corse|2A/],
  [{ codePostal: "1432" }, "codePostal", /5 chiffres/],
  [{ courriel: "mairie" }, "courriel", /adresse électronique/],
])("%j est signalé au champ %s", (partiel, champ, message) => {
  expect(readErreursSchema(organismeSchema, { ...JUSTE, ...partiel })[champ]).toMatch(message);
});
