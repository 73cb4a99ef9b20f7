import { sql, type Transaction } from "kysely";
import type { Schema } from "../../db/schema.ts";
import { buildIdAnnuaire } from "./build-id-annuaire.ts";
import { buildLot } from "./build-lot.ts";
import { indexAnnuaire } from "./index-annuaire.ts";
import type { LigneAnnuaire } from "./ligne-annuaire.ts";
import { updateClesAnnuaire } from "./update-cles-annuaire.ts";

/** How many organismes an import created, changed, and marked as closed because they left the data. */
export interface NombresImport {
  readonly crees: number;
  readonly modifies: number;
  readonly fermes: number;
}

const TAILLE_LOT = 6_000;

/**
 * Writes the organismes of the directory in one transaction of the owner: creates the new ones, refreshes those that
 * changed, marks as closed those that are no longer in the data (never deleted: dossiers point at them).
 *
 * What people entered is kept: assembly, contact, address, a SIREN the data does not have; the SIRET too, unless the
 * SIREN itself has changed; the département chosen for a groupement, as long as one of its communes lies there.
 * @example
 * await writeAnnuaire(tx, buildAnnuaire(readDecoupage())) // => { crees: 36351, modifies: 0, fermes: 0 } the first time
 */
export async function writeAnnuaire(
  tx: Transaction<Schema>,
  lignes: readonly LigneAnnuaire[],
): Promise<NombresImport> {
  await updateClesAnnuaire(tx, lignes);
  let crees = 0;
  let modifies = 0;
  for (let debut = 0; debut < lignes.length; debut += TAILLE_LOT) {
    const nombres = await writeLot(tx, lignes.slice(debut, debut + TAILLE_LOT));
    crees += nombres.crees;
    modifies += nombres.modifies;
  }
  const fermes = await closeDisparus(tx, lignes);
  await indexAnnuaire(tx);
  return { crees, modifies, fermes };
}

async function writeLot(tx: Transaction<Schema>, lignes: readonly LigneAnnuaire[]) {
  // xmax is zero for a row that was inserted, not for one that was updated.
  const ecrits = await sql<{ cree: boolean; nombre: number }>`
    with lot as materialized (
      select * from json_to_recordset(${JSON.stringify(buildLot(lignes, buildIdAnnuaire))}::json) as lot (
        id uuid, cle text, nature text, nom text, nom_recherche text, autres_noms text[], siren text, code_insee text,
        departement text, departements text[], region text, codes_postaux text[], population integer,
        epci_siren text, ept_siren text, type_epci text, assemblee text, noms text, codes text[], filtres text[])),
    ecrits as (
      insert into organisme as o (id, cle_annuaire, nature, nom, nom_recherche, autres_noms, siren, code_insee,
        departement, departements, region, codes_postaux, population, epci_siren, ept_siren, type_epci, assemblee, origine)
      select id, cle, nature, nom, nom_recherche, autres_noms, siren, code_insee,
        departement, departements, region, codes_postaux, population, epci_siren, ept_siren, type_epci, assemblee, 'annuaire'
      from lot
      on conflict (cle_annuaire) do update set
        nature = excluded.nature, nom = excluded.nom, nom_recherche = excluded.nom_recherche,
        autres_noms = excluded.autres_noms, siren = coalesce(excluded.siren, o.siren), code_insee = excluded.code_insee,
        siret = case when excluded.siren is null or left(o.siret, 9) = excluded.siren then o.siret end,
        departement = case when o.departement = any (excluded.departements) then o.departement else excluded.departement end,
        departements = excluded.departements, region = excluded.region, codes_postaux = excluded.codes_postaux,
        population = excluded.population, epci_siren = excluded.epci_siren, ept_siren = excluded.ept_siren,
        type_epci = excluded.type_epci, assemblee = coalesce(o.assemblee, excluded.assemblee),
        ferme = false, version = o.version + 1, maj_le = current_timestamp
      where (o.nature, o.nom, o.nom_recherche, o.autres_noms, o.siren, o.code_insee, o.departements, o.region,
             o.codes_postaux, o.population, o.epci_siren, o.ept_siren, o.type_epci, o.ferme)
        is distinct from
            (excluded.nature, excluded.nom, excluded.nom_recherche, excluded.autres_noms,
             coalesce(excluded.siren, o.siren), excluded.code_insee, excluded.departements, excluded.region, excluded.codes_postaux, excluded.population,
             excluded.epci_siren, excluded.ept_siren, excluded.type_epci, false)
      returning id, cle_annuaire, (xmax = 0) as cree),
    indexes as (
      insert into annuaire_recherche (organisme_id, nature, population, nom_recherche, autres_noms, ferme, mots)
      select e.id, lot.nature, lot.population, lot.nom_recherche, cardinality(lot.autres_noms) > 0, false,
        ia_mots(lot.noms, lot.codes, lot.siren, null, lot.nature, lot.filtres)
      from ecrits e join lot on lot.cle = e.cle_annuaire
      on conflict (organisme_id) do update set
        nature = excluded.nature, population = excluded.population, nom_recherche = excluded.nom_recherche,
        autres_noms = excluded.autres_noms, ferme = false, mots = excluded.mots)
    select cree, count(*)::integer as nombre from ecrits group by cree`.execute(tx);
  const count = (cree: boolean) => ecrits.rows.find((ligne) => ligne.cree === cree)?.nombre ?? 0;
  return { crees: count(true), modifies: count(false) };
}

async function closeDisparus(tx: Transaction<Schema>, lignes: readonly LigneAnnuaire[]): Promise<number> {
  const fermes = await sql<{ nombre: number }>`
    with presents as materialized (select json_array_elements_text(${JSON.stringify(lignes.map(({ cle }) => cle))}::json) as cle),
    fermes as (
      update organisme set ferme = true, version = version + 1, maj_le = current_timestamp
      where origine = 'annuaire' and not ferme and cle_annuaire not in (select cle from presents)
      returning id),
    indexes as (
      update annuaire_recherche set ferme = true where organisme_id in (select id from fermes))
    select count(*)::integer as nombre from fermes`.execute(tx);
  return fermes.rows[0]?.nombre ?? 0;
}
