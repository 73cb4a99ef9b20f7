import { parseCodeDepartement } from "@ia-territoires/core";
import { TARIFS_CDG } from "@ia-territoires/pricing/cdg";
import { expect, test } from "vitest";
import { CODES_REFUS_ACCES } from "./codes.ts";
import { findRefusPremierAdministrateur } from "./find-refus-premier-administrateur.ts";

const CALVADOS = parseCodeDepartement("14");
const ORNE = parseCodeDepartement("61");
const COMMUNE = {
  nom: "Essai-sur-Orne",
  nature: "commune" as const,
  departements: [CALVADOS],
  ferme: false,
  ouvert: false,
};

test("une commune du département, où personne n'entre encore : rien ne s'y oppose", () => {
  expect(findRefusPremierAdministrateur(CALVADOS, COMMUNE)).toBeUndefined();
});

test("un groupement à cheval sur deux départements, dont celui du centre de gestion", () => {
  expect(
    findRefusPremierAdministrateur(CALVADOS, { ...COMMUNE, nature: "epci", departements: [ORNE, CALVADOS] }),
  ).toBeUndefined();
});

test.each([
  ["d'un autre département", { departements: [ORNE] }, "organisme-hors-ressort"],
  ["d'aucun département", { departements: [] }, "organisme-hors-ressort"],
  ["une association", { nature: "association" as const }, "organisme-hors-offre"],
  ["fermée", { ferme: true }, "organisme-ferme"],
  ["où quelqu'un entre déjà", { ouvert: true }, "acces-deja-ouvert"],
] as const)("%s : refusée, en une phrase", (_cas, autres, code) => {
  const refus = findRefusPremierAdministrateur(CALVADOS, { ...COMMUNE, ...autres });
  expect(refus).toMatchObject({ statut: "refus", code });
  expect(refus?.message).toMatch(/^\p{Lu}.*\.$|^« .*\.$/u);
});

test("le ressort d'un tarif vaut pour chacun de ses départements", () => {
  for (const { prestataire, ressort } of TARIFS_CDG) {
    for (const departement of ressort.departements)
      expect(
        findRefusPremierAdministrateur(prestataire.departement, { ...COMMUNE, departements: [departement] }),
      ).toBeUndefined();
  }
});

test.each(Object.entries(CODES_REFUS_ACCES))(
  "%s a un titre et une explication",
  (_code, { titre, explication }) => {
    expect(titre).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(explication).toMatch(/^\p{Lu}.*\.$/u);
  },
);
