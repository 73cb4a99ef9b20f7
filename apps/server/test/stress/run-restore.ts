import { createHash, randomBytes, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { inTransaction } from "../../src/db/in-transaction.ts";
import { migrate } from "../../src/db/migrate.ts";
import { type Base, openBase } from "../../src/db/open-base.ts";
import { checkSauvegarde } from "../../src/exploitation/sauvegarde/check-sauvegarde.ts";
import { createSauvegarde } from "../../src/exploitation/sauvegarde/create-sauvegarde.ts";
import { restoreBase } from "../../src/exploitation/sauvegarde/restore-base.ts";
import { restoreFichiers } from "../../src/exploitation/sauvegarde/restore-fichiers.ts";
import { openRepertoire } from "../../src/fichiers/open-repertoire.ts";
import { EMPREINTE_ZERO, type EntreeJournal, hashEntry } from "../../src/journal/hash-entry.ts";
import { createOrganisme } from "../create-organisme.ts";

/** How large the instance was, and how long each step took; the restore is the last two together. */
export interface MesureRestauration {
  readonly octets: number;
  readonly lignes: number;
  readonly fichiers: number;
  readonly sauverMs: number;
  readonly verifierMs: number;
  readonly restaurerMs: number;
}

interface Taille {
  readonly fichiers: number;
  readonly octetsParFichier: number;
  readonly devis: number;
  readonly enregistrements: number;
}

const LOT = 1_000;

async function fillRows(base: Base, { devis, enregistrements }: Taille) {
  const [cdg, commune] = [
    await createOrganisme(base, "cdg", "14"),
    await createOrganisme(base, "commune", "14"),
  ];
  const dossierId = randomUUID();
  const acteur = { utilisateurId: randomUUID(), organismeId: cdg, mesOrganismes: [cdg] };
  await inTransaction({ base, acteur }, async (tx) => {
    await sql`insert into dossier (id, genre, cree_par) values (${dossierId}::uuid, 'mission', ${cdg}::uuid)`.execute(
      tx,
    );
    await sql`insert into dossier_partie values (${dossierId}::uuid, ${cdg}::uuid, 'prestataire'), (${dossierId}::uuid, ${commune}::uuid, 'beneficiaire')`.execute(
      tx,
    );
    await sql`insert into mission (dossier_id, prestataire_id, beneficiaire_id, tarif)
      values (${dossierId}::uuid, ${cdg}::uuid, ${commune}::uuid, 'cdg14-ia')`.execute(tx);
    let precedente = EMPREINTE_ZERO;
    for (let debut = 0; debut < enregistrements; debut += LOT) {
      const lot = Array.from({ length: Math.min(LOT, enregistrements - debut) }, (_, i) => {
        const entree: EntreeJournal = {
          chaine: `dossier:${dossierId}`,
          rang: debut + i + 1,
          dossier_id: dossierId,
          organisme_id: cdg,
          quand: "2026-03-10T09:00:00.000Z",
          acteur_id: acteur.utilisateurId,
          acteur_roles: ["referent-ia"],
          action: "essai",
          objet_id: dossierId,
          donnees: { rang: debut + i + 1 },
          precedente,
        };
        precedente = hashEntry(entree);
        return {
          ...entree,
          acteur_roles: ["referent-ia"],
          donnees: JSON.stringify(entree.donnees),
          empreinte: precedente,
        };
      });
      await tx.insertInto("journal").values(lot).execute();
    }
  });
  // By lots: each devis is indexed for the search as it is written, and a statement has its time limit.
  for (let debut = 0; debut < devis; debut += LOT) {
    await inTransaction({ base, acteur }, (tx) =>
      sql`insert into devis (id, dossier_id, prestataire_id, beneficiaire_id, numero, date, objet, statut, montant, demi_journees, contenu, recherche)
      select gen_random_uuid(), ${dossierId}::uuid, ${cdg}::uuid, ${commune}::uuid, 'essai-' || n, '2026-03-10', 'essai', 'envoye',
        200, 1, jsonb_build_object('texte', repeat(md5(n::text), 20)), md5(n::text)
      from generate_series(${debut + 1}::integer, ${Math.min(devis, debut + LOT)}::integer) n`.execute(tx),
    );
  }
  return { cdg, dossierId };
}

async function fillFichiers(
  base: Base,
  racine: string,
  taille: Taille,
  { cdg, dossierId }: { cdg: string; dossierId: string },
) {
  const store = await openRepertoire(racine);
  for (let n = 0; n < taille.fichiers; n += 1) {
    const id = randomUUID();
    const chemin = join(store.depot, id);
    const octets = randomBytes(taille.octetsParFichier);
    writeFileSync(chemin, octets);
    const empreinte = createHash("sha256").update(octets).digest("hex");
    await store.add(id, { chemin, octets: octets.length, empreinte });
    await base.owner
      .insertInto("fichier")
      .values({
        id,
        dossier_id: dossierId,
        organisme_id: cdg,
        genre: "autre",
        nom: `essai-${n}.pdf`,
        type_mime: "application/pdf",
        octets: String(octets.length),
        empreinte,
        signataires: "[]",
        verdict: null,
        depose_par: "essai",
        depose_le: "2026-03-10T09:00:00.000Z",
      })
      .execute();
  }
  return store;
}

async function time(fn: () => Promise<unknown>): Promise<number> {
  const debut = performance.now();
  await fn();
  return Math.round(performance.now() - debut);
}

/**
 * Fills an instance, saves it, verifies the backup and restores it into an empty base and an empty store, with every
 * check a restore makes: hashes, tables, totals, journal, each file read back.
 *
 * @example
 * await runRestore({ source, cible, dossier, taille }) // => { octets: 1_000_000_000, restaurerMs: 21_000, … }
 */
export async function runRestore(options: {
  readonly source: Base;
  readonly cible: Base;
  /** A folder with room for three times the instance. */
  readonly dossier: string;
  readonly taille: Taille;
}): Promise<MesureRestauration> {
  const { source, cible, dossier, taille } = options;
  await migrate(source);
  const store = await fillFichiers(source, join(dossier, "source"), taille, await fillRows(source, taille));
  const destination = join(dossier, "sauvegarde");
  const sauverMs = await time(() =>
    createSauvegarde({ base: source, store, secret: null, destination, maintenant: new Date() }),
  );
  const manifeste = await checkSauvegarde(destination);
  const verifierMs = await time(() => checkSauvegarde(destination));
  const restauree = await openRepertoire(join(dossier, "restauree"));
  const chargerMs = await time(async () => {
    await restoreFichiers(restauree, destination, manifeste);
    await restoreBase(cible, destination, manifeste);
  });
  const parties = [...manifeste.tables, ...manifeste.fichiers];
  return {
    octets: parties.reduce((total, { octets }) => total + octets, 0),
    lignes: manifeste.tables.reduce((total, { lignes }) => total + lignes, 0),
    fichiers: manifeste.fichiers.length,
    sauverMs,
    verifierMs,
    restaurerMs: verifierMs + chargerMs,
  };
}

/** The same on two servers, by their addresses. */
export async function runRestoreAt(options: {
  readonly depart: string;
  readonly arrivee: string;
  readonly dossier: string;
  readonly taille: Taille;
}): Promise<MesureRestauration> {
  const { depart, arrivee, ...autres } = options;
  const source = await openBase({ url: depart, dataDir: null });
  const cible = await openBase({ url: arrivee, dataDir: null });
  try {
    return await runRestore({ ...autres, source, cible });
  } finally {
    await source.close();
    await cible.close();
  }
}
