import type { DateIso } from "@ia-territoires/core";
import { sql } from "kysely";
import { type Acteur, inTransaction, type Tx } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import type { DossierAcces, PartOrganisme } from "./dossier-acces.ts";

/** Read by pages: a person may have acted for years. */
const PAGE = 1_000;

async function listActions(tx: Tx, cle: Cle): Promise<PartOrganisme["actions"]> {
  const toutes: PartOrganisme["actions"][number][] = [];
  for (;;) {
    const page = await tx
      .selectFrom("journal")
      .where("acteur_id", "=", cle.personne)
      .where("organisme_id", "=", cle.organismeId)
      .orderBy("quand")
      .orderBy("chaine")
      .orderBy("rang")
      .limit(PAGE)
      .offset(toutes.length)
      .select(["quand", "action", "acteur_roles as roles", "objet_id as objetId"])
      .execute();
    toutes.push(...page);
    if (page.length < PAGE) return toutes;
  }
}

interface Cle {
  readonly personne: string;
  readonly organismeId: string;
}

/** What the organisme of the transaction holds on a person; null when they have no line there. */
async function readPart(tx: Tx, cle: Cle, nom: string): Promise<PartOrganisme | null> {
  const ligne = await tx
    .selectFrom("appartenance as a")
    .innerJoin("organisme as o", "o.id", "a.organisme_id")
    .where("a.utilisateur_id", "=", cle.personne)
    .where("a.organisme_id", "=", cle.organismeId)
    .select(["o.nom as organisme", "a.roles", "a.cree_le as depuis", "a.fin_le as finLe"])
    .executeTakeFirst();
  if (ligne === undefined) return null;
  const delegations = await tx
    .selectFrom("delegation")
    .where("utilisateur_id", "=", cle.personne)
    .where("organisme_id", "=", cle.organismeId)
    .orderBy("du")
    .select(["acte", "du", "au"])
    .execute();
  const courriers = await tx
    .selectFrom("courrier")
    .where("destinataire_id", "=", cle.personne)
    .where("organisme_id", "=", cle.organismeId)
    .orderBy("cree_le")
    .select(["modele", "cree_le as creeLe", "etat"])
    .execute();
  const brouillons = await tx
    .selectFrom("brouillon")
    .where("utilisateur_id", "=", cle.personne)
    .orderBy("cle")
    .select(["cle as formulaire", "maj_le as majLe", "contenu"])
    .execute();
  const vues = await tx
    .selectFrom("vue_liste")
    .where("utilisateur_id", "=", cle.personne)
    .orderBy("nom")
    .select(["liste", "nom"])
    .execute();
  const fichiersDeposes = await tx
    .selectFrom("fichier")
    .where("depose_par", "=", cle.personne)
    .orderBy("depose_le")
    .select(["nom", "depose_le as deposeLe"])
    .execute();
  const echeances = await tx
    .selectFrom("echeance")
    .where("attribuee_a", "=", cle.personne)
    .where("organisme_id", "=", cle.organismeId)
    .orderBy("jour")
    .select(["jour", "quoi"])
    .execute();
  const signatures = await sql<PartOrganisme["signatures"][number]>`
    select m.dossier_id as "missionId", s ->> 'qualite' as qualite, s ->> 'signeLe' as "signeLe"
    from mission m cross join lateral jsonb_array_elements(coalesce(m.convention -> 'signataires', '[]')) s
    where lower(s ->> 'nom') = lower(${nom}) order by 3, 1`.execute(tx);
  const interventions = await sql<PartOrganisme["interventions"][number]>`
    select i.dossier_id as "missionId", i.date as le, 'presence' as role from intervention i
      cross join lateral jsonb_array_elements(coalesce(i.contenu #> '{fiche,presents}', '[]')) p
      where lower(p ->> 'nom') = lower(${nom})
    union select i.dossier_id, i.date, 'confirmation' from intervention i cross join lateral (values
        (i.contenu #>> '{serviceFait,prestataire,signataire,nom}'),
        (i.contenu #>> '{serviceFait,beneficiaire,signataire,nom}')) c (par)
      where lower(c.par) = lower(${nom})
    order by 2, 1, 3`.execute(tx);
  const absences = await tx
    .selectFrom("absence")
    .where("referent_id", "=", cle.personne)
    .orderBy("du")
    .select(["du", "au"])
    .execute();
  const passations = await tx
    .selectFrom("passation")
    .where((eb) => eb.or([eb("de", "=", cle.personne), eb("vers", "=", cle.personne)]))
    .orderBy("faite_le")
    .select(["faite_le as faiteLe", "note"])
    .execute();
  const formations = await tx
    .selectFrom("formation")
    .where("organisme_id", "=", cle.organismeId)
    .where((eb) => eb(eb.fn<string>("lower", ["nom"]), "=", nom.toLowerCase()))
    .orderBy("le")
    .select(["le", "contenu", "formateur"])
    .execute();
  const actions = await listActions(tx, cle);
  return {
    ...ligne,
    delegations,
    courriers,
    brouillons,
    vues,
    fichiersDeposes,
    echeances: echeances.map(({ jour, quoi }) => ({ jour: jour as DateIso, quoi })),
    absences,
    passations,
    signatures: signatures.rows,
    interventions: interventions.rows,
    formations,
    actions,
  };
}

/** What belongs to the service rather than to an organisme; row-level security gives it to the person alone. */
async function readService(
  tx: Tx,
  personne: string,
): Promise<Pick<DossierAcces, "identites" | "courriersDuService" | "fluxAgenda" | "resumeQuotidien">> {
  const identites = await sql<DossierAcces["identites"][number]>`
    select fournisseur, siret, "lueLe" from ia_identites(${personne})`.execute(tx);
  const courriersDuService = await tx
    .selectFrom("courrier")
    .where("destinataire_id", "=", personne)
    .where("organisme_id", "is", null)
    .orderBy("cree_le")
    .select(["modele", "cree_le as creeLe", "etat"])
    .execute();
  const fluxAgenda = await tx
    .selectFrom("flux_agenda")
    .where("utilisateur_id", "=", personne)
    .select(["cree_le as creeLe", "lu_le as luLe"])
    .execute();
  const resume = await tx
    .selectFrom("resume_quotidien")
    .where("utilisateur_id", "=", personne)
    .select(["actif", "dernier_le as dernierLe"])
    .executeTakeFirst();
  return { identites: identites.rows, courriersDuService, fluxAgenda, resumeQuotidien: resume ?? null };
}

/**
 * Gathers everything held on a person, for the organismes one may read. Sessions are given to the person alone. Null
 * when none of these organismes knows them.
 *
 * @example
 * await buildDossierAcces(base, acteur, { personne, organismes: [organismeId], maintenant }) // => { personne: { … }, … }
 */
export async function buildDossierAcces(
  base: Base,
  acteur: Acteur,
  demande: {
    readonly personne: string;
    readonly organismes: readonly string[];
    readonly maintenant: Date;
  },
): Promise<DossierAcces | null> {
  const { personne, organismes, maintenant } = demande;
  const entete = await inTransaction({ base, acteur }, async (tx) => {
    const lue = await tx
      .selectFrom("user")
      .where("id", "=", personne)
      .select([
        "id",
        "name as nom",
        "email",
        "createdAt as creeLe",
        "derniere_connexion_le as derniereConnexionLe",
        "twoFactorEnabled as secondFacteur",
      ])
      .executeTakeFirst();
    if (lue === undefined) return null;
    const moyens = await tx
      .selectFrom("account")
      .where("userId", "=", personne)
      .select(["providerId as genre", "createdAt as creeLe"])
      .execute();
    const sessions = await tx
      .selectFrom("session")
      .where("userId", "=", personne)
      .orderBy("createdAt")
      .select([
        "createdAt as ouverteLe",
        "expiresAt as finLe",
        "ipAddress as adresse",
        "userAgent as navigateur",
      ])
      .execute();
    return { lue, moyens, sessions, ...(await readService(tx, personne)) };
  });
  if (entete === null) return null;
  const parts: PartOrganisme[] = [];
  for (const organismeId of organismes) {
    const part = await inTransaction({ base, acteur: { ...acteur, organismeId } }, (tx) =>
      readPart(tx, { personne, organismeId }, entete.lue.nom),
    );
    if (part !== null) parts.push(part);
  }
  return {
    etabliLe: maintenant.toISOString(),
    // The business access reads instants as text.
    personne: { ...entete.lue, creeLe: String(entete.lue.creeLe) },
    moyensDeConnexion: entete.moyens.map(({ genre, creeLe }) => ({
      genre: genre === "credential" ? "mot de passe" : "fournisseur d'identité",
      creeLe: String(creeLe),
    })),
    sessions: entete.sessions.map((session) => ({
      ...session,
      ouverteLe: String(session.ouverteLe),
      finLe: String(session.finLe),
    })),
    identites: entete.identites,
    courriersDuService: entete.courriersDuService,
    fluxAgenda: entete.fluxAgenda,
    resumeQuotidien: entete.resumeQuotidien,
    organismes: parts,
  };
}
