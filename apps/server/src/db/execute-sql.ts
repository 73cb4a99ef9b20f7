import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";

const PAR_DEFAUT = { getTypeParser: pg.types.getTypeParser };
const instant = (texte: string): Date => new Date(texte);
/** As node-postgres reads them by default, which is what the library was written for. */
const COMME_POSTGRESQL = {
  20: Number,
  1082: instant,
  1114: instant,
  1184: instant,
  1700: (texte: string) => texte,
};

type Resultat = { rows: unknown[] };

/** Runs statements on PostgreSQL with the types of node-postgres itself, whatever the house reads elsewhere. */
export async function executePostgresql(
  pool: pg.Pool,
  texte: string,
  valeurs: unknown[] = [],
): Promise<Resultat> {
  // Without values, several statements in one text are allowed, and give one result each.
  const lus: unknown =
    valeurs.length === 0
      ? await pool.query({ text: texte, types: PAR_DEFAUT })
      : await pool.query({ text: texte, values: valeurs, types: PAR_DEFAUT });
  return { rows: (Array.isArray(lus) ? lus : [lus]).flatMap((lu: Resultat) => lu.rows) };
}

/** The same on PGlite, whose single connection must not be left in a failed transaction. */
export async function executePglite(lite: PGlite, texte: string, valeurs: unknown[] = []): Promise<Resultat> {
  const options = { parsers: COMME_POSTGRESQL };
  try {
    if (valeurs.length > 0) return await lite.query(texte, valeurs, options);
    return { rows: (await lite.exec(texte, options)).flatMap(({ rows }) => rows) };
  } catch (erreur) {
    await lite.query("rollback");
    throw erreur;
  }
}
