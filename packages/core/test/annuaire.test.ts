// Real codes as an independent oracle: the 2024 directory of communes and EPCI published by Etalab (MIT).
import { describe, expect, test } from "vitest";
import textCommunes from "@etalab/decoupage-administratif/data/communes.json?raw";
import textDepartements from "@etalab/decoupage-administratif/data/departements.json?raw";
import textEpci from "@etalab/decoupage-administratif/data/epci.json?raw";
import { CODES_DEPARTEMENT, getDepartement, isCodeInsee, isSiren, parseCodeInsee } from "../src/index.ts";

interface Fiche {
  readonly code: string;
  readonly departement?: string;
  readonly type?: string;
  readonly siren?: string;
}
const read = (text: string): readonly Fiche[] => JSON.parse(text) as Fiche[];
/** Terres australes et antarctiques, Clipperton: land without commune, which the file lists as communes. */
const isSansCommune = ({ code }: Fiche): boolean => /^98[49]/.test(code);

describe("l'annuaire réel : communes, arrondissements, communes déléguées et associées", () => {
  const communes = read(textCommunes);

  test("il est entier", () => {
    expect(communes.length).toBeGreaterThan(37_000);
  });

  test("tout code de commune est accepté, sauf les six terres sans commune", () => {
    const refuses = communes.filter(({ code }) => !isCodeInsee(code));
    expect(refuses.map(({ code }) => code)).toEqual(["98411", "98412", "98413", "98414", "98415", "98901"]);
  });

  test("le département se lit dans le code de chaque commune d'aujourd'hui", () => {
    // Former communes are left out: a few have joined a commune of the next département and keep their code.
    const actuelles = communes.filter(
      (commune) => commune.type === "commune-actuelle" && !isSansCommune(commune),
    );
    const ecarts = actuelles.filter(
      ({ code, departement }) => getDepartement(parseCodeInsee(code)) !== departement,
    );
    expect(actuelles.length).toBeGreaterThan(34_900);
    expect(ecarts).toEqual([]);
  });

  test("tout SIREN de commune et d'EPCI est accepté", () => {
    const sirens = [
      ...communes.flatMap(({ siren }) => siren ?? []),
      ...read(textEpci).map(({ code }) => code),
    ];
    expect(sirens.length).toBeGreaterThan(36_000);
    expect(sirens.filter((siren) => !isSiren(siren))).toEqual([]);
  });

  test("les départements sont ceux de la liste fermée", () => {
    const codes = read(textDepartements)
      .filter((fiche) => !isSansCommune(fiche))
      .map(({ code }) => code);
    expect(codes.sort()).toEqual(CODES_DEPARTEMENT);
  });
});
