import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cle, createDevis, makeReady } from "../../test/create-mission.ts";
import { createMonde } from "../../test/create-monde.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { takePlafond } from "./take-plafond.ts";

describe("offre CDG14, 2.2 : au plus 10 demi-journées par an, même quand tous acceptent au même instant", () => {
  test.each([30, 50])("%i acceptations simultanées d'une demi-journée : exactement 10", async (nombre) => {
    const monde = await createMonde();
    const devis: string[] = [];
    let missionId = "";
    for (let i = 0; i < nombre; i += 1) {
      const cree = await createDevis(monde, 1);
      devis.push(cree.devisId);
      missionId = cree.missionId;
    }
    await makeReady(monde, missionId, devis);
    // La moitié par le CDG, la moitié par la commune.
    const reponses = await Promise.all(
      devis.map((devisId, i) =>
        (i % 2 === 0 ? monde.referent : monde.secretaire).devis.accept({ ...cle(), devisId }),
      ),
    );
    expect(reponses.filter(({ statut }) => statut === "fait")).toHaveLength(10);
    const refuses = reponses.flatMap((reponse) => (reponse.statut === "refus" ? [reponse] : []));
    expect(refuses).toHaveLength(nombre - 10);
    expect(new Set(refuses.map(({ code }) => code))).toEqual(new Set(["plafond-annuel"]));
    const { jauges } = await monde.referent.missions.get({ id: missionId });
    expect(jauges).toMatchObject([{ acceptees: 10, restantes: 0 }]);
    const acteur = { utilisateurId: randomUUID(), organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
    const livre = await inTransaction({ base: monde.base, acteur }, (tx) =>
      tx
        .selectFrom("mouvement_plafond")
        .select("demi_journees")
        .where("dossier_id", "=", missionId)
        .execute(),
    );
    expect(livre).toHaveLength(10);
    await expect(monde.referent.journal.verify({ missionId })).resolves.toMatchObject({ statut: "ok" });
  });
});

test("le compteur seul tient aussi : 30 prises de front, puis une restitution", async () => {
  const monde = await createMonde();
  const { devisId, missionId } = await createDevis(monde);
  const autres = await Promise.all(Array.from({ length: 29 }, () => createDevis(monde)));
  const acteur = { utilisateurId: randomUUID(), organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
  const prendre = (id: string, demiJournees: number) =>
    inTransaction({ base: monde.base, acteur }, (tx) =>
      takePlafond(tx, {
        prestataireId: monde.cdg,
        beneficiaireId: monde.commune,
        tarif: "cdg14-ia",
        periodeDebut: "2026-01-01",
        plafond: 10,
        demiJournees,
        dossierId: missionId,
        devisId: id,
        dossierVersion: 1,
      }),
    );
  const ids = [devisId, ...autres.map((cree) => cree.devisId)];
  const prises = await Promise.all(ids.map((id) => prendre(id, 1)));
  expect(prises.filter(Boolean)).toHaveLength(10);
  const premier = ids[prises.indexOf(true)] ?? "";
  expect(await prendre(premier, -1)).toBe(true);
  const refuse = ids[prises.indexOf(false)] ?? "";
  expect(await prendre(refuse, 2)).toBe(false);
  expect(await prendre(refuse, 1)).toBe(true);
});

test("rien n'est rendu qui n'ait été pris, et un devis ne prend pas deux fois", async () => {
  const monde = await createMonde();
  const { devisId, missionId } = await createDevis(monde);
  const acteur = { utilisateurId: randomUUID(), organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
  const prendre = (demiJournees: number) =>
    inTransaction({ base: monde.base, acteur }, (tx) =>
      takePlafond(tx, {
        prestataireId: monde.cdg,
        beneficiaireId: monde.commune,
        tarif: "cdg14-ia",
        periodeDebut: "2026-01-01",
        plafond: null,
        demiJournees,
        dossierId: missionId,
        devisId,
        dossierVersion: 1,
      }),
    );
  expect(await prendre(-1)).toBe(false);
  expect(await prendre(1)).toBe(true);
  await expect(prendre(1)).rejects.toMatchObject({ code: "23505" });
  expect(await prendre(-2)).toBe(false);
});

test("le livre du plafond ne se réécrit pas", async () => {
  const monde = await createMonde();
  const acteur = { utilisateurId: randomUUID(), organismeId: monde.cdg, mesOrganismes: [monde.cdg] };
  const ctx = { base: monde.base, acteur };
  await expect(
    inTransaction(ctx, (tx) => tx.deleteFrom("mouvement_plafond").execute()),
  ).rejects.toMatchObject({ code: "42501" });
  await expect(
    inTransaction(ctx, (tx) => tx.updateTable("mouvement_plafond").set({ demi_journees: 5 }).execute()),
  ).rejects.toMatchObject({ code: "42501" });
});
