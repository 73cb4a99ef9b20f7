import { expect, test } from "vitest";
import { type LireObjets, listDocuments } from "./list-documents.ts";

const lire: LireObjets = async (genre, mots) =>
  ["1", "2", "3"].map((rang) => ({
    id: `${genre}-${rang}`,
    dossierId: `dossier-${rang}`,
    reference: `n° ${rang}`,
    titre: mots.join(" "),
    statut: null,
    montant: null,
    beneficiaire: `Commune ${rang}`,
    prestataire: "CDG",
  }));

test("les actes d'un dossier ensemble, puis ceux du suivant, jusqu'au nombre demandé", async () => {
  const trouves = await listDocuments(lire, ["caen"], 5);
  expect(trouves.map(({ modele, id }) => `${modele} de ${id}`)).toEqual([
    "projet-deliberation de mission-1",
    "convention de mission-1",
    "projet-deliberation de mission-2",
    "convention de mission-2",
    "projet-deliberation de mission-3",
  ]);
});

test("un devis porte son numéro, un acte n'en a pas", async () => {
  expect(await listDocuments(lire, ["devis", "caen"], 1)).toMatchObject([
    { modele: "devis", id: "devis-1", numero: "n° 1" },
  ]);
  expect(await listDocuments(lire, ["convention", "caen"], 1)).toMatchObject([
    { modele: "convention", id: "mission-1", numero: null },
  ]);
});
