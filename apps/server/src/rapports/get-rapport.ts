import type { DateIso } from "@ia-territoires/core";
import type { LectureAvoirs, Redaction } from "@ia-territoires/reporting";
import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";

/** A saved report: its list, still compressed, and the choices made on it. */
export interface RapportVue {
  readonly id: string;
  readonly titre: string;
  readonly debut: DateIso;
  readonly fin: DateIso;
  readonly arreteLe: DateIso;
  readonly avoirs: LectureAvoirs;
  readonly redaction: Redaction;
  readonly liste: string;
  readonly demonstration: boolean;
  readonly version: number;
  readonly majLe: string;
}

/** Reads a report of the acting organisme. */
export async function getRapport(tx: Tx, id: string): Promise<RapportVue> {
  const lu = await tx
    .selectFrom("rapport_semestriel")
    .where("id", "=", id)
    .select([
      "id",
      "titre",
      "debut",
      "fin",
      "arrete_le as arreteLe",
      "avoirs",
      "redaction",
      "liste",
      "demonstration",
      "version",
      "maj_le as majLe",
    ])
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Ce rapport");
  return lu;
}
