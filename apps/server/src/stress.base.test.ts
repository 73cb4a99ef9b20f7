import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { runCap } from "../test/stress/run-cap.ts";
import { runRestore } from "../test/stress/run-restore.ts";
import { copyImage } from "../test/copy-image.ts";
import { openFreshBase } from "../test/open-fresh-base.ts";
import { runKill } from "../test/stress/run-kill.ts";
import { startPostgresql } from "../test/start-postgresql.ts";

// Small rounds of what `npm run stress` does at length.

test("arrêt brutal pendant les écritures et entre deux réponses d'une déclaration : rien d'acquitté n'est perdu, rien n'est doublé par un nouvel envoi", async () => {
  const surPglite = inject("databaseUrl") === null;
  const dataDir = mkdtempSync(join(tmpdir(), "ia-arret-"));
  if (surPglite) await copyImage("vide", dataDir);
  const postgresql = surPglite ? null : await startPostgresql();
  const cible =
    postgresql === null
      ? { nom: "PGlite", env: { DATA_DIR: dataDir }, crash: null }
      : { nom: "PostgreSQL", env: { DATABASE_URL: postgresql.url }, crash: postgresql.crash };
  try {
    const [mesure] = await runKill({ cible, tours: 1, clients: 4, acquittes: 8 });
    expect(mesure).toMatchObject({ perdus: 0, doubles: 0, reponsesPerdues: 0, reponsesDoublees: 0 });
    expect(mesure?.reponses).toBeGreaterThanOrEqual(3);
    expect(mesure?.acquittes).toBeGreaterThanOrEqual(8);
  } finally {
    await postgresql?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test("2 000 acceptations de front sur vingt organismes : aucun plafond rompu (PostgreSQL ; PGlite n'a qu'une connexion)", async () => {
  const url = inject("databaseUrl");
  if (url === null) return;
  const [compteur] = await runCap({ url, organismes: 20, essais: 2_000, clients: 24 });
  expect(compteur).toMatchObject({ maniere: "compteur", prises: 200, plafondsRompus: 0 });
});

test("une instance de 3 Mo et 2 000 lignes se sauve, se vérifie et se restaure en entier (PostgreSQL ; PGlite ailleurs)", async () => {
  if (inject("databaseUrl") === null) return;
  const dossier = mkdtempSync(join(tmpdir(), "ia-restauration-"));
  const [source, cible] = [await openFreshBase(), await openFreshBase()];
  try {
    const taille = { fichiers: 3, octetsParFichier: 1_000_000, devis: 1_000, enregistrements: 1_000 };
    const mesure = await runRestore({ source, cible, dossier, taille });
    expect(mesure.fichiers).toBe(3);
    expect(mesure.octets).toBeGreaterThan(3_000_000);
    const lus = await cible.owner.selectFrom("devis").select("id").execute();
    expect(lus).toHaveLength(1_000);
  } finally {
    await source.close();
    await cible.close();
    rmSync(dossier, { recursive: true, force: true });
  }
});
