import fc from "fast-check";
import { expect, test } from "vitest";
import { options } from "../../test/arbitraries.ts";
import { calculateEcheance } from "../echeances.ts";
import { createCalendrier } from "../index.ts";
import {
  delaiSchema,
  demandeConvocationSchema,
  demandeEcheanceHoraireSchema,
  demandeEcheanceSchema,
  demandeEcheancierSchema,
  jourSchema,
  optionsCalendrierSchema,
} from "../schemas.ts";

const messages = (
  schema: { safeParse: (input: unknown) => { error?: { issues: { message: string }[] } } },
  input: unknown,
) => schema.safeParse(input).error?.issues.map(({ message }) => message);

test("un calendrier écrit en JSON passe le schéma et refait le même calendrier", () => {
  fc.assert(
    fc.property(options, (choix) => {
      const calendrier = createCalendrier(choix);
      const lu = optionsCalendrierSchema.parse(JSON.parse(JSON.stringify(calendrier)));
      expect(createCalendrier(lu)).toBe(calendrier);
    }),
  );
});

test("une demande lue par le schéma va droit à la fonction", () => {
  const demande = demandeEcheanceSchema.parse({ from: "2027-04-16", delai: { jours: 15 }, report: "ccag" });
  expect(calculateEcheance(createCalendrier({ territoire: "FR" }), demande).date).toBe("2027-05-03");
});

test("les jours sont refusés comme par les fonctions", () => {
  expect(messages(jourSchema, "2027-02-30")).toEqual([
    "Date : date invalide « 2027-02-30 », ce jour n'existe pas.",
  ]);
  expect(messages(jourSchema, 5)).toEqual(["Date aaaa-mm-jj : un texte est attendu."]);
  expect(messages(jourSchema, "1999-12-31")?.[0]).toContain("2000 à 2099");
});

test("un délai a une unité et une seule", () => {
  expect(delaiSchema.parse({ mois: 3 })).toEqual({ mois: 3 });
  for (const delai of [
    {},
    { jours: 1, mois: 1 },
    { jours: 0 },
    { jours: 1.5 },
    { jours: "3" },
    { semaines: 2 },
    null,
  ]) {
    expect(messages(delaiSchema, delai)?.[0]).toMatch(
      /^(Un délai est attendu en jours ouvrés|1 au moins|Un nombre entier)/,
    );
  }
});

test.each([
  [optionsCalendrierSchema, { territoire: "20" }, /^Territoire attendu : FR/],
  [optionsCalendrierSchema, { territoire: "FR", semaine: "7/7" }, /^Semaine attendue/],
  [
    optionsCalendrierSchema,
    { territoire: "FR", fermetures: [{ debut: "2027-01-04" }] },
    /^Un jour, une période/,
  ],
  [demandeEcheanceSchema, { from: "2027-04-16", delai: { jours: 1 }, report: "oui" }, /^Report attendu/],
  [demandeEcheancierSchema, { origine: "2027-04-16", etapes: [] }, /^Une étape au moins/],
  [demandeEcheanceHoraireSchema, { local: "2027-04-16", zone: "UTC", heures: 1 }, /^Heure attendue/],
  [demandeConvocationSchema, { assemblee: "conseil-regional", seance: "2027-06-15" }, /^Assemblée attendue/],
  [
    demandeConvocationSchema,
    { assemblee: "conseil-municipal", seance: "2027-06-15", habitants: 1.5 },
    /^Un nombre entier d'habitants/,
  ],
])("refus en français : %#", (schema, input, message) => {
  expect(messages(schema, input)?.[0]).toMatch(message);
});
