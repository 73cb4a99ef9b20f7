import { randomUUID } from "node:crypto";
import { buildRefus, parseSiren } from "@ia-territoires/core";
import { beforeAll, expect, test } from "vitest";
import { openTestBase } from "../../test/open-test-base.ts";
import { transactionContext } from "../db/transaction-context.ts";
import type { AnnuaireEnLigne, OrganismeEnLigne, QuestionEnLigne } from "./en-ligne/organisme-en-ligne.ts";
import { getOrganismeBySiren } from "./get-organisme-by-siren.ts";
import { importAnnuaire } from "./import-annuaire.ts";
import { lookupOrganisme } from "./lookup-organisme.ts";

const trouve = (siren: string): OrganismeEnLigne => ({
  siren: parseSiren(siren),
  siret: null,
  nom: "ORGANISME D'ESSAI",
  sigle: null,
  adresse: null,
  codePostal: null,
  codeInsee: null,
  departement: null,
  natureJuridique: null,
  natureSuggeree: null,
  ferme: false,
  fermeLe: null,
  sirenConserve: null,
});

async function demander(annuaire: AnnuaireEnLigne, recherche: string) {
  const base = await openTestBase();
  const acteur = { utilisateurId: randomUUID(), organismeId: null, mesOrganismes: [] };
  return lookupOrganisme({ base, acteur }, annuaire, recherche);
}

beforeAll(async () => {
  await importAnnuaire((await openTestBase()).owner);
}, 120_000);

test("chaque organisme trouvé dit s'il est déjà connu, et le réseau n'est appelé hors de toute transaction", async () => {
  const caen = await getOrganismeBySiren((await openTestBase()).owner, "211401187");
  let dedans: unknown = "jamais appelé";
  const annuaire: AnnuaireEnLigne = {
    find: async () => {
      dedans = transactionContext.getStore();
      return { statut: "trouve", organismes: [trouve("211401187"), trouve("910000009")], total: 2 };
    },
  };
  const resultat = await demander(annuaire, "essai");
  expect(dedans).toBeUndefined();
  expect(resultat).toMatchObject({
    statut: "trouve",
    total: 2,
    organismes: [
      { siren: "211401187", connu: { id: caen?.id, nom: "Caen" } },
      { siren: "910000009", connu: null },
    ],
  });
});

test.each<[string, QuestionEnLigne]>([
  ["211 401 187", { siren: parseSiren("211401187") }],
  ["211 401 187 00011", { siret: "21140118700011" as never }],
  [" ccas caen ", { mots: "ccas caen" }],
  ["2114011", { mots: "2114011" }],
])("« %s » est demandé comme %j", async (recherche, attendue) => {
  const recues: QuestionEnLigne[] = [];
  const annuaire: AnnuaireEnLigne = {
    find: async (question) => {
      recues.push(question);
      return { statut: "trouve", organismes: [], total: 0 };
    },
  };
  expect(await demander(annuaire, recherche)).toEqual({ statut: "trouve", organismes: [], total: 0 });
  expect(recues).toEqual([attendue]);
});

test("un refus du service est rendu tel quel", async () => {
  const refus = buildRefus({
    code: "annuaire-sature",
    message: "Patientez.",
    sources: [],
    figures: { secondes: 3 },
  });
  expect(await demander({ find: async () => refus }, "caen")).toBe(refus);
});
