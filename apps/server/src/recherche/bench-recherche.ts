/**
 * Measures the search across bodies, people, missions, devis and documents on the whole directory and 100 000 dossiers
 * of one vendor, a devis and a file in each (the worst case: everything is in what one organisme may see), then as a commune that has three.
 * Each question is what the procedure asks, row-level security and accounts included.
 *
 *   node --conditions=@ia-territoires/source src/recherche/bench-recherche.ts [adresse PostgreSQL]
 *
 * Without an address: PGlite in memory.
 */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { migrate } from "../db/migrate.ts";
import { type Base, openBase } from "../db/open-base.ts";
import { formatMs, measureQuestions, openTirage } from "../mesure/measure-questions.ts";
import { importAnnuaire } from "../organismes/import-annuaire.ts";
import { listPartout } from "./list-partout.ts";

const BUT_P95_MS = 100;
const PAR_GENRE = 60;
const DOSSIERS = 100_000;
const PERSONNES = 200;
const SUJETS = [
  "Atelier de sensibilisation des agents",
  "Charte d'usage de l'intelligence artificielle",
  "Cartographie des systèmes",
  "Formation des élus",
  "Vérification des clauses d'un marché",
  "Sécurisation d'un projet de vidéo",
  "Étude d'impact",
];

/** A vendor with so many missions, one devis and one file each, over every commune under three tariffs. */
async function fill(base: Base): Promise<{ readonly cdg: string; readonly commune: string }> {
  const cdg = randomUUID();
  await sql`insert into organisme (id, nature, nom, nom_recherche, siren, departement, origine)
    values (${cdg}, 'cdg', 'CDG de mesure', 'cdg de mesure', '281400994', '14', 'saisie')`.execute(
    base.owner,
  );
  await sql`insert into prestataire (organisme_id, siret, departement) values (${cdg}, '28140099400014', '14')`.execute(
    base.owner,
  );
  // Row-level security binds the owner too, and the rows are written faster without their words, made at the end.
  for (const table of ["dossier", "dossier_partie", "mission", "devis", "fichier"]) {
    await sql.raw(`alter table ${table} no force row level security`).execute(base.owner);
    await sql.raw(`alter table ${table} disable trigger user`).execute(base.owner);
  }
  await sql`create unlogged table mesure_tirage as
    select gen_random_uuid() as id, o.id as commune, t.tarif, row_number() over (order by md5(o.id || t.tarif)) as n
    from organisme o, unnest(array['cdg14-ia', 'tarif-b', 'tarif-c']) as t (tarif)
    where o.origine = 'annuaire' and o.nature = 'commune' limit ${DOSSIERS}`.execute(base.owner);
  await sql`insert into dossier (id, genre, cree_par, cree_le)
    select id, 'mission', ${cdg}, current_timestamp - make_interval(mins => n::integer) from mesure_tirage`.execute(
    base.owner,
  );
  await sql`insert into dossier_partie select id, ${cdg}, 'prestataire' from mesure_tirage
    union all select id, commune, 'beneficiaire' from mesure_tirage`.execute(base.owner);
  await sql`insert into mission (dossier_id, prestataire_id, beneficiaire_id, tarif, deliberation)
    select id, ${cdg}, commune, tarif, jsonb_build_object('numero', 'DEL-' || n) from mesure_tirage`.execute(
    base.owner,
  );
  await sql`insert into devis (id, dossier_id, prestataire_id, beneficiaire_id, numero, date, objet, statut, montant,
      demi_journees, contenu, recherche, cree_le)
    select gen_random_uuid(), id, ${cdg}, commune, '2026-' || n, '2026-01-05',
      (${SUJETS}::text[])[1 + n % ${SUJETS.length}::integer] || ' ' || n, 'envoye', 200, 1, '{"envoyeLe":"2026-01-05"}', '',
      current_timestamp - make_interval(mins => n::integer) from mesure_tirage`.execute(base.owner);
  await sql`insert into fichier (id, dossier_id, organisme_id, genre, nom, type_mime, octets, empreinte, signataires,
      depose_par, depose_le)
    select gen_random_uuid(), id, ${cdg}, 'autre', 'Délibération_signée-' || n || '.pdf', 'application/pdf', 1,
      repeat('0', 64), '[]', 'mesure', current_timestamp - make_interval(mins => n::integer) from mesure_tirage`.execute(
    base.owner,
  );
  const { rows: index } = await sql<{ indexname: string; indexdef: string }>`
    select indexname, indexdef from pg_indexes where indexname like 'recherche_dossier_mots_%'`.execute(
    base.owner,
  );
  for (const { indexname } of index) await sql.raw(`drop index ${indexname}`).execute(base.owner);
  await sql`select count(ia_recherche_mission(m, d.cree_le)) from mission m join dossier d on d.id = m.dossier_id`.execute(
    base.owner,
  );
  await sql`select count(ia_recherche_devis(d)) from devis d`.execute(base.owner);
  await sql`select count(ia_recherche_fichier(f)) from fichier f`.execute(base.owner);
  for (const { indexdef } of index) await sql.raw(indexdef).execute(base.owner);
  for (const table of ["dossier", "dossier_partie", "mission", "devis", "fichier"]) {
    await sql.raw(`alter table ${table} force row level security`).execute(base.owner);
    await sql.raw(`alter table ${table} enable trigger user`).execute(base.owner);
  }
  await sql`insert into "user" (id, name, email, "emailVerified", "updatedAt")
    select 'mesure-' || n, 'Camille Essai ' || n, 'essai' || n || '@essai.invalid', true, current_timestamp
    from generate_series(1, ${PERSONNES}::integer) n`.execute(base.owner);
  await sql`insert into appartenance (utilisateur_id, organisme_id, roles)
    select 'mesure-' || n, ${cdg}, array['lecture'] from generate_series(1, ${PERSONNES}::integer) n`.execute(
    base.owner,
  );
  await sql`vacuum (analyze)`.execute(base.owner);
  const { rows } = await sql<{
    commune: string;
  }>`select commune from mesure_tirage order by n limit 1`.execute(base.owner);
  return { cdg, commune: rows[0]?.commune ?? cdg };
}

function buildGenres(noms: readonly string[]): ReadonlyMap<string, () => string> {
  const tire = openTirage();
  const nom = () => noms[tire(noms.length)] ?? "caen";
  return new Map<string, () => string>([
    ["nom entier d'une commune", nom],
    ["nom en cours de frappe", () => nom().slice(0, 2 + tire(8))],
    ["une lettre", () => "abcdefghijklmnopqrstuvwxyz".charAt(tire(26))],
    ["« saint », « de », « la »", () => ["saint", "st", "de", "la", "sur"][tire(5)] ?? "st"],
    ["numéro d'un devis", () => `2026-${1 + tire(DOSSIERS)}`],
    ["numéro d'une délibération", () => `DEL-${1 + tire(DOSSIERS)}`],
    [
      "mots d'un objet",
      () => ["atelier agents", "charte", "cartographie", "elus", "etude impact"][tire(5)] ?? "charte",
    ],
    ["objet et commune", () => `${["atelier", "charte", "etude"][tire(3)] ?? "charte"} ${nom()}`],
    ["document et commune", () => `${["convention", "projet", "devis", "pdf"][tire(4)] ?? "pdf"} ${nom()}`],
    ["nom d'un fichier", () => `deliberation signee ${1 + tire(DOSSIERS)}`],
    ["fichier et commune", () => `signee ${nom()}`],
    ["SIREN", () => ["211 401 187", "211405568", "21140118700011"][tire(3)] ?? "211401187"],
    ["personne", () => `camille essai ${1 + tire(PERSONNES)}`],
    ["rien de connu", () => `zz${tire(1_000_000)}`],
    ["200 caractères", () => Array.from({ length: 40 }, nom).join(" ").slice(0, 200)],
  ]);
}

const [adresse = null] = process.argv.slice(2);
const base = await openBase({ url: adresse, dataDir: null });
try {
  await migrate(base);
  await importAnnuaire(base.owner);
  const debut = performance.now();
  const { cdg, commune } = await fill(base);
  process.stdout.write(
    `${base.genre} : ${DOSSIERS.toLocaleString("fr-FR")} dossiers écrits et indexés en ${formatMs((performance.now() - debut) / 1000)} s\n\n`,
  );
  const noms = await base.owner
    .selectFrom("organisme")
    .where("nature", "=", "commune")
    .select("nom")
    .execute();
  const genres = buildGenres(noms.map(({ nom }) => nom));
  for (const [qui, organismeId] of [
    ["Le prestataire des 100 000 dossiers", cdg],
    ["Une commune", commune],
  ] as const) {
    process.stdout.write(`${qui}\n`);
    const acteur = { utilisateurId: "mesure-1", organismeId, mesOrganismes: [organismeId] };
    await measureQuestions({
      genres,
      ask: (recherche) =>
        listPartout({ base, acteur, organismeId, roles: ["admin"], horloge: () => new Date() }, recherche),
      parGenre: PAR_GENRE,
      but: BUT_P95_MS,
    });
  }
} finally {
  await base.close();
}
