import { expect, test } from "vitest";
import { createOrganisme } from "../../test/create-organisme.ts";
import { openTestBase } from "../../test/open-test-base.ts";

test.each([
  ["14", "Europe/Paris"],
  ["974", "Indian/Reunion"],
  ["972", "America/Martinique"],
])("un centre de gestion du %s date ses devis à l'heure de %s", async (departement, fuseau) => {
  const base = await openTestBase();
  const organismeId = await createOrganisme(base, "cdg", departement);
  const { fuseau: enregistre } = await base.owner
    .selectFrom("prestataire")
    .select("fuseau")
    .where("organisme_id", "=", organismeId)
    .executeTakeFirstOrThrow();
  expect(enregistre).toBe(fuseau);
});
