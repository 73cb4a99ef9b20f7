import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { buildControles } from "./build-controles.ts";
import { choixAnnees } from "./choix-annees.ts";
import { type Filtre, toCriteres, toRecherche } from "./to-criteres.ts";

const ETATS = [
  { valeur: "prevue", libelle: "Prévue" },
  { valeur: "faite", libelle: "Faite" },
];
const FILTRES: readonly Filtre[] = [
  { cle: "recherche", genre: "mots", libelle: "Rechercher", dans: "Nom" },
  { cle: "etat", genre: "choix", libelle: "État", tous: "Tous", options: ETATS, multiple: false },
  { cle: "statuts", genre: "choix", libelle: "États", tous: "Tous", options: ETATS, multiple: true },
  { cle: "sansPiece", genre: "oui-non", libelle: "Preuve", tous: "Tous", oui: "Sans pièce" },
  { cle: "annee", genre: "annee", libelle: "Année" },
  { cle: "du", genre: "jour", libelle: "Du" },
  { cle: "departement", genre: "texte", libelle: "Département", aide: "Code", exemple: "2A" },
  { cle: "lotId", genre: "objet", libelle: "Lot" },
  { cle: "presDuPlafond", genre: "propre", pourquoi: "deux valeurs ensemble" },
];
const LISTE = { filtres: FILTRES, tris: ["date", "-date"] };

const ADRESSE = {
  recherche: 14,
  etat: "prevue",
  statuts: "faite",
  sansPiece: "oui",
  annee: 2026,
  du: "2026-03-10",
  departement: "2A",
  lotId: "l1",
  tri: "-date",
};

describe("les filtres que déclare une liste", () => {
  test("l'adresse donne les critères, et les critères redonnent l'adresse", () => {
    const criteres = toCriteres(LISTE, ADRESSE);
    expect(criteres).toEqual({ ...ADRESSE, recherche: "14", statuts: ["faite"], sansPiece: true });
    expect(toCriteres(LISTE, toRecherche(criteres))).toEqual(criteres);
  });

  test.each([
    { etat: "perdue", statuts: ["faite"], sansPiece: "non", annee: 1789, du: "hier", tri: "couleur" },
    { recherche: "  ", etat: null, inconnu: "x", presDuPlafond: "3" },
  ])("ce qu'aucun filtre ne connaît est laissé : %j", (adresse) => {
    expect(toCriteres(LISTE, adresse)).toEqual({});
  });

  test("chaque filtre a son réglage, avec sa valeur", () => {
    const { mots, choix, jours, textes, objets } = buildControles(
      FILTRES,
      toCriteres(LISTE, ADRESSE),
      choixAnnees(parseDateIso("2026-03-10")),
    );
    const controles = [...(mots === undefined ? [] : [mots]), ...choix, ...jours, ...textes, ...objets];
    const attendus = FILTRES.filter(({ genre }) => genre !== "propre").map(({ cle }) => cle);
    expect(controles.map(({ cle }) => cle).sort()).toEqual([...attendus].sort());
    expect(Object.fromEntries(controles.map(({ cle, valeur }) => [cle, valeur]))).toMatchObject({
      recherche: "14",
      statuts: "faite",
      sansPiece: "oui",
      annee: "2026",
    });
    for (const { options, valeur } of choix) {
      expect(options.map(({ value }) => value)).toContain(valeur);
    }
  });

  test("un objet ne se montre que si l'adresse en tient un", () => {
    expect(buildControles(FILTRES, {}, []).objets).toEqual([]);
  });
});
