import { parseSiren } from "@ia-territoires/core";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { createTenant } from "../administration/create-tenant.ts";
import { addExploitant } from "../administration/designate-exploitant.ts";
import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import type { Fichiers } from "../fichiers/fichiers.ts";
import { getOrganismeByInsee } from "../organismes/get-organisme-by-insee.ts";
import { createAccount } from "../session/create-account.ts";
import type { Auth } from "../session/create-auth.ts";
import { buildLogo } from "./build-logo.ts";
import { COMMUNES_SECRETAIRE, COMPTES_DEMONSTRATION, SIREN_CDG, SIRET_CDG } from "./comptes.ts";
import { createCollegues } from "./create-collegues.ts";
import { buildContexteAu } from "./contexte-demonstration.ts";
import { seedFormations } from "./seed-formations.ts";
import { CONNUES } from "./missions/connues.ts";
import { seedPieces } from "./seed-pieces.ts";
import { seedMissions } from "./seed-missions.ts";
import { seedModeles } from "./seed-modeles.ts";
import { seedRapports } from "./seed-rapports.ts";
import { seedSystemes } from "./seed-systemes.ts";
import { seedTitres } from "./seed-titres.ts";

async function listCommunes(base: Base): Promise<readonly string[]> {
  const communes = await Promise.all(
    COMMUNES_SECRETAIRE.map((insee) => getOrganismeByInsee(base.owner, insee)),
  );
  return communes.flatMap((commune) => (commune === null ? [] : [commune.id]));
}

async function setPassword(auth: Auth, id: string, motDePasse: string): Promise<void> {
  const { internalAdapter, password } = await auth.$context;
  const compte = await internalAdapter.findCredentialAccount(id);
  const garde = compte?.password;
  if (typeof garde === "string" && (await password.verify({ hash: garde, password: motDePasse }))) return;
  await internalAdapter.updatePassword(id, await password.hash(motDePasse));
}

/**
 * Puts the demonstration in place: the CDG14 as a vendor, accounts, missions at every stage on real communes of Calvados
 * with their signed acts, the registers of their AI systems, everything marked as demonstration. Run again it changes
 * nothing but passwords that differ.
 *
 * @example
 * await createDemonstration({ base, auth, motsDePasse, maintenant: new Date(), fichiers })
 */
export async function createDemonstration(options: {
  readonly base: Base;
  readonly auth: Auth;
  readonly motsDePasse: Readonly<Record<string, string>>;
  readonly maintenant: Date;
  readonly fichiers: Fichiers;
}): Promise<void> {
  const { base, auth, motsDePasse, maintenant, fichiers } = options;
  const contact = getTarifCdg("cdg14-ia").contact;
  const reperes = {
    ...(contact?.telephone === undefined ? {} : { telephone: contact.telephone }),
    ...(contact?.courriel === undefined ? {} : { courriel: contact.courriel }),
  };
  const cdg = await createTenant(
    base,
    {
      siren: SIREN_CDG,
      siret: SIRET_CDG,
      nom: "CDG 14, centre de gestion du Calvados (démonstration)",
      nature: "cdg",
      departement: "14",
    },
    {
      demonstration: true,
      logo: buildLogo(),
      enTete: { adresse: ["1 rue de la Démonstration", "14000 Caen"], ...reperes },
      referent: { fonction: contact?.fonction ?? "Référent IA", ...reperes },
    },
  );
  const communes = await listCommunes(base);
  const comptes = new Map<string, string>();
  for (const { email, nom, roles, organisme } of COMPTES_DEMONSTRATION) {
    const motDePasse = motsDePasse[email] ?? "";
    const organismes = organisme === "cdg" ? [cdg] : communes;
    const { id, nouveau } = await createAccount(auth, base, {
      email,
      nom,
      motDePasse,
      appartenances: organismes.map((organismeId) => ({ organismeId, roles })),
    });
    if (!nouveau) await setPassword(auth, id, motDePasse);
    comptes.set(email, id);
  }
  await addExploitant(base, maintenant, parseSiren(SIREN_CDG));
  // Asked as the vendor: row-level security binds the owner too.
  const acteur = { utilisateurId: "demonstration", organismeId: cdg, mesOrganismes: [cdg] };
  const deja = await inTransaction({ base, acteur }, (tx) =>
    tx.selectFrom("mission").select("dossier_id").limit(1).executeTakeFirst(),
  );
  const [referent, secretaire, juriste] = [
    "referent.ia@cdg14.demo",
    "secretaire@communes.demo",
    "juriste@cdg14.demo",
  ].map((email) => comptes.get(email));
  if (deja !== undefined || referent === undefined || secretaire === undefined || juriste === undefined)
    return;
  const demonstration = {
    base,
    auth,
    organismeId: cdg,
    referentId: referent,
    secretaireId: secretaire,
    maintenant,
  };
  await seedMissions(demonstration, [referent, ...(await createCollegues(base, auth, cdg))]);
  await seedTitres(demonstration);
  await seedFormations(demonstration);
  await seedModeles(demonstration);
  const deposant = { ...buildContexteAu(demonstration, maintenant), procedure: "fichiers.add" };
  await seedPieces(
    deposant,
    fichiers,
    CONNUES.map(({ qui }) => qui),
  );
  await seedRapports(deposant);
  await seedSystemes({ base, secretaire, juriste, maintenant });
}
