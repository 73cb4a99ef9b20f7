import { expect, test } from "vitest";
import { readErreur } from "./read-erreur.ts";

const trpc = (message: string, data: object) => Object.assign(new Error(message), { data });

test.each([
  ["UNAUTHORIZED", "session"],
  ["FORBIDDEN", "droit"],
  ["NOT_FOUND", "introuvable"],
  ["CONFLICT", "conflit"],
  ["BAD_REQUEST", "saisie"],
  ["TOO_MANY_REQUESTS", "trop-de-demandes"],
  ["INTERNAL_SERVER_ERROR", "panne"],
  ["CODE_INCONNU", "panne"],
])("le code %s est lu « %s »", (code, nature) => {
  expect(readErreur(trpc("Message du serveur.", { code })).nature).toBe(nature);
});

test("le message français du serveur est montré tel quel, avec son code métier", () => {
  const erreur = readErreur(
    trpc("Ce devis appartient à un autre organisme.", { code: "NOT_FOUND", codeMetier: "devis-introuvable" }),
  );
  expect(erreur.message).toBe("Ce devis appartient à un autre organisme.");
  expect(erreur.codeMetier).toBe("devis-introuvable");
});

test("le détail d'une panne n'est jamais montré", () => {
  const erreur = readErreur(trpc("relation devis does not exist", { code: "INTERNAL_SERVER_ERROR" }));
  expect(erreur.message).not.toContain("relation");
});

test("une liste brute de validation devient une phrase, ses champs restent", () => {
  const erreur = readErreur(
    trpc('[{"path":["objet"]}]', {
      code: "BAD_REQUEST",
      champs: [{ chemin: ["tranches", 0, "demiJournees"], message: "Un nombre entier est attendu." }],
    }),
  );
  expect(erreur.message).toMatch(/corrigez les champs/);
  expect(erreur.champs).toEqual({ "tranches.0.demiJournees": "Un nombre entier est attendu." });
});

test("les chemins techniques de la saisie ne sont pas montrés, leurs messages le sont", () => {
  const erreur = readErreur(
    trpc("Saisie refusée. tranches.0.demiJournees : Un nombre entier est attendu.", {
      code: "BAD_REQUEST",
      champs: [{ chemin: ["tranches", 0, "demiJournees"], message: "Un nombre entier est attendu." }],
    }),
  );
  expect(erreur.message).toContain("Un nombre entier est attendu.");
  expect(erreur.message).not.toContain("tranches.0");
});

test("seule une version périmée est un conflit ; une clé d'idempotence déjà servie est une saisie refusée", () => {
  const conflit = (codeMetier: string) =>
    readErreur(trpc("Phrase du serveur.", { code: "CONFLICT", codeMetier })).nature;
  expect(conflit("version-perimee")).toBe("conflit");
  expect(conflit("cle-idempotence-reutilisee")).toBe("saisie");
});

test("les champs peuvent venir en objet", () => {
  expect(
    readErreur(trpc("Saisie refusée.", { code: "BAD_REQUEST", champs: { siret: "Clé fausse." } })).champs,
  ).toEqual({
    siret: "Clé fausse.",
  });
});

test("un réseau coupé est reconnu, même enveloppé", () => {
  expect(readErreur(new TypeError("Failed to fetch")).nature).toBe("hors-ligne");
  expect(readErreur(new Error("x", { cause: new TypeError("NetworkError when attempting") })).nature).toBe(
    "hors-ligne",
  );
});

test.each([[undefined], [null], ["texte"], [42], [{}], [new Error("bug")]])(
  "%s est une panne, sans échec",
  (value) => {
    expect(readErreur(value).nature).toBe("panne");
  },
);
