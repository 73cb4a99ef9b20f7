import { getValueAt, listHistoryErrors, multiplyMontant, parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { TARIFS_CDG } from "../tarifs/tarifs-cdg.ts";
import { OFFRE_CDG14 } from "./offre-cdg14.ts";
import { EXPERTE_ITINERANTE_CDG53 } from "./tarifs-cdg53-2024.ts";

describe("chaque tarif est daté, sourcé et nommé", () => {
  test.each(TARIFS_CDG.map((tarif) => ({ id: tarif.id, tarif })))("$id", ({ tarif }) => {
    expect(listHistoryErrors(tarif.versions)).toEqual([]);
    expect(tarif.versions.length).toBeGreaterThan(0);
    expect(tarif.ressort.departements).toContain(tarif.prestataire.departement);
    expect(tarif.tva.mention).toContain("256 B");
    expect(tarif.tva.certainty).toBe("contested");
    for (const source of [
      tarif.fondement,
      tarif.ressort.source,
      tarif.tva.source,
      ...tarif.versions.map((v) => v.source),
    ]) {
      expect(source.texte).not.toBe("");
      expect(source.article).toBeTruthy();
    }
    // A date that the text does not give is never passed off as read.
    for (const { certainty, note } of tarif.versions) {
      expect(certainty).toBe("secondary");
      expect(note).toMatch(/date|année/i);
    }
  });

  test("les codes sont uniques", () => {
    expect(new Set(TARIFS_CDG.map(({ id }) => id)).size).toBe(TARIFS_CDG.length);
  });
});

describe("offre CDG14, 2.2 : 400 € par jour et 200 € par ½ journée, frais de déplacements inclus, d'une demi-journée (200 €) à 5 jours (2 000 €) par an", () => {
  const version = getValueAt(OFFRE_CDG14.versions, parseDateIso("2026-11-22"));

  test.each`
    clause                         | demiJournees                          | attendu
    ${"200 € par ½ journée"}       | ${1}                                  | ${"200.00"}
    ${"400 € par jour"}            | ${2}                                  | ${"400.00"}
    ${"minimum 200 €"}             | ${version?.value.minimumDemiJournees} | ${"200.00"}
    ${"maximum 2 000 € (5 jours)"} | ${version?.value.plafondDemiJournees} | ${"2000.00"}
  `("$clause", ({ demiJournees, attendu }) => {
    const prix = version?.value.prixDemiJournee;
    expect(prix && multiplyMontant(prix, demiJournees)).toBe(attendu);
  });

  test("frais de déplacement inclus", () => {
    expect(version?.value.deplacements).toBe("inclus");
  });
});

describe("offre CDG14, 1.1, 1.2 et 2.3 : territoire, fondement, convention, contact", () => {
  test("les articles cités", () => {
    expect(OFFRE_CDG14.ressort).toMatchObject({ departements: ["14"], source: { article: "1.1" } });
    expect(OFFRE_CDG14.fondement.article).toBe("L. 452-40");
    expect(OFFRE_CDG14.adhesion?.article).toBe("2.3");
    expect(OFFRE_CDG14.contact).toMatchObject({ telephone: "02 31 15 50 20", courriel: "ia@cdg14.fr" });
  });
});

describe("CDG53, tarifs 2024 : experte itinérante à 147 € la demi-journée", () => {
  test.each`
    date            | prix
    ${"2023-12-31"} | ${undefined}
    ${"2024-01-01"} | ${"147.00"}
    ${"2024-12-31"} | ${"147.00"}
    ${"2025-01-01"} | ${undefined}
  `("au $date : $prix", ({ date, prix }) => {
    expect(getValueAt(EXPERTE_ITINERANTE_CDG53.versions, date)?.value.prixDemiJournee).toBe(prix);
  });
});
