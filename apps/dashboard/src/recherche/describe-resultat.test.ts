import type { Montant } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { describeResultat, type Resultat } from "./describe-resultat.ts";

const decrire = (resultat: Resultat, estPrestataire = true): readonly string[] => {
  const { libelle, precision } = describeResultat(resultat, estPrestataire);
  return [libelle, precision.replaceAll("\u00a0", " ")];
};

test("un organisme, sa nature, son département, s'il est fermé", () => {
  const caen = {
    genre: "organisme",
    id: "1",
    nom: "Caen",
    nature: "commune",
    departement: "14",
    ferme: false,
  } as const;
  expect(decrire(caen)).toEqual(["Caen", "Commune, 14"]);
  expect(decrire({ ...caen, nature: "region", departement: null, ferme: true })).toEqual([
    "Caen",
    "Région, fermé",
  ]);
});

test("une mission par l'autre partie, un devis et un document par leur numéro", () => {
  const parties = { beneficiaire: "Caen", prestataire: "CDG 14" };
  const mission = {
    genre: "mission",
    id: "1",
    tarif: "cdg14-ia",
    statut: "sans-convention",
    ...parties,
  } as const;
  expect(decrire(mission)[0]).toBe("Caen");
  expect(decrire(mission, false)[0]).toBe("CDG 14");
  const devis = {
    genre: "devis",
    id: "2",
    missionId: "1",
    numero: "2026-0001",
    objet: "Atelier",
    statut: "envoye",
    montant: "600.00" as Montant,
    beneficiaire: "Caen",
  } as const;
  expect(decrire(devis)).toEqual(["2026-0001, Caen", "Atelier, 600,00 €, envoyé"]);
  expect(
    decrire(
      { genre: "document", modele: "devis", id: "2", numero: "2026-0001", beneficiaire: "Caen" },
      false,
    ),
  ).toEqual(["Devis 2026-0001", "PDF, nouvelle fenêtre"]);
});

test("une personne, ses rôles, et son adresse pour qui les gère", () => {
  const personne = { genre: "personne", id: "u", nom: "Camille Essai", roles: ["dgs", "elu"] } as const;
  const roles = "DGS ou secrétaire général(e) de mairie, Élu";
  expect(decrire({ ...personne, email: "c@essai.invalid" })).toEqual([
    "Camille Essai",
    `${roles}, c@essai.invalid`,
  ]);
  expect(decrire({ ...personne, email: null })).toEqual(["Camille Essai", `${roles}, ses données`]);
});

test("un système d'IA, son organisme et son fournisseur", () => {
  const systeme = {
    genre: "systeme",
    id: "s",
    nom: "Tri de candidatures",
    statut: "a-completer",
    organisme: "Caen",
  } as const;
  expect(decrire({ ...systeme, fournisseur: "Éditeur" })).toEqual(["Tri de candidatures", "Caen, Éditeur"]);
  expect(decrire({ ...systeme, fournisseur: "" })).toEqual(["Tri de candidatures", "Caen"]);
});

test("deux documents d'une mission ont deux clés", () => {
  const document = { genre: "document", id: "1", numero: null, beneficiaire: "Caen" } as const;
  const cles = (["convention", "projet-deliberation"] as const).map(
    (modele) => describeResultat({ ...document, modele }, true).cle,
  );
  expect(new Set(cles).size).toBe(2);
});

test("une pièce par son nom, son genre et son dossier", () => {
  const piece = {
    genre: "fichier",
    id: "4",
    dossierId: "1",
    nom: "scan.pdf",
    piece: "convention-signee",
    beneficiaire: "Caen",
  } as const;
  expect(decrire(piece)).toEqual(["scan.pdf", "Convention signée, Caen"]);
  expect(decrire(piece, false)).toEqual(["scan.pdf", "Convention signée"]);
});
