import type { Base } from "../db/open-base.ts";
import type { Session } from "../trpc/contexte.ts";
import type { Auth } from "./create-auth.ts";
import { getAujourdHui } from "./get-aujourd-hui.ts";
import { isRole } from "./roles.ts";

/**
 * Reads the account of a request (cookie or bearer token) and its memberships; null when there is no session or when
 * it has expired. A membership that has ended opens nothing, from its very day, whatever sessions are open.
 *
 * @example
 * await getSession(auth, base, new Headers(), new Date()) // => null
 */
export async function getSession(
  auth: Auth,
  base: Base,
  entetes: Headers,
  maintenant: Date,
): Promise<Session | null> {
  if (!entetes.has("cookie") && !entetes.has("authorization")) return null;
  const lue = await auth.api.getSession({ headers: entetes });
  if (lue === null) return null;
  const aujourdHui = getAujourdHui(maintenant);
  const appartenances = await base.auth
    .selectFrom("appartenance")
    .select(["organisme_id", "roles"])
    .where("utilisateur_id", "=", lue.user.id)
    .where((ou) => ou.or([ou("fin_le", "is", null), ou("fin_le", ">", aujourdHui)]))
    .orderBy("cree_le")
    .orderBy("organisme_id")
    .execute();
  return {
    id: lue.session.id,
    utilisateur: { id: lue.user.id, nom: lue.user.name, email: lue.user.email },
    appartenances: appartenances.map((a) => ({ organismeId: a.organisme_id, roles: a.roles.filter(isRole) })),
  };
}
