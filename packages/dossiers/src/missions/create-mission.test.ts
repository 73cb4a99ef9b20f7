import { parseCodeDepartement, parseSiren, parseSiret } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { createMission } from "./create-mission.ts";
import { NOUVELLE } from "./exemples.ts";

const eure = {
  ...NOUVELLE,
  beneficiaire: { ...NOUVELLE.beneficiaire, departement: parseCodeDepartement("27") },
};
const derogation = { activee: true, motif: " Intercommunalité à cheval ", auteur: "utilisateur-7" };

describe("offre CDG14, 1.1 : collectivités et établissements publics du Calvados", () => {
  test("une commune du Calvados", () => {
    const resultat = createMission(NOUVELLE);
    expect(resultat).toEqual({
      statut: "fait",
      mission: {
        ...NOUVELLE,
        beneficiaire: { ...NOUVELLE.beneficiaire, assemblee: "conseil municipal" },
        besoins: [],
        devis: [],
        creneaux: [],
        interventions: [],
        demandes: [],
      },
      evenements: [{ type: "mission-creee" }],
      mouvements: [],
      avertissements: [],
    });
  });

  test("le nom propre de l'assemblée l'emporte sur l'usuel", () => {
    const beneficiaire = {
      ...NOUVELLE.beneficiaire,
      nature: "epci",
      assemblee: " conseil de la métropole ",
    } as const;
    expect(createMission({ ...NOUVELLE, beneficiaire })).toMatchObject({
      mission: { beneficiaire: { assemblee: "conseil de la métropole" } },
    });
  });

  test("un organisme d'un autre département est refusé, avec la clause", () => {
    expect(createMission(eure)).toMatchObject({
      statut: "refus",
      code: "hors-departement",
      sources: [{ texte: "Offre de service CDG14", article: "1.1" }],
      figures: { departement: "27", ressort: ["14"] },
    });
  });

  test.each(["spl", "association", "entreprise"] as const)(
    "une %s n'est ni collectivité ni établissement public",
    (nature) => {
      const resultat = createMission({ ...NOUVELLE, beneficiaire: { ...NOUVELLE.beneficiaire, nature } });
      expect(resultat).toMatchObject({
        statut: "refus",
        code: "nature-hors-offre",
        sources: [{ article: "1.1" }],
      });
      // A derogation is about the territory only.
      expect(
        createMission(
          { ...eure, beneficiaire: { ...eure.beneficiaire, nature } },
          { derogationTerritoire: derogation },
        ),
      ).toMatchObject({ code: "nature-hors-offre" });
    },
  );

  test.each(["gip", "enseignement", "recherche", "regie"] as const)(
    "%s : selon son statut, à vérifier, jamais refusé",
    (nature) => {
      expect(
        createMission({ ...NOUVELLE, beneficiaire: { ...NOUVELLE.beneficiaire, nature } }),
      ).toMatchObject({
        statut: "fait",
        avertissements: [{ code: "nature-a-verifier", sources: [{ article: "1.1" }] }],
      });
    },
  );
});

describe("dérogation au territoire : seulement si le centre de gestion l'a activée, avec motif et auteur", () => {
  test.each`
    cas              | derogationTerritoire                 | code
    ${"non activée"} | ${{ ...derogation, activee: false }} | ${"derogation-non-autorisee"}
    ${"sans motif"}  | ${{ ...derogation, motif: "  " }}    | ${"derogation-incomplete"}
    ${"sans auteur"} | ${{ ...derogation, auteur: "" }}     | ${"derogation-incomplete"}
  `("$cas : $code", ({ derogationTerritoire, code }) => {
    expect(createMission(eure, { derogationTerritoire })).toMatchObject({
      statut: "refus",
      code,
      sources: [{ article: "1.1" }],
    });
  });

  test("complète : la mission la garde avec son motif, le journal reçoit son auteur seul, chacun la voit", () => {
    const faite = createMission(eure, { derogationTerritoire: derogation });
    expect(JSON.stringify(faite.statut === "fait" && faite.evenements)).not.toContain("cheval");
    expect(faite).toMatchObject({
      statut: "fait",
      mission: { derogationTerritoire: { motif: "Intercommunalité à cheval", auteur: "utilisateur-7" } },
      evenements: [{ type: "mission-creee" }, { type: "derogation-territoire", auteur: "utilisateur-7" }],
      avertissements: [{ code: "derogation-territoire" }],
    });
  });

  test("inutile dans le territoire : elle n'est pas gardée", () => {
    const resultat = createMission(NOUVELLE, { derogationTerritoire: derogation });
    expect(resultat.statut === "fait" && resultat.mission.derogationTerritoire).toBeUndefined();
  });
});

describe("bénéficiaire, prestataire, tarif : ce qui ne va pas ensemble", () => {
  test("le tarif d'un autre centre de gestion", () => {
    const resultat = createMission({ ...NOUVELLE, tarif: "cdg53-travelling-expert" });
    expect(resultat).toMatchObject({
      code: "tarif-d-un-autre-prestataire",
      figures: { departementTarif: "53", departementPrestataire: "14" },
    });
    expect(resultat.statut === "refus" && resultat.sources.length).toBeGreaterThan(0);
  });

  test("le SIRET d'un autre organisme : RangeError qui le montre", () => {
    const beneficiaire = { ...NOUVELLE.beneficiaire, siret: parseSiret("99914001500010") };
    expect(() => createMission({ ...NOUVELLE, beneficiaire })).toThrow(/999\s140\s015\s00010/);
    const sien = {
      ...NOUVELLE.beneficiaire,
      siren: parseSiren("999140023"),
      siret: parseSiret("99914002300014"),
    };
    expect(createMission({ ...NOUVELLE, beneficiaire: sien }).statut).toBe("fait");
  });

  test.each`
    cas                   | plus
    ${"identifiant vide"} | ${{ id: " " }}
    ${"tarif inconnu"}    | ${{ tarif: "cdg99" }}
    ${"nature inconnue"}  | ${{ beneficiaire: { ...NOUVELLE.beneficiaire, nature: "mairie" } }}
    ${"assemblée vide"}   | ${{ beneficiaire: { ...NOUVELLE.beneficiaire, assemblee: " " } }}
  `("$cas : RangeError", ({ plus }) => {
    expect(() => createMission({ ...NOUVELLE, ...plus })).toThrow(RangeError);
  });
});
