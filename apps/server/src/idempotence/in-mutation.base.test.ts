import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { cle, createDevis, date, fait, refus } from "../../test/create-mission.ts";
import { createMonde } from "../../test/create-monde.ts";
import { deleteClesAnciennes } from "./delete-cles-anciennes.ts";

const demande = (organismeId: string, cleIdempotence: string, demiJournees = 1) => ({
  cleIdempotence,
  organismeId,
  tarif: "cdg14-ia",
  objet: "Atelier",
  tranches: [{ prevueLe: date("2026-03-16"), demiJournees }],
});
const total = async (appel: Awaited<ReturnType<typeof createMonde>>["referent"]) =>
  (await appel.devis.list({ page: 1, taille: 1 })).total;

test("la même clé renvoyée : la même réponse, faite une fois", async () => {
  const { referent, commune } = await createMonde();
  const saisie = demande(commune, randomUUID());
  const premiere = fait(await referent.devis.create(saisie));
  const seconde = fait(await referent.devis.create(saisie));
  expect(seconde).toEqual(premiere);
  expect(await total(referent)).toBe(1);
});

test("vingt envois au même instant avec une clé : un devis", async () => {
  const { referent, commune } = await createMonde();
  const saisie = demande(commune, randomUUID());
  const reponses = await Promise.all(Array.from({ length: 20 }, () => referent.devis.create(saisie)));
  expect(new Set(reponses.map((reponse) => fait(reponse).devisId)).size).toBe(1);
  expect(await total(referent)).toBe(1);
});

test("la même clé avec un autre corps est refusée, et rien n'est écrit", async () => {
  const { referent, commune } = await createMonde();
  const cleIdempotence = randomUUID();
  fait(await referent.devis.create(demande(commune, cleIdempotence)));
  await expect(referent.devis.create(demande(commune, cleIdempotence, 2))).rejects.toMatchObject({
    code: "CONFLICT",
    codeMetier: "cle-idempotence-reutilisee",
  });
  expect(await total(referent)).toBe(1);
});

test("la même clé d'une autre personne, ou pour une autre procédure, est une autre clé", async () => {
  const monde = await createMonde();
  const cleIdempotence = randomUUID();
  const saisie = demande(monde.commune, cleIdempotence);
  const { devisId } = fait(await monde.referent.devis.create(saisie));
  fait(await monde.as("referent-ia", monde.cdg).devis.create(saisie));
  fait(await monde.referent.devis.send({ cleIdempotence, devisId }));
  expect(await total(monde.referent)).toBe(2);
});

test("un refus des règles n'use pas la clé : redemandé, les règles répondent à nouveau", async () => {
  const monde = await createMonde();
  const { devisId } = await createDevis(monde, 1);
  const acceptation = { ...cle(), devisId };
  expect(refus(await monde.referent.devis.accept(acceptation)).code).toBe("devis-non-envoye");
  const gardees = await monde.base.owner
    .selectFrom("idempotence")
    .select("cle")
    .where("cle", "=", acceptation.cleIdempotence)
    .execute();
  expect(gardees).toEqual([]);
});

test("les clés de plus de trente jours sont purgées, les autres gardées", async () => {
  const { base, referent, commune } = await createMonde();
  const [vieille, jeune] = [randomUUID(), randomUUID()];
  await referent.devis.create(demande(commune, vieille));
  await referent.devis.create(demande(commune, jeune));
  const ilYA = (jours: number) => new Date(Date.now() - jours * 86_400_000).toISOString();
  await base.owner
    .updateTable("idempotence")
    .set({ cree_le: ilYA(31) })
    .where("cle", "=", vieille)
    .execute();
  await base.owner
    .updateTable("idempotence")
    .set({ cree_le: ilYA(29) })
    .where("cle", "=", jeune)
    .execute();
  expect(await deleteClesAnciennes(base, new Date())).toBeGreaterThanOrEqual(1);
  const restent = await base.owner
    .selectFrom("idempotence")
    .select("cle")
    .where("cle", "in", [vieille, jeune])
    .execute();
  expect(restent.map((ligne) => ligne.cle)).toEqual([jeune]);
});
