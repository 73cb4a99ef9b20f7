import type { Montant } from "@ia-territoires/core";
import type { GenreModele } from "@ia-territoires/dossiers/modeles";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { buildMotifs } from "../listes/build-motifs.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

type Trouve<G extends ResultatRecherche["genre"]> = Extract<ResultatRecherche, { readonly genre: G }>;

/**
 * Lists the newest titres and models in use of which each word is a part, `taille` of each at most; row-level security
 * keeps those one may see.
 *
 * @example
 * (await listTitresEtModeles(tx, ["charte"], 5))[0] // => { genre: "modele", titre: "Charte des usages", … }
 */
export async function listTitresEtModeles(
  tx: Tx,
  mots: readonly string[],
  taille: number,
): Promise<readonly (Trouve<"titre"> | Trouve<"modele">)[]> {
  const motifs = buildMotifs(mots.join(" "));
  const filter = (colonne: string) =>
    sql.join([sql`true`, ...motifs.map((motif) => sql`${sql.ref(colonne)} like ${motif}`)], sql` and `);
  const titres = await sql<{
    readonly id: string;
    readonly reference: string;
    readonly numero: string | null;
    readonly net: Montant;
    readonly debiteur: string;
  }>`select t.id, t.reference, t.numero, t.net, b.nom as debiteur from titre t
    join organisme b on b.id = t.beneficiaire_id where ${filter("t.recherche")}
    order by t.rang desc limit ${taille}`.execute(tx);
  const modeles = await sql<{ readonly id: string; readonly titre: string; readonly nature: GenreModele }>`
    select m.id, m.titre, m.genre as nature from modele_document m
    where m.archive_le is null and ${filter("m.recherche")} order by m.maj_le desc, m.id limit ${taille}`.execute(
    tx,
  );
  return [
    ...titres.rows.map((lu) => ({ genre: "titre" as const, ...lu })),
    ...modeles.rows.map((lu) => ({ genre: "modele" as const, ...lu })),
  ];
}
