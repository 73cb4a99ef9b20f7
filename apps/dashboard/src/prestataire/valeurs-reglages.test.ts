import { expect, test } from "vitest";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { reglagesSchema, toEntreeReglages, toValeursReglages } from "./valeurs-reglages.ts";

const PRESTATAIRE = {
  siret: "92443595100018",
  enTete: { adresse: ["1 rue de l'Exemple", "14000 Caen"], telephone: "02 31 00 00 00" },
  referent: { fonction: "Référent IA" },
  pages: { mentionsLegales: "Mentions", donneesPersonnelles: "", accessibilite: "" },
  reglages: {},
} as unknown as Parameters<typeof toValeursReglages>[0];

const VALEURS = toValeursReglages(PRESTATAIRE);
const fautes = (partiel: Partial<typeof VALEURS>) =>
  Object.keys(readErreursSchema(reglagesSchema, { ...VALEURS, ...partiel }));

test("ce qui est enregistré se relit à l'identique, une ligne d'adresse par ligne", () => {
  expect(VALEURS.adresse).toBe("1 rue de l'Exemple\n14000 Caen");
  expect(toEntreeReglages(VALEURS)).toMatchObject({
    siret: "92443595100018",
    enTete: { adresse: ["1 rue de l'Exemple", "14000 Caen"], telephone: "02 31 00 00 00", courriel: "" },
    reglages: { transmission: "dispensee", derogationTerritoire: false },
  });
});

test("la TVA du tarif n'est pas enregistrée ; une TVA déclarée l'est, sa virgule lue", () => {
  expect(toEntreeReglages(VALEURS).reglages).not.toHaveProperty("tva");
  expect(
    toEntreeReglages({ ...VALEURS, tva: "taxable", tvaTaux: "5,5", tvaPrix: "ttc" }).reglages,
  ).toMatchObject({
    tva: { statut: "taxable", taux: "5.5", prix: "ttc" },
  });
});

test("les heures d'usage ne sont pas enregistrées ; d'autres le sont", () => {
  expect(VALEURS).toMatchObject({ matinDe: "09:00", apresMidiA: "17:30" });
  expect(toEntreeReglages(VALEURS).reglages).not.toHaveProperty("heures");
  const { reglages } = toEntreeReglages({ ...VALEURS, matinDe: "08:30" });
  expect(reglages).toMatchObject({ heures: { matin: { de: "08:30", a: "12:30" } } });
  expect(toValeursReglages({ ...PRESTATAIRE, reglages }).matinDe).toBe("08:30");
});

test.each([
  [{ matinDe: "" }, "matinDe"],
  [{ matinA: "08:00" }, "matinA"],
  [{ apresMidiA: "13:00" }, "apresMidiA"],
  [{ apresMidiDe: "12:00" }, "apresMidiDe"],
  [{ siret: "92443595100019" }, "siret"],
  [{ courriel: "contact" }, "courriel"],
  [{ referentFonction: " " }, "referentFonction"],
  [{ tva: "exonere", tvaMention: "" }, "tvaMention"],
  [{ tva: "taxable", tvaTaux: "vingt" }, "tvaTaux"],
  [{ tva: "taxable", tvaTaux: "120" }, "tvaTaux"],
])("%j est signalé au champ %s", (partiel, champ) => {
  expect(fautes(partiel)).toEqual([champ]);
});

test("des réglages justes passent", () => {
  expect(fautes({ tva: "exonere", tvaMention: "Exonéré" })).toEqual([]);
});
