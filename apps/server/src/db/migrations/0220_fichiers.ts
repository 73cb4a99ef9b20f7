/** Files attached to dossiers: what is known of each, and the room each organisme takes. The bytes live in the file store. */
export default [
  `create table fichier (
     id uuid primary key,
     dossier_id uuid not null references dossier (id),
     -- Who filed it: its quota holds it, and only it may withdraw it.
     organisme_id uuid not null references organisme (id),
     genre text not null,
     nom text not null check (length(nom) between 1 and 200 and nom !~ '[/\\\\[:cntrl:]]'),
     type_mime text not null,
     octets bigint not null check (octets > 0),
     empreinte text not null check (empreinte ~ '^[0-9a-f]{64}$'),
     signataires jsonb not null default '[]' check (jsonb_typeof(signataires) = 'array'),
     -- What the scanner said; null when none is configured.
     verdict text check (verdict in ('sain')),
     depose_par text not null,
     depose_le timestamptz not null,
     retire_le timestamptz,
     retire_par text,
     retire_motif text,
     -- When the bytes of a withdrawn file were erased.
     efface_le timestamptz,
     check ((retire_le is null) = (retire_par is null) and (retire_le is null) = (retire_motif is null)),
     check (efface_le is null or retire_le is not null))`,
  `create index fichier_dossier on fichier (dossier_id, depose_le)`,
  `create index fichier_a_effacer on fichier (retire_le) where retire_le is not null and efface_le is null`,

  // Taken and given back by one conditional statement; quota is null where the default of the instance holds.
  `create table stockage (
     organisme_id uuid primary key references organisme (id),
     octets bigint not null default 0 check (octets >= 0),
     fichiers integer not null default 0 check (fichiers >= 0),
     quota bigint check (quota > 0))`,

  ...["fichier", "stockage"].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_owner on ${table} for all to current_user using (true) with check (true)`,
  ]),
  `create policy fichier_lecture on fichier for select to ia_app using (dossier_id in (select ia_dossiers()))`,
  `create policy fichier_depot on fichier for insert to ia_app
     with check (organisme_id = (select ia_organisme()) and dossier_id in (select ia_dossiers()))`,
  `create policy fichier_retrait on fichier for update to ia_app
     using (organisme_id = (select ia_organisme()) and dossier_id in (select ia_dossiers()))`,
  `create policy stockage_organisme on stockage for all to ia_app
     using (organisme_id = (select ia_organisme())) with check (organisme_id = (select ia_organisme()))`,

  `grant select, insert on fichier to ia_app`,
  `grant update (retire_le, retire_par, retire_motif) on fichier to ia_app`,
  `grant select, insert (organisme_id, octets, fichiers), update (octets, fichiers) on stockage to ia_app`,
] as const satisfies readonly string[];
