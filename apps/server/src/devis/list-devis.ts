import type { DateIso, Montant } from "@ia-territoires/core";
import type { StatutDevis } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { devisListSchema } from "./devis-schemas.ts";

/** A row of the list of devis. */
export interface DevisListe {
  readonly id: string;
  readonly missionId: string;
  readonly numero: string;
  readonly date: DateIso;
  readonly objet: string;
  readonly statut: StatutDevis;
  readonly montant: Montant;
  readonly demiJournees: number;
  readonly beneficiaire: { readonly id: string; readonly nom: string };
  readonly prestataire: { readonly id: string; readonly nom: string };
  readonly demonstration: boolean;
}

const TRIS = {
  date: sql`d.date, d.rang`,
  "-date": sql`d.date desc, d.rang desc`,
  montant: sql`d.montant, d.rang`,
  "-montant": sql`d.montant desc, d.rang desc`,
  beneficiaire: sql`b.nom_recherche, d.rang`,
} as const;

/** Words as they are searched; signs of LIKE lose their meaning. */
function toMotifs(recherche: string): readonly string[] {
  const mots = recherche
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/\s+/)
    .filter((mot) => mot !== "");
  return mots.slice(0, 10).map((mot) => `%${mot.replace(/[\\%_]/g, "\\$&")}%`);
}

/**
 * Gives one page of the devis one may see (row-level security decides), and how many match in all. Every word of the
 * search must be in the number, the object or the name of the beneficiary; accents and capitals do not count.
 *
 * @example
 * await listDevis(tx, { recherche: "2026-0001", page: 1, taille: 50 }) // => { lignes: […], total: 1, page: 1, taille: 50 }
 */
export async function listDevis(
  tx: Tx,
  criteres: z.output<typeof devisListSchema>,
): Promise<{
  readonly lignes: readonly DevisListe[];
  readonly total: number;
  readonly page: number;
  readonly taille: number;
}> {
  const { page, taille, statuts, annee } = criteres;
  const conditions = [
    ...toMotifs(criteres.recherche ?? "").map((motif) => sql`d.recherche like ${motif}`),
    ...(statuts === undefined || statuts.length === 0 ? [] : [sql`d.statut = any (${statuts}::text[])`]),
    ...(annee === undefined
      ? []
      : [sql`d.date between ${`${annee}-01-01`}::date and ${`${annee}-12-31`}::date`]),
  ];
  const ou = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const total = await sql<{
    total: number;
  }>`select count(*)::integer as total from devis d where ${ou}`.execute(tx);
  const lues = await sql<DevisListe>`
    select d.id, d.dossier_id as "missionId", d.numero, d.date, d.objet, d.statut, d.montant, d.demi_journees as "demiJournees",
      json_build_object('id', b.id, 'nom', b.nom) as beneficiaire,
      json_build_object('id', p.id, 'nom', p.nom) as prestataire, s.demonstration
    from devis d join organisme b on b.id = d.beneficiaire_id join organisme p on p.id = d.prestataire_id
      join dossier s on s.id = d.dossier_id
    where ${ou} order by ${TRIS[criteres.tri ?? "-date"]} limit ${taille} offset ${(page - 1) * taille}`.execute(
    tx,
  );
  return { lignes: lues.rows, total: total.rows[0]?.total ?? 0, page, taille };
}
