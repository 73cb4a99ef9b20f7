import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { type Acteur, inTransaction, type Tx } from "../../src/db/in-transaction.ts";
import { migrate } from "../../src/db/migrate.ts";
import { type Base, openBase } from "../../src/db/open-base.ts";
import { takePlafond } from "../../src/plafond/take-plafond.ts";
import { createOrganisme } from "../create-organisme.ts";

/** One line of the table: how many half-days were asked for and taken, how many caps were broken, how fast. */
export interface MesurePlafond {
  readonly maniere: "compteur" | "somme puis ajout";
  readonly organismes: number;
  readonly essais: number;
  readonly prises: number;
  readonly plafondsRompus: number;
  readonly parSeconde: number;
}

const PLAFOND = 10;

interface Devis {
  readonly id: string;
  readonly dossierId: string;
  readonly beneficiaireId: string;
}

/** A vendor, its beneficiaries with one mission each, and as many devis of one half-day as there will be tries. */
async function prepare(
  base: Base,
  acteur: Acteur,
  prestataireId: string,
  organismes: number,
  essais: number,
): Promise<readonly Devis[]> {
  const beneficiaires = await sql<{ id: string; dossier: string }>`
    insert into organisme (id, nature, nom, nom_recherche, origine)
    select gen_random_uuid(), 'commune', 'essai ' || n, 'essai ' || n, 'annuaire' from generate_series(1, ${organismes}::integer) n
    returning id, gen_random_uuid() as dossier`.execute(base.owner);
  const ids = beneficiaires.rows.map(({ id }) => id);
  const dossiers = beneficiaires.rows.map(({ dossier }) => dossier);
  const devis = await inTransaction({ base, acteur }, async (tx) => {
    await sql`insert into dossier (id, genre, cree_par) select unnest(${dossiers}::uuid[]), 'mission', ${prestataireId}::uuid`.execute(
      tx,
    );
    await sql`insert into dossier_partie select unnest(${dossiers}::uuid[]), ${prestataireId}::uuid, 'prestataire'`.execute(
      tx,
    );
    await sql`insert into dossier_partie select unnest(${dossiers}::uuid[]), unnest(${ids}::uuid[]), 'beneficiaire'`.execute(
      tx,
    );
    await sql`insert into mission (dossier_id, prestataire_id, beneficiaire_id, tarif)
      select unnest(${dossiers}::uuid[]), ${prestataireId}::uuid, unnest(${ids}::uuid[]), 'cdg14-ia'`.execute(
      tx,
    );
    const lignes = await sql<Devis>`
      insert into devis (id, dossier_id, prestataire_id, beneficiaire_id, numero, date, objet, statut, montant, demi_journees, contenu, recherche)
      select gen_random_uuid(), (${dossiers}::uuid[])[1 + n % ${organismes}::integer], ${prestataireId}::uuid, (${ids}::uuid[])[1 + n % ${organismes}::integer],
        'essai-' || n, '2026-03-10', 'essai', 'envoye', 200, 1, '{}', '' from generate_series(1, ${essais}::integer) n
      returning id, dossier_id as "dossierId", beneficiaire_id as "beneficiaireId"`.execute(tx);
    return lignes.rows;
  });
  // Ids come in the order of the loop: shuffled, so that clients meet on the same counters.
  return [...devis].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The naive way, for comparison: read the sum of the ledger, then add when there is room. */
async function takeBySum(tx: Tx, devis: Devis): Promise<boolean> {
  const lu = await sql<{ pris: number }>`
    select coalesce(sum(demi_journees), 0)::integer as pris from essai_livre where beneficiaire_id = ${devis.beneficiaireId}::uuid`.execute(
    tx,
  );
  if ((lu.rows[0]?.pris ?? 0) + 1 > PLAFOND) return false;
  await sql`insert into essai_livre (beneficiaire_id, demi_journees) values (${devis.beneficiaireId}::uuid, 1)`.execute(
    tx,
  );
  return true;
}

async function race(
  essais: readonly Devis[],
  clients: number,
  take: (devis: Devis) => Promise<boolean>,
): Promise<{ prises: number; ms: number }> {
  let suivant = 0;
  let prises = 0;
  const debut = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let devis = essais[suivant++]; devis !== undefined; devis = essais[suivant++])
        if (await take(devis)) prises += 1;
    }),
  );
  return { prises, ms: performance.now() - debut };
}

/**
 * Races `essais` acceptances of one half-day over so many organismes on a real PostgreSQL, through the counter of the
 * product, then through sum-then-insert; counts the caps broken in the ledgers.
 *
 * @example
 * await runCap({ url, organismes: 20, essais: 20_000, clients: 48 }) // => [{ maniere: "compteur", plafondsRompus: 0, … }, …]
 */
export async function runCap(options: {
  readonly url: string;
  readonly organismes: number;
  readonly essais: number;
  readonly clients: number;
}): Promise<readonly MesurePlafond[]> {
  const { url, organismes, essais, clients } = options;
  const base = await openBase({ url, dataDir: null, max: clients });
  try {
    await migrate(base);
    const prestataireId = await createOrganisme(base, "cdg", "14");
    const acteur = {
      utilisateurId: randomUUID(),
      organismeId: prestataireId,
      mesOrganismes: [prestataireId],
    };
    const devis = await prepare(base, acteur, prestataireId, organismes, essais);
    await sql`create table if not exists essai_livre (beneficiaire_id uuid not null, demi_journees integer not null)`.execute(
      base.owner,
    );
    await sql`create index if not exists essai_livre_beneficiaire on essai_livre (beneficiaire_id)`.execute(
      base.owner,
    );
    await sql`grant select, insert on essai_livre to ia_app`.execute(base.owner);
    await sql`analyze`.execute(base.owner);
    const dansTransaction = (fn: (tx: Tx) => Promise<boolean>) => inTransaction({ base, acteur }, fn);

    const compteur = await race(devis, clients, ({ id, dossierId, beneficiaireId }) =>
      dansTransaction((tx) =>
        takePlafond(tx, {
          prestataireId,
          beneficiaireId,
          tarif: "cdg14-ia",
          periodeDebut: "2026-01-01",
          plafond: PLAFOND,
          demiJournees: 1,
          dossierId,
          devisId: id,
          dossierVersion: 1,
        }),
      ),
    );
    const rompusCompteur = await inTransaction({ base, acteur }, async (tx) => {
      const lu = await sql<{ rompus: number }>`
        select count(*)::integer as rompus from (
          select beneficiaire_id from mouvement_plafond where prestataire_id = ${prestataireId}::uuid
          group by beneficiaire_id having sum(demi_journees) > ${PLAFOND}) r`.execute(tx);
      return lu.rows[0]?.rompus ?? 0;
    });
    const somme = await race(devis, clients, (un) => dansTransaction((tx) => takeBySum(tx, un)));
    const lu = await sql<{ rompus: number }>`
      select count(*)::integer as rompus from (
        select beneficiaire_id from essai_livre where beneficiaire_id = any (${[...new Set(devis.map((d) => d.beneficiaireId))]}::uuid[])
        group by beneficiaire_id having sum(demi_journees) > ${PLAFOND}) r`.execute(base.owner);
    await sql`drop table essai_livre`.execute(base.owner);
    const ligne = (
      maniere: MesurePlafond["maniere"],
      { prises, ms }: { prises: number; ms: number },
      plafondsRompus: number,
    ): MesurePlafond => ({
      maniere,
      organismes,
      essais,
      prises,
      plafondsRompus,
      parSeconde: Math.round((essais / ms) * 1_000),
    });
    return [
      ligne("compteur", compteur, rompusCompteur),
      ligne("somme puis ajout", somme, lu.rows[0]?.rompus ?? 0),
    ];
  } finally {
    await base.close();
  }
}
