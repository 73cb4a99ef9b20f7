import {
  type Exercice,
  getNetTitre,
  type MontantsFactures,
  planRectification,
  type RefusTitre,
  type Titre,
  type VoieDeRectification,
} from "@ia-territoires/dossiers";
import type { DateIso, Montant } from "@ia-territoires/core";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { countReste, type ResteExercice } from "./act-on-exercice.ts";
import { listExercices } from "./exercices.repository.ts";
import type { EtatLot } from "./liste-lots.ts";
import { getTitre } from "./titre.repository.ts";

/** A titre as its dialog shows it. */
export interface TitreVue {
  readonly titre: Titre;
  readonly reference: string;
  readonly version: number;
  readonly net: MontantsFactures;
  /** How it would be corrected today. */
  readonly reduction: VoieDeRectification | RefusTitre;
  readonly annulation: VoieDeRectification | RefusTitre;
}

/** Reads a titre with the ways its exercice leaves to correct it today. */
export async function getTitreVue(tx: Tx, ctx: ContexteOrganisme, id: string): Promise<TitreVue> {
  const { titre, reference, prestataireId, version } = await getTitre(tx, id);
  const exercices = await listExercices(tx, prestataireId);
  const contexte = { aujourdHui: getAujourdHui(ctx.horloge()), exercices };
  return {
    titre,
    reference,
    version,
    net: getNetTitre(titre),
    reduction: planRectification("reduction", titre.exercice, contexte),
    annulation: planRectification("annulation", titre.exercice, contexte),
  };
}

/** A batch as its page shows it; its titres are the list of titres of that batch. */
export interface LotVue {
  readonly id: string;
  readonly prestataireId: string;
  readonly numero: string;
  readonly exercice: number;
  readonly du: DateIso;
  readonly au: DateIso;
  readonly etat: EtatLot;
  readonly transmisLe: DateIso | null;
  readonly creeLe: string;
  readonly demonstration: boolean;
  readonly version: number;
  readonly totaux: {
    readonly titres: number;
    readonly emis: number;
    readonly montant: Montant;
    readonly net: Montant;
  };
}

/** Reads a batch with its totals; what was withdrawn does not count. */
export async function getLotVue(tx: Tx, id: string): Promise<LotVue> {
  const lu =
    await sql<LotVue>`select l.id, l.prestataire_id as "prestataireId", l.numero, l.exercice, l.du, l.au, l.transmis_le as "transmisLe", l.cree_le as "creeLe",
      l.demonstration, l.version,
      case when l.statut = 'transmis' and not exists (select from titre a where a.lot_id = l.id and a.statut = 'transmis')
        then 'emis' else l.statut end as etat,
      (select json_build_object('titres', count(*), 'emis', count(t.numero), 'montant', coalesce(sum(t.montant), 0)::numeric(14, 2)::text,
        'net', coalesce(sum(t.net), 0)::numeric(14, 2)::text) from titre t where t.lot_id = l.id and t.statut not in ('retire', 'rejete')) as totaux
    from lot_titres l where l.id = ${id}::uuid`.execute(tx);
  const lot = lu.rows[0];
  if (lot === undefined) throw notFound("Ce lot");
  return lot;
}

/** An exercice as its screen shows it. */
export interface ExerciceVue extends Exercice, ResteExercice {
  readonly titres: number;
  readonly net: Montant;
}

/** The exercices of the vendor, newest first, each with what it holds and what it lacks to be closed. */
export async function listExercicesVus(tx: Tx, prestataireId: string): Promise<readonly ExerciceVue[]> {
  const exercices = await listExercices(tx, prestataireId);
  const vus: ExerciceVue[] = [];
  for (const exercice of exercices) {
    const lu = await sql<{ titres: number; net: Montant }>`select count(*)::integer as titres,
        coalesce(sum(t.net), 0)::numeric(14, 2) as net from titre t
      where t.prestataire_id = ${prestataireId}::uuid and t.exercice = ${exercice.annee} and t.numero is not null`.execute(
      tx,
    );
    const reste = await countReste(tx, prestataireId, exercice.annee);
    vus.unshift({
      ...exercice,
      ...reste,
      titres: lu.rows[0]?.titres ?? 0,
      net: lu.rows[0]?.net ?? ("0.00" as Montant),
    });
  }
  return vus;
}
