import { randomUUID } from "node:crypto";
import type { Role } from "../src/session/roles.ts";
import { date } from "./create-mission.ts";
import type { Appel, Monde } from "./create-monde.ts";

/** The password of every account of the tests. */
export const MOT_DE_PASSE = "mot-de-passe-d-essai";

let empreinte: Promise<string> | undefined;

/** Creates an account that can sign in, with these roles in an organisme; answers its identifier. */
export async function createPersonne(
  monde: Monde,
  organismeId: string,
  roles: readonly Role[],
  email = `${randomUUID()}@essai.invalid`,
): Promise<string> {
  const { internalAdapter, password } = await monde.auth.$context;
  // A password is slow to hash on purpose: once is enough for all the accounts of the tests.
  empreinte ??= password.hash(MOT_DE_PASSE);
  const { id } = await monde.auth.api.createCompte({ body: { email, nom: "Camille Essai" } });
  await internalAdapter.linkAccount({
    userId: id,
    providerId: "credential",
    accountId: id,
    password: await empreinte,
  });
  await monde.base.auth
    .insertInto("appartenance")
    .values({ utilisateur_id: id, organisme_id: organismeId, roles: [...roles] })
    .execute();
  return id;
}

/** Procedures called by this very account, in these roles. */
export function actAs(monde: Monde, id: string, roles: readonly Role[], organismeId: string): Appel {
  const utilisateur = { id, nom: "Camille Essai", email: `${id}@essai.invalid` };
  return monde.as(roles, organismeId, {
    session: { utilisateur, appartenances: [{ organismeId, roles }] },
  });
}

/** Opens a session of an account as the sign-in service does; answers its identifier. */
export async function openSession(monde: Monde, utilisateurId: string): Promise<string> {
  const { internalAdapter } = await monde.auth.$context;
  return (await internalAdapter.createSession(utilisateurId)).id;
}

/** A delegation in force on the day of the tests. */
export const DELEGATION = {
  delegataire: { nom: "B. Essai", qualite: "directrice générale des services" },
  delegant: { nom: "A. Essai", qualite: "maire" },
  utilisateurId: null,
  objets: ["conventions" as const],
  acte: "arrêté n° 2026-12",
  acteLe: date("2026-01-12"),
  du: date("2026-01-15"),
  au: null,
};
