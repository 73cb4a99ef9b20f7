import { randomUUID } from "node:crypto";
import { createAccount } from "../src/session/create-account.ts";
import type { Role } from "../src/session/roles.ts";
import { date } from "./create-mission.ts";
import type { Appel, Monde } from "./create-monde.ts";

/** The password of every account of the tests. */
export const MOT_DE_PASSE = "mot-de-passe-d-essai";

/** Creates an account that can sign in, with these roles in an organisme; answers its identifier. */
export async function createPersonne(
  monde: Monde,
  organismeId: string,
  roles: readonly Role[],
  email = `${randomUUID()}@essai.invalid`,
): Promise<string> {
  const compte = { email, nom: "Camille Essai", motDePasse: MOT_DE_PASSE };
  const { id } = await createAccount(monde.auth, monde.base, {
    ...compte,
    appartenances: [{ organismeId, roles }],
  });
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
