import { createHash, randomUUID } from "node:crypto";
import { addJours, type DateIso } from "@ia-territoires/core";
import {
  type CategorieConservation,
  getDureeConservation,
  getRegleConservation,
} from "@ia-territoires/dossiers";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Base } from "../db/open-base.ts";
import type { Schema } from "../db/schema.ts";
import { canonicalJson } from "../journal/canonical-json.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";

/** A record that went: of which organisme (null: of the installation) and after how many days. */
interface Supprime {
  readonly id: string;
  readonly organisme: string | null;
  readonly jours: number;
}

/** Deletes what is older than its days on a day, in one statement; `jours` is the default. */
type Purge = (jour: DateIso, jours: number) => RawBuilder<Supprime>;

/** The days an organisme chose for a kind of record, else the default. */
const duree = (categorie: CategorieConservation, organisme: RawBuilder<unknown>, jours: number) =>
  sql`coalesce((select r.jours from conservation_reglage r
        where r.organisme_id = ${organisme} and r.categorie = ${categorie}), ${jours}::integer)`;

const INSTALLATION = (jours: number) => sql`null as organisme, ${jours}::integer as jours`;
const A = sql.ref("a.organisme_id");
const VENDEUR = sql.ref("a.prestataire_id");
/** What a sheet says in the place of a name that went. */
const NOM_EFFACE = "Nom effacé";

const PURGES: Partial<Record<CategorieConservation, Purge>> = {
  sessions: (_, jours) =>
    sql`delete from "session" where "expiresAt" < now() - make_interval(days => ${jours}::integer)
        returning id, ${INSTALLATION(jours)}`,
  "liens-et-defis": (_, jours) =>
    sql`delete from "verification" where "expiresAt" < now() - make_interval(days => ${jours}::integer)
        returning id, ${INSTALLATION(jours)}`,
  // Counts of attempts by address, dated in milliseconds.
  "compteurs-d-essais": (_, jours) =>
    sql`delete from "rateLimit"
        where "lastRequest" < extract(epoch from now() - make_interval(days => ${jours}::integer)) * 1000
        returning id, ${INSTALLATION(jours)}`,
  // Those of a person who has no line left in the organisme go at once.
  "brouillons-de-saisie": (jour, jours) =>
    sql`delete from brouillon a
        where a.maj_le < ${jour}::date - ${jours}::integer
          or not exists (select from appartenance p
            where p.utilisateur_id = a.utilisateur_id and p.organisme_id = a.organisme_id)
        returning a.utilisateur_id || ' ' || a.cle as id, a.organisme_id as organisme, ${jours}::integer as jours`,
  "invitations-sans-suite": (jour, jours) =>
    sql`delete from appartenance a
        where a.invitee_le < ${jour}::date - ${duree("invitations-sans-suite", A, jours)}
          and not exists (select from "account" c where c."userId" = a.utilisateur_id)
        returning a.utilisateur_id as id, a.organisme_id as organisme, ${duree("invitations-sans-suite", A, jours)} as jours`,
  "acces-termines": (jour, jours) =>
    sql`delete from appartenance a where a.fin_le < ${jour}::date - ${duree("acces-termines", A, jours)}
        returning a.utilisateur_id as id, a.organisme_id as organisme, ${duree("acces-termines", A, jours)} as jours`,
  "absences-referents": (jour, jours) =>
    sql`delete from absence a where a.au < ${jour}::date - ${duree("absences-referents", A, jours)}
        returning a.id, a.organisme_id as organisme, ${duree("absences-referents", A, jours)} as jours`,
  passations: (jour, jours) =>
    sql`delete from passation a where a.faite_le < ${jour}::date - ${duree("passations", A, jours)}
        returning a.id, a.organisme_id as organisme, ${duree("passations", A, jours)} as jours`,
  "rapports-semestriels": (jour, jours) =>
    sql`delete from rapport_semestriel a
        where a.maj_le < ${jour}::date - ${duree("rapports-semestriels", A, jours)}
        returning a.id, a.organisme_id as organisme, ${duree("rapports-semestriels", A, jours)} as jours`,
  // The name alone: the training stays, counted, as evidence.
  formations: (jour, jours) =>
    sql`update formation a set nom = null
        where a.nom is not null and a.le < ${jour}::date - ${duree("formations", A, jours)}
        returning a.id, a.organisme_id as organisme, ${duree("formations", A, jours)} as jours`,
  // The names alone: the sheet stays, and who confirmed the service fait with it.
  "presents-interventions": (jour, jours) =>
    sql`update intervention a set contenu = jsonb_set(a.contenu, '{fiche,presents}', (
          select jsonb_agg(jsonb_set(e.present, '{nom}', to_jsonb(${NOM_EFFACE}::text)) order by e.rang)
          from jsonb_array_elements(a.contenu #> '{fiche,presents}') with ordinality e(present, rang)))
        where a.date < ${jour}::date - ${duree("presents-interventions", VENDEUR, jours)}
          and exists (select from jsonb_array_elements(coalesce(a.contenu #> '{fiche,presents}', '[]')) p
            where p ->> 'nom' <> ${NOM_EFFACE})
        returning a.id, a.prestataire_id as organisme, ${duree("presents-interventions", VENDEUR, jours)} as jours`,
  courriers: (jour, jours) =>
    sql`delete from courrier a
        where a.etat <> 'a-envoyer' and a.traite_le < ${jour}::date - ${duree("courriers", A, jours)}
        returning a.id, a.organisme_id as organisme, ${duree("courriers", A, jours)} as jours`,
};

/** One certificate per organisme: how many, by which rule, and the hash of the identifiers; nobody's name. */
async function certify(
  tx: Kysely<Schema>,
  fait: {
    readonly categorie: CategorieConservation;
    readonly supprimes: readonly Supprime[];
    readonly maintenant: Date;
  },
): Promise<void> {
  const { categorie, supprimes, maintenant } = fait;
  const { titre, motif } = getRegleConservation(categorie);
  for (const organisme of new Set(supprimes.map((un) => un.organisme))) {
    const siens = supprimes.filter((un) => un.organisme === organisme);
    const jours = siens[0]?.jours ?? 0;
    const ids = siens.map(({ id }) => id).sort();
    await tx
      .insertInto("certificat")
      .values({
        id: randomUUID(),
        organisme_id: organisme,
        genre: "purge",
        categorie,
        regle: JSON.stringify({ titre, jours, avant: addJours(getAujourdHui(maintenant), -jours), motif }),
        nombre: ids.length,
        empreinte: createHash("sha256").update(canonicalJson({ categorie, ids })).digest("hex"),
        fait_le: maintenant.toISOString(),
      })
      .execute();
  }
}

/** Accounts left without any organisme: what remains of people who have gone, or never came. */
const COMPTES = sql`
  delete from "user" u where u."createdAt" < now() - interval '1 day'
    and not exists (select from appartenance a where a.utilisateur_id = u.id)
    and not exists (select from "session" s where s."userId" = u.id)
    and (u.derniere_connexion_le is not null or not exists (select from "account" c where c."userId" = u.id))`;

/** Saved views of accounts that are gone. */
const VUES = sql`delete from vue_liste v where not exists (select from "user" u where u.id = v.utilisateur_id)`;

/**
 * Deletes what has been kept long enough, of the installation and of each organisme by its own durations, and writes a
 * certificate of each purge that deleted something, in the same transaction. Answers how many records went. Run again,
 * or by two servers at once, it finds nothing more.
 *
 * @example
 * await purgeDonnees(base, new Date("2026-12-01T02:00:00Z")) // => 14
 */
export async function purgeDonnees(base: Base, maintenant: Date): Promise<number> {
  const jour = getAujourdHui(maintenant);
  let nombre = 0;
  for (const [code, build] of Object.entries(PURGES)) {
    const categorie = code as CategorieConservation;
    const jours = getDureeConservation(categorie, jour) ?? 0;
    nombre += await base.owner.transaction().execute(async (tx) => {
      const supprimes = (await build(jour, jours).execute(tx)).rows;
      await certify(tx, { categorie, supprimes, maintenant });
      return supprimes.length;
    });
  }
  await COMPTES.execute(base.owner);
  await VUES.execute(base.owner);
  return nombre;
}
