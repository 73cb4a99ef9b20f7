import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRestoreAt } from "@ia-territoires/server/stress/run-restore";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import { printTable } from "./print-table.ts";

// A whole instance, a gigabyte by default: saved, verified, restored, with every check a restore makes.
const MO = Number(process.env["STRESS_MO"] ?? 1_000);
const taille = { fichiers: MO, octetsParFichier: 1_000_000, devis: 20 * MO, enregistrements: 20 * MO };

const [depart, arrivee] = [await startPostgresql(), await startPostgresql()];
const dossier = mkdtempSync(join(tmpdir(), "ia-restauration-"));
try {
  const mesure = await runRestoreAt({ depart: depart.url, arrivee: arrivee.url, dossier, taille });
  process.stdout.write(
    `Sauvegarde et restauration vérifiées, PostgreSQL (${depart.origine}) et fichiers en dossier\n`,
  );
  printTable(
    ["Mo sauvés", "lignes", "fichiers", "sauver (s)", "vérifier (s)", "restaurer, vérifié (s)"],
    [
      [
        Math.round(mesure.octets / 1e6),
        mesure.lignes,
        mesure.fichiers,
        Math.round(mesure.sauverMs / 100) / 10,
        Math.round(mesure.verifierMs / 100) / 10,
        Math.round(mesure.restaurerMs / 100) / 10,
      ],
    ],
  );
} finally {
  await depart.stop();
  await arrivee.stop();
  rmSync(dossier, { recursive: true, force: true });
}
