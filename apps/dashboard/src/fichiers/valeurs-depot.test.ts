import { expect, test } from "vitest";
import { buildAdresseFichier } from "./build-adresse-fichier.ts";
import { toDepot, toSignatairesSaisis, validateDepot } from "./valeurs-depot.ts";

const vide = { nom: "", qualite: "", delegation: "" };

test("une pièce qui n'est pas signée part sans signataire, même si l'on en avait saisi", () => {
  const valeurs = {
    nom: " recu.pdf ",
    genre: "accuse-reception" as const,
    signataires: [{ ...vide, nom: "A" }],
  };
  expect(toDepot(valeurs)).toEqual({ nom: "recu.pdf", genre: "accuse-reception", signataires: [] });
  expect(validateDepot(valeurs)).toEqual({});
});

test("un acte signé demande le nom et la qualité de chaque signataire, près de leur champ", () => {
  const valeurs = { nom: "acte.pdf", genre: "convention-signee" as const, signataires: [vide] };
  expect(validateDepot(valeurs)).toEqual({
    "signataires.0.nom": expect.stringMatching(/nom/) as unknown,
    "signataires.0.qualite": expect.stringMatching(/qualité/) as unknown,
  });
  const complet = { ...valeurs, signataires: [{ nom: "A. Essai", qualite: "maire", delegation: " " }] };
  expect(validateDepot(complet)).toEqual({});
  expect(toDepot(complet).signataires).toEqual([{ nom: "A. Essai", qualite: "maire" }]);
});

test("un nom de fichier refusé l'est dès la saisie", () => {
  const valeurs = { nom: "../acte.pdf", genre: "autre" as const, signataires: [] };
  expect(validateDepot(valeurs)["nom"]).toMatch(/chemin/);
});

test("les signataires déjà enregistrés sont repris, sinon une ligne à remplir", () => {
  expect(toSignatairesSaisis([{ nom: "A", qualite: "maire" }])).toEqual([
    { nom: "A", qualite: "maire", delegation: "" },
  ]);
  expect(toSignatairesSaisis([])).toEqual([vide]);
});

test("l'adresse d'un fichier dit pour quel organisme on agit", () => {
  expect(buildAdresseFichier("a b", "o&1")).toBe("/api/fichiers/a%20b?organisme=o%261");
});
