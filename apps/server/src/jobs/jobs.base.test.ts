import { beforeAll, describe, expect, test } from "vitest";
import { cle, createDevis, fait } from "../../test/create-mission.ts";
import { openFichiersEssai } from "../../test/open-fichiers-essai.ts";
import { createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { addJob } from "./add-job.ts";
import { NOMS_JOB } from "./jobs.ts";
import { getJobs } from "./open-jobs.ts";
import { runJob } from "./run-job.ts";

const NOM = "recalcul-echeances";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});

const outils = async () => ({
  base: monde.base,
  horloge: () => MAINTENANT,
  adresse: "",
  fichiers: await openFichiersEssai(),
});
const acteur = (organismeId: string) => ({
  utilisateurId: "essai",
  organismeId,
  mesOrganismes: [organismeId],
});
const add = (organismeId: string, echec = false) =>
  inTransaction({ base: monde.base, acteur: acteur(organismeId) }, async (tx) => {
    const id = await addJob(tx, { base: monde.base, organismeId }, NOM, { prestataireId: organismeId });
    if (echec) throw new RangeError("arrêt voulu");
    return id ?? "";
  });
/** Runs what waits for an organisme, as a server would; answers the jobs it took. */
async function runFile(organismeId: string): Promise<number> {
  const boss = getJobs(monde.base);
  let faits = 0;
  for (;;) {
    const [job] = await boss.fetch<{ organismeId?: string }>(NOM);
    if (job === undefined) return faits;
    if (job.data.organismeId === organismeId) {
      await runJob(await outils(), NOM, job.data);
      faits += 1;
    }
    await boss.complete(NOM, job.id);
  }
}

describe("un travail est demandé dans la transaction de ce qui l'appelle", () => {
  test("défaite, elle n'en laisse rien ; enregistrée, il attend, pour son organisme seul", async () => {
    await expect(add(monde.cdg, true)).rejects.toThrow("arrêt voulu");
    expect(await runFile(monde.cdg)).toBe(0);
    const id = await add(monde.cdg);
    const voir = async (organisme: string) =>
      (await monde.as("admin", organisme).jobs.list({ page: 1, taille: 50 })).lignes;
    expect(await voir(monde.cdg)).toContainEqual(
      expect.objectContaining({ id, nom: NOM, etat: "created", essais: 0 }),
    );
    expect(await voir(monde.autreCdg)).toEqual([]);
    expect(await runFile(monde.cdg)).toBe(1);
    expect(await voir(monde.cdg)).toContainEqual(expect.objectContaining({ id, etat: "completed" }));
  });

  test("personne n'en demande un au nom d'un autre organisme", async () => {
    const faux = inTransaction({ base: monde.base, acteur: acteur(monde.autreCdg) }, (tx) =>
      addJob(tx, { base: monde.base, organismeId: monde.cdg }, NOM, { prestataireId: monde.cdg }),
    );
    await expect(faux).rejects.toMatchObject({ code: "42501" });
  });

  test("demander hors de sa transaction, depuis l'intérieur d'une autre, est refusé et ne bloque rien", async () => {
    const hors = inTransaction({ base: monde.base, acteur: acteur(monde.cdg) }, () =>
      getJobs(monde.base).send(NOM, {}),
    );
    await expect(hors).rejects.toThrow("seul « tx » est permis");
    expect(await add(monde.cdg)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("une lecture changée dans les réglages recalcule les échéances de toutes les missions, sous les droits du prestataire", async () => {
    const ici = await createMonde();
    const { devisId, missionId } = await createDevis(ici, 1);
    fait(await ici.referent.devis.send({ ...cle(), devisId }));
    const { version } = await ici.referent.missions.get({ id: missionId });
    fait(
      await ici.referent.missions.recordDeliberation({
        ...cle(),
        missionId,
        version,
        numero: "1",
        date: "2026-03-02" as never,
        publieeLe: "2026-03-03" as never,
      }),
    );
    const publication = async () =>
      (await ici.referent.echeances.list({ etat: "toutes", page: 1, taille: 50 })).lignes.find(
        ({ nature }) => nature === "publication-deliberation",
      );
    expect((await publication())?.etat).toBe("faite");
    const reglages = { transmission: "requise" as const };
    fait(await ici.referent.prestataire.update({ ...cle(), version: 1, reglages }));
    expect(await runFile(ici.cdg)).toBe(1);
    expect((await publication())?.etat).toBe("a-faire");
  });
});

describe("ce qui échoue recommence plus tard, et se voit", () => {
  test("cinq fois, puis l'échec reste", async () => {
    const id = await add(monde.cdg);
    const boss = getJobs(monde.base);
    const voir = async () =>
      (await monde.as("admin", monde.cdg).jobs.list({ page: 1, taille: 50 })).lignes.find(
        (job) => job.id === id,
      );
    for (let essai = 0; essai <= 5; essai += 1) {
      await boss.fetch(NOM, { batchSize: 100, ignoreStartAfter: true });
      await boss.fail(NOM, id, { message: "panne d'essai" });
      if (essai < 5) expect((await voir())?.etat).toBe("retry");
    }
    expect(await voir()).toMatchObject({ etat: "failed", essais: 5, erreur: "panne d'essai" });
    const etat = await monde.as("admin", monde.cdg).jobs.getEtat();
    expect(etat).toContainEqual(expect.objectContaining({ nom: NOM, etat: "failed" }));
  });

  test("un travail d'une version passée est refusé en français", async () => {
    await expect(runJob(await outils(), "disparu", {})).rejects.toThrow("Travail inconnu");
  });
});

test.each(NOMS_JOB)("« %s » a sa file", async (nom) => {
  expect(await getJobs(monde.base).getQueue(nom)).toMatchObject({ name: nom, retryLimit: 5 });
});
