import type { DateIso } from "@ia-territoires/core";
import type { Base } from "../db/open-base.ts";
import { splitMots } from "../organismes/recherche/split-mots.ts";
import { isRole } from "../session/roles.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

type PersonneTrouvee = Extract<ResultatRecherche, { genre: "personne" }>;

/** Far more accounts than an organisme has: what is beyond is not read. */
const COMPTES_LUS = 2_000;

/**
 * Lists the accounts that have a role in an organisme today and of whose name or address each of these words begins a word,
 * by name. On the access of identity: never from inside a transaction.
 *
 * @example
 * (await listPersonnes(base, { organismeId, aujourdHui }, ["essai"], 4))[0]?.nom // => "Camille Essai"
 */
export async function listPersonnes(
  base: Base,
  { organismeId, aujourdHui }: { readonly organismeId: string; readonly aujourdHui: DateIso },
  mots: readonly string[],
  taille: number,
): Promise<readonly PersonneTrouvee[]> {
  const comptes = await base.auth
    .selectFrom("appartenance as a")
    .innerJoin("user as u", "u.id", "a.utilisateur_id")
    .where("a.organisme_id", "=", organismeId)
    .where((ou) => ou.or([ou("a.fin_le", "is", null), ou("a.fin_le", ">", aujourdHui)]))
    .select(["u.id", "u.name", "u.email", "a.roles"])
    .orderBy("u.name")
    .orderBy("u.id")
    .limit(COMPTES_LUS)
    .execute();
  return comptes
    .filter(({ name, email }) => {
      const siens = splitMots(`${name} ${email}`);
      return mots.every((mot) => siens.some((sien) => sien.startsWith(mot)));
    })
    .slice(0, taille)
    .map(({ id, name, email, roles }) => ({
      genre: "personne",
      id,
      nom: name,
      email,
      roles: roles.filter(isRole),
    }));
}
