import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { cle, createDevis, fait } from "../../test/create-mission.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { sealJournal } from "./seal-journal.ts";
import { verifyChaine } from "./verify-chaine.ts";

/** Does to the journal what only the master of the whole server could: rules of rows and privileges set aside. */
async function tamper(
  monde: Monde,
  instruction: (missionId: string) => ReturnType<typeof sql>,
  missionId: string,
): Promise<void> {
  await monde.base.owner.transaction().execute(async (tx) => {
    await sql`alter table journal no force row level security`.execute(tx);
    await instruction(missionId).execute(tx);
    await sql`alter table journal force row level security`.execute(tx);
  });
}

async function createChaine(): Promise<{ monde: Monde; missionId: string }> {
  const monde = await createMonde();
  const { missionId, devisId } = await createDevis(monde, 1);
  fait(await monde.referent.devis.send({ ...cle(), devisId }));
  fait(await monde.secretaire.devis.decline({ ...cle(), devisId }));
  return { monde, missionId };
}

describe("le journal dit quel enregistrement ne tient plus", () => {
  const chaine = (missionId: string) => `dossier:${missionId}`;

  test.each`
    altération                   | instruction                                                                                                                   | rang | motif
    ${"données changées"}        | ${(m: string) => sql`update journal set donnees = donnees || '{"montant": "1.00"}' where chaine = ${chaine(m)} and rang = 2`} | ${2} | ${"modifie"}
    ${"auteur changé"}           | ${(m: string) => sql`update journal set acteur_id = 'autre' where chaine = ${chaine(m)} and rang = 3`}                        | ${3} | ${"modifie"}
    ${"rôle changé"}             | ${(m: string) => sql`update journal set acteur_roles = '{elu}' where chaine = ${chaine(m)} and rang = 1`}                     | ${1} | ${"modifie"}
    ${"date changée d'une ms"}   | ${(m: string) => sql`update journal set quand = quand + interval '1 millisecond' where chaine = ${chaine(m)} and rang = 4`}   | ${4} | ${"modifie"}
    ${"enregistrement supprimé"} | ${(m: string) => sql`delete from journal where chaine = ${chaine(m)} and rang = 2`}                                           | ${2} | ${"supprime-ou-insere"}
    ${"premier supprimé"}        | ${(m: string) => sql`delete from journal where chaine = ${chaine(m)} and rang = 1`}                                           | ${1} | ${"supprime-ou-insere"}
  `("$altération : enregistrement $rang", async ({ instruction, rang, motif }) => {
    const { monde, missionId } = await createChaine();
    await expect(monde.referent.journal.verify({ missionId })).resolves.toMatchObject({
      statut: "ok",
      enregistrements: 4,
    });
    await tamper(monde, instruction as (missionId: string) => ReturnType<typeof sql>, missionId);
    await expect(monde.referent.journal.verify({ missionId })).resolves.toMatchObject({
      statut: "rompu",
      rang,
      motif,
    });
  });

  test("la fin coupée ne se voit qu'après un sceau : c'est à cela qu'il sert", async () => {
    const { monde, missionId } = await createChaine();
    const jour = await nextJour(monde);
    expect(await sealJournal(monde.base, jour)).toBeGreaterThanOrEqual(1);
    expect(await sealJournal(monde.base, jour)).toBeNull();
    await expect(monde.referent.journal.verify({ missionId })).resolves.toMatchObject({
      statut: "ok",
      sceaux: 1,
    });
    await tamper(monde, (m) => sql`delete from journal where chaine = ${chaine(m)} and rang = 4`, missionId);
    await expect(monde.referent.journal.verify({ missionId })).resolves.toMatchObject({
      statut: "rompu",
      rang: 4,
      motif: "sceau",
    });
    await expect(verifyChaine(monde.base.owner, chaine(missionId))).resolves.toMatchObject({
      motif: "sceau",
    });
  });
});

/** The day after the last seal of this database: seals of other tests stand already. */
async function nextJour({ base }: Monde): Promise<string> {
  const dernier = await base.owner
    .selectFrom("journal_sceau_jour")
    .select((eb) => eb.fn.max("jour").as("jour"))
    .executeTakeFirst();
  const precedent = dernier?.jour ?? "2026-03-10";
  return new Date(Date.parse(`${precedent}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

test("personne ne réécrit le journal : ni modification, ni suppression, ni au nom d'un autre", async () => {
  const { monde, missionId } = await createChaine();
  const acteur = { utilisateurId: randomUUID(), organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
  const ctx = { base: monde.base, acteur };
  await expect(
    inTransaction(ctx, (tx) => tx.updateTable("journal").set({ action: "x" }).execute()),
  ).rejects.toMatchObject({ code: "42501" });
  await expect(inTransaction(ctx, (tx) => tx.deleteFrom("journal").execute())).rejects.toMatchObject({
    code: "42501",
  });
  await expect(inTransaction(ctx, (tx) => sql`truncate journal`.execute(tx))).rejects.toMatchObject({
    code: "42501",
  });
  const faux = inTransaction(ctx, (tx) =>
    sql`insert into journal select chaine, rang + 100, dossier_id, ${monde.autreCdg}::uuid, quand, acteur_id, acteur_roles, action, objet_id, donnees, precedente, empreinte
        from journal where chaine = ${`dossier:${missionId}`} and rang = 1`.execute(tx),
  );
  await expect(faux).rejects.toMatchObject({ code: "42501" });
});
