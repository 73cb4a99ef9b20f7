import { afterAll, beforeAll, expect, test } from "vitest";
import { cle, fait } from "../../test/create-mission.ts";
import { createSysteme } from "../../test/create-systeme.ts";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";
import { deposer, PDF, signIn } from "../../test/deposer.ts";
import { LIMITES_FICHIERS } from "../fichiers/fichiers.ts";

let serveur: ServeurEssai;
beforeAll(async () => {
  serveur = await createTestServer();
});
afterAll(() => serveur.app.close());

test("une preuve se dépose sur un système, se rattache à une action ; trop lourde ou d'un étranger, elle est refusée", async () => {
  const { monde } = serveur;
  const { id: dossierId, actionId } = await createSysteme(monde);
  const secretaire = await signIn(serveur, "dgs", monde.commune);
  const deposee = await deposer(serveur, secretaire, { dossierId, nom: "Attestation.pdf" });
  expect(deposee.statusCode).toBe(201);
  const { fichierId } = deposee.json<{ fichierId: string }>();
  const { version } = await monde.secretaire.registre.get({ id: dossierId });
  fait(
    await monde.secretaire.registre.attachPreuve({
      ...cle(),
      systemeId: dossierId,
      version,
      fichierId,
      actionId,
    }),
  );
  const { systeme } = await monde.secretaire.registre.get({ id: dossierId });
  expect(systeme.preuves).toMatchObject([{ fichierId, actionId }]);

  const octets = Buffer.concat([PDF, Buffer.alloc(LIMITES_FICHIERS.tailleMax, " ")]);
  const lourde = await deposer(serveur, secretaire, { dossierId, octets });
  expect(lourde.statusCode).toBe(413);
  expect(lourde.json<{ message: string }>().message).toMatch(/lourd/);
  const etranger = await signIn(serveur, "admin", monde.autreCommune);
  expect((await deposer(serveur, etranger, { dossierId })).statusCode).toBe(404);
  const { fichiers } = await monde.secretaire.fichiers.list({ dossierId });
  expect(fichiers.map(({ id }) => id)).toEqual([fichierId]);
});
