import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import type { Role } from "../session/roles.ts";
import { purgeDonnees } from "../rgpd/purge-donnees.ts";

const session = (appartenances: readonly { organismeId: string; roles: readonly Role[] }[]) => ({
  utilisateur: { id: randomUUID(), nom: "Essai", email: "essai@essai.invalid" },
  appartenances,
});

/** One person with a role in two organismes, acting for each. */
function openPersonne(monde: Monde) {
  const sienne = session([
    { organismeId: monde.cdg, roles: ["lecture"] },
    { organismeId: monde.commune, roles: ["lecture"] },
  ]);
  return {
    id: sienne.utilisateur.id,
    auCdg: monde.as("lecture", monde.cdg, { session: sienne }),
    aLaCommune: monde.as("lecture", monde.commune, { session: sienne }),
  };
}

test("ce qui est tapé se garde, se remplace, se retrouve et s'efface", async () => {
  const { auCdg } = openPersonne(await createMonde());
  const cle = `devis-nouveau:${randomUUID()}`;
  expect(await auCdg.brouillons.get({ cle })).toBeNull();
  await auCdg.brouillons.save({ cle, contenu: { objet: "At" } });
  await auCdg.brouillons.save({ cle, contenu: { objet: "Atelier", tranches: [1] } });
  expect(await auCdg.brouillons.get({ cle })).toEqual({
    contenu: { objet: "Atelier", tranches: [1] },
    majLe: MAINTENANT.toISOString(),
  });
  await auCdg.brouillons.delete({ cle });
  expect(await auCdg.brouillons.get({ cle })).toBeNull();
});

test("une saisie est à une personne et à l'organisme pour lequel elle agit, et à personne d'autre", async () => {
  const monde = await createMonde();
  const { auCdg, aLaCommune } = openPersonne(monde);
  const cle = "organisme-nouveau";
  await auCdg.brouillons.save({ cle, contenu: "au cdg" });
  await aLaCommune.brouillons.save({ cle, contenu: "à la commune" });
  expect((await auCdg.brouillons.get({ cle }))?.contenu).toBe("au cdg");
  expect((await aLaCommune.brouillons.get({ cle }))?.contenu).toBe("à la commune");
  const collegue = monde.as("admin", monde.cdg);
  expect(await collegue.brouillons.get({ cle })).toBeNull();
  await collegue.brouillons.delete({ cle });
  expect((await auCdg.brouillons.get({ cle }))?.contenu).toBe("au cdg");
});

test.each([
  ["une clé vide", { cle: "", contenu: {} }, "Clé de formulaire inconnue."],
  ["une clé quelconque", { cle: "../x", contenu: {} }, "Clé de formulaire inconnue."],
  ["un contenu trop long", { cle: "organisme-nouveau", contenu: "x".repeat(60_001) }, "trop longue"],
  ["pas de contenu", { cle: "organisme-nouveau" }, "du JSON est attendu"],
])("%s : refusé en français, rien d'écrit", async (_cas, saisie, message) => {
  const { auCdg } = openPersonne(await createMonde());
  await expect(auCdg.brouillons.save(saisie as never)).rejects.toThrow(message);
  expect(await auCdg.brouillons.get({ cle: "organisme-nouveau" })).toBeNull();
});

test("après quatorze jours sans y toucher, ou dès que la personne n'est plus de l'organisme, une saisie est effacée", async () => {
  const monde = await createMonde();
  const { id, auCdg, aLaCommune } = openPersonne(monde);
  await sql`insert into "user" (id, name, email, "emailVerified", "updatedAt")
    values (${id}, 'Essai', ${`${id}@essai.invalid`}, true, ${new Date()})`.execute(monde.base.auth);
  for (const organisme_id of [monde.cdg, monde.commune]) {
    await monde.base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: id, organisme_id, roles: ["lecture"] })
      .execute();
  }
  const cle = "organisme-nouveau";
  await auCdg.brouillons.save({ cle, contenu: 1 });
  await aLaCommune.brouillons.save({ cle, contenu: 2 });
  const apres = (jours: number) => new Date(MAINTENANT.getTime() + jours * 86_400_000);
  await purgeDonnees(monde.base, apres(14));
  expect(await auCdg.brouillons.get({ cle })).not.toBeNull();
  await monde.base.auth
    .deleteFrom("appartenance")
    .where("utilisateur_id", "=", id)
    .where("organisme_id", "=", monde.cdg)
    .execute();
  await purgeDonnees(monde.base, apres(14));
  expect(await auCdg.brouillons.get({ cle })).toBeNull();
  expect(await aLaCommune.brouillons.get({ cle })).not.toBeNull();
  await purgeDonnees(monde.base, apres(15));
  expect(await aLaCommune.brouillons.get({ cle })).toBeNull();
});
