import type { DateIso, Quantite } from "@ia-territoires/core";
import {
  aggregateFormations,
  type PublicForme,
  type TotalFormations,
} from "@ia-territoires/dossiers/formations";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { readRegistre } from "./open-registre.ts";

/** What the screen of trainings shows above the list, and the choices of its form. */
export interface SyntheseFormations {
  readonly totaux: readonly TotalFormations[];
  /** Bodies that have trainings, for the filter. */
  readonly organismes: readonly { readonly id: string; readonly nom: string }[];
  /** Bodies for which one may record: one's own first. */
  readonly inscriptibles: readonly { readonly id: string; readonly nom: string }[];
  /** Dossier of the evidence of the body asked, once a training or a file opened it. */
  readonly dossierId: string | null;
}

/** Sums the trainings one may see up, of one body when it is named. */
export async function getSynthese(
  tx: Tx,
  { organismeId, choisi }: { readonly organismeId: string; readonly choisi?: string | undefined },
): Promise<SyntheseFormations> {
  const lues = await sql<{ publicForme: PublicForme; nombre: number; le: DateIso; heures: Quantite }>`
    select public_forme as "publicForme", nombre, le, trim_scale(heures)::text as heures from formation
    where ${choisi ?? null}::uuid is null or organisme_id = ${choisi ?? null}::uuid`.execute(tx);
  const organismes = await sql<{ id: string; nom: string }>`
    select o.id, o.nom from organisme o where o.id in (select organisme_id from formation)
    order by o.nom_recherche collate "C", o.id`.execute(tx);
  const inscriptibles = await sql<{ id: string; nom: string }>`
    select o.id, o.nom from organisme o where o.id = ${organismeId}::uuid or o.id in
      (select beneficiaire_id from mission where prestataire_id = ${organismeId}::uuid and convention is not null)
    order by (o.id <> ${organismeId}::uuid), o.nom_recherche collate "C", o.id`.execute(tx);
  return {
    totaux: aggregateFormations(lues.rows),
    organismes: organismes.rows,
    inscriptibles: inscriptibles.rows,
    dossierId: await readRegistre(tx, choisi ?? organismeId),
  };
}
