import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { LIMITES_FICHIERS } from "../../fichiers/fichiers.ts";
import { createTestAuth } from "../../../test/create-test-auth.ts";
import { openTestBase } from "../../../test/open-test-base.ts";
import type { Base } from "../../db/open-base.ts";
import type { Role } from "../../session/roles.ts";
import type { Contexte } from "../../trpc/contexte.ts";
import { ErreurMetier } from "../../trpc/erreur-metier.ts";
import { createCallerFactory } from "../../trpc/procedures.ts";
import { buildAnnuaireEteint } from "../en-ligne/build-annuaire-eteint.ts";
import { getOrganismeByInsee } from "../get-organisme-by-insee.ts";
import { importAnnuaire } from "../import-annuaire.ts";
import type { OrganismeListe } from "../organisme-liste.ts";
import { organismesRouter } from "../organismes.router.ts";
import { toNomRecherche } from "../recherche/to-nom-recherche.ts";

const createCaller = createCallerFactory(organismesRouter);

/** Numbers with a right key that no organisme of the directory has. */
export const SIREN = ["261400014", "910000009", "924435951"] as const;
export const SIRET = ["26140001400013", "91000000900019", "92443595100018"] as const;

/** The migrated database with its directory, and Caen in it. */
export async function openAnnuaireEssai(): Promise<{ readonly base: Base; readonly caen: OrganismeListe }> {
  const base = await openTestBase();
  await importAnnuaire(base.owner);
  const caen = await getOrganismeByInsee(base.owner, "14118");
  if (caen === null) throw new Error("Caen est absent de l'annuaire.");
  return { base, caen };
}

/** Signs somebody in for an organisme, with these roles there. */
export function openAppelant(
  base: Base,
  organismeId: string,
  roles: readonly Role[],
  annuaireEnLigne = buildAnnuaireEteint(),
) {
  const horloge = () => new Date("2026-11-22T10:00:00Z");
  const contexte: Contexte = {
    base,
    auth: createTestAuth(base, horloge),
    horloge,
    demonstration: false,
    annuaireEnLigne,
    adresse: "https://essai.invalid",
    signFlux: (id) => id,
    smtpConfigure: false,
    fichiers: LIMITES_FICHIERS,
    requestId: "essai",
    session: {
      utilisateur: { id: randomUUID(), nom: "Personne d'essai", email: "essai@exemple.fr" },
      appartenances: [{ organismeId, roles }],
    },
    organismeDemande: organismeId,
  };
  return createCaller(contexte);
}

/** An organisme of its own for each test, so that none sees what another entered; a vendor where `departement` is given. */
export async function createTenant(base: Base, departement?: string): Promise<string> {
  const id = randomUUID();
  const nom = `Organisme d'essai ${id.slice(0, 8)}`;
  await sql`insert into organisme (id, nature, nom, nom_recherche, origine)
    values (${id}, 'cdg', ${nom}, ${toNomRecherche(nom)}, 'saisie')`.execute(base.owner);
  if (departement !== undefined) {
    await sql`insert into prestataire (organisme_id, siret, departement, en_tete, referent, pages)
      values (${id}, '28140001800017', ${departement}, '{}', '{}', '{}')`.execute(base.owner);
  }
  return id;
}

/** What a person types to create an organisme, under a new idempotency key. */
export const buildSaisie = (plus: object = {}) => ({
  nature: "ccas-cias" as const,
  nom: "CCAS d'Essai-sur-Orne",
  siret: SIRET[0],
  departement: "14",
  cleIdempotence: randomUUID(),
  ...plus,
});

/** The error of ours by which a call was refused; any other outcome fails the test. */
export async function getRefus(promesse: Promise<unknown>): Promise<ErreurMetier> {
  const erreur = await promesse.then(
    (valeur) => new Error(`accepté : ${JSON.stringify(valeur)}`),
    (cause: unknown) => cause,
  );
  if (erreur instanceof ErreurMetier) return erreur;
  throw erreur;
}
