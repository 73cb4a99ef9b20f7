import type { DateIso } from "@ia-territoires/core";
import type { Base } from "../db/open-base.ts";
import { splitMots } from "../organismes/recherche/split-mots.ts";
import { isRole, type Role } from "../session/roles.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";

type PersonneTrouvee = Extract<ResultatRecherche, { genre: "personne" }>;

/** Far more accounts than an organisme has: what is beyond is not read. */
const COMPTES_LUS = 2_000;

/** Who looks people up to do something about them: their roles for an administrator, their data for a dpo. */
const CHERCHENT: readonly Role[] = ["admin", "dpo"];

/**
 * Lists the accounts that have a role in an organisme today and of whose name each of these words begins a word, by
 * name; for an administrator, of whose address too, which nobody else is shown. Nobody else than those who act on people
 * finds any. On the access of identity: never from inside a transaction.
 *
 * @example
 * (await listPersonnes(base, { organismeId, aujourdHui, roles: ["admin"] }, ["essai"], 4))[0]?.nom // => "Camille Essai"
 */
export async function listPersonnes(
  base: Base,
  ici: { readonly organismeId: string; readonly aujourdHui: DateIso; readonly roles: readonly Role[] },
  mots: readonly string[],
  taille: number,
): Promise<readonly PersonneTrouvee[]> {
  const { organismeId, aujourdHui, roles } = ici;
  if (!roles.some((role) => CHERCHENT.includes(role))) return [];
  const administre = roles.includes("admin");
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
      const siens = splitMots(administre ? `${name} ${email}` : name);
      return mots.every((mot) => siens.some((sien) => sien.startsWith(mot)));
    })
    .slice(0, taille)
    .map(({ id, name, email, roles: siens }) => ({
      genre: "personne",
      id,
      nom: name,
      email: administre ? email : null,
      roles: siens.filter(isRole),
    }));
}
