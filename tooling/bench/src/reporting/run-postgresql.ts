import type { LigneReporting } from "@ia-territoires/reporting";
import { startPostgresql } from "@ia-territoires/server/test/start-postgresql";
import pg from "pg";
import { measure, type Rival } from "./rival.ts";

const LOT = 50_000;

/** The four groupings in one statement each, on `numeric`, by a real PostgreSQL. */
export const REQUETES: readonly string[] = [
  "select siret || '|' || to_char(jour, 'YYYY-MM') cle, sum(montant) somme from ligne group by 1",
  `select siret || '|' || to_char(jour, 'YYYY-"T"Q') cle, sum(montant) somme from ligne group by 1`,
  "select siret || '|' || to_char(jour, 'YYYY') cle, sum(montant) somme from ligne group by 1",
  "select lot || '/' || code || '|' || to_char(jour, 'YYYY') cle, sum(montant) somme from ligne group by 1",
];

export async function runPostgresql(lignes: readonly LigneReporting[]): Promise<Rival> {
  const serveur = await startPostgresql();
  const client = new pg.Client({ connectionString: serveur.url });
  try {
    await client.connect();
    await client.query(
      "create unlogged table ligne (jour date, siret text, lot text, code text, montant numeric(17,2))",
    );
    const debut = performance.now();
    for (let depart = 0; depart < lignes.length; depart += LOT)
      await insert(client, lignes.slice(depart, depart + LOT));
    await client.query("analyze ligne");
    const chargement = performance.now() - debut;
    const { ms, resultat } = await measure(async () => {
      const rows: { cle: string; somme: string }[] = [];
      for (const requete of REQUETES)
        rows.push(...(await client.query<{ cle: string; somme: string }>(requete)).rows);
      return rows;
    });
    const volumes = new Map(resultat.map(({ cle, somme }) => [cle, BigInt(somme.replace(".", ""))]));
    return { nom: "PostgreSQL, numeric, GROUP BY", chargement, calcul: ms, volumes };
  } finally {
    await client.end();
    await serveur.stop();
  }
}

async function insert(client: pg.Client, lignes: readonly LigneReporting[]): Promise<void> {
  await client.query(
    "insert into ligne select * from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::numeric[])",
    [
      lignes.map(({ date }) => date),
      lignes.map(({ beneficiaire }) => beneficiaire),
      lignes.map(({ lot }) => lot),
      lignes.map(({ code }) => code),
      lignes.map(({ montantHt }) => montantHt),
    ],
  );
}
