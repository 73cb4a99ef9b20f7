import type { LigneReporting } from "@ia-territoires/reporting";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { measure, type Rival } from "./rival.ts";

/** What is used of @duckdb/node-api, which weighs too much to be installed with the house. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connexion> }>;
  };
}
interface Connexion {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
}

const REQUETES: readonly string[] = [
  "select siret || '|' || strftime(jour, '%Y-%m'), sum(centimes) from ligne group by siret, strftime(jour, '%Y-%m')",
  "select siret || '|' || year(jour) || '-T' || quarter(jour), sum(centimes) from ligne group by siret, year(jour), quarter(jour)",
  "select siret || '|' || year(jour), sum(centimes) from ligne group by siret, year(jour)",
  "select lot || '/' || code || '|' || year(jour), sum(centimes) from ligne group by lot, code, year(jour)",
];

/** DuckDB in memory on two threads, when `DUCKDB_API` gives the path of its module. */
export async function runDuckDb(lignes: readonly LigneReporting[], module: string): Promise<Rival> {
  const { DuckDBInstance } = (await import(pathToFileURL(module).href)) as DuckDb;
  const connexion = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  const dossier = mkdtempSync(join(tmpdir(), "bench-duckdb-"));
  try {
    const fichier = join(dossier, "lignes.csv");
    const rows = lignes.map(({ date, beneficiaire, lot, code, montantHt }) =>
      [date, beneficiaire, lot, code, montantHt.replace(".", "")].join(","),
    );
    writeFileSync(fichier, `jour,siret,lot,code,centimes\n${rows.join("\n")}\n`);
    const debut = performance.now();
    await connexion.run(
      `create table ligne as select * from read_csv('${fichier}', columns = {jour: 'DATE', siret: 'VARCHAR', lot: 'VARCHAR', code: 'VARCHAR', centimes: 'BIGINT'}, header = true)`,
    );
    const chargement = performance.now() - debut;
    const { ms, resultat } = await measure(async () => {
      const toutes: unknown[][] = [];
      for (const requete of REQUETES) {
        for (const row of (await connexion.runAndReadAll(requete)).getRows()) toutes.push(row);
      }
      return toutes;
    });
    const volumes = new Map(resultat.map(([cle, somme]) => [String(cle), BigInt(String(somme))]));
    return { nom: "DuckDB, 2 fils", chargement, calcul: ms, volumes };
  } finally {
    rmSync(dossier, { recursive: true });
  }
}
