import type { Base } from "../db/open-base.ts";
import type { Auth } from "../session/create-auth.ts";
import { COLLEGUES } from "./comptes.ts";

/** Creates the colleagues of the demonstration's référent; answers their identifiers. */
export async function createCollegues(
  base: Base,
  auth: Auth,
  organismeId: string,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const compte of COLLEGUES) {
    const { id } = await auth.api.createCompte({ body: compte });
    await base.auth
      .insertInto("appartenance")
      .values({ utilisateur_id: id, organisme_id: organismeId, roles: ["referent-ia"] })
      .execute();
    ids.push(id);
  }
  return ids;
}
