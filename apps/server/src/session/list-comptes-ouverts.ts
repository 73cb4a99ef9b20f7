import type { DateIso } from "@ia-territoires/core";
import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";

/** An account and where it has roles on a day, for what is done without its session. */
export interface CompteOuvert {
  readonly id: string;
  readonly nom: string;
  readonly email: string;
  readonly appartenances: readonly { readonly organismeId: string; readonly roles: readonly string[] }[];
}

/**
 * Reads accounts with the memberships that have not ended on a day, oldest first, in the order of their identifiers;
 * those without any are left out. `apres` and `taille` page through those of `organismes`, `id` asks for one.
 *
 * @example
 * await listComptesOuverts(base, aujourdHui, { id: utilisateurId }) // => [{ id, nom, email, appartenances: […] }]
 */
export async function listComptesOuverts(
  base: Base,
  jour: DateIso,
  demande:
    | { readonly id: string }
    | { readonly apres: string; readonly taille: number; readonly organismes: readonly string[] },
): Promise<readonly CompteOuvert[]> {
  const comptes = base.auth
    .selectFrom("user")
    .select(["id", "name", "email"])
    .where((ou) =>
      ou.exists(
        ou
          .selectFrom("appartenance")
          .whereRef("appartenance.utilisateur_id", "=", "user.id")
          .where((fin) => fin.or([fin("fin_le", "is", null), fin("fin_le", ">", jour)]))
          .where(
            "id" in demande
              ? sql<boolean>`true`
              : sql<boolean>`organisme_id = any (${[...demande.organismes]}::uuid[])`,
          ),
      ),
    )
    .orderBy("id");
  const lus = await ("id" in demande
    ? comptes.where("id", "=", demande.id)
    : comptes.where("id", ">", demande.apres).limit(demande.taille)
  ).execute();
  if (lus.length === 0) return [];
  const appartenances = await base.auth
    .selectFrom("appartenance")
    .where(
      "utilisateur_id",
      "in",
      lus.map(({ id }) => id),
    )
    .where((ou) => ou.or([ou("fin_le", "is", null), ou("fin_le", ">", jour)]))
    .orderBy("cree_le")
    .orderBy("organisme_id")
    .select(["utilisateur_id as utilisateurId", "organisme_id as organismeId", "roles"])
    .execute();
  return lus.map(({ id, name, email }) => ({
    id,
    nom: name,
    email,
    appartenances: appartenances.filter(({ utilisateurId }) => utilisateurId === id),
  }));
}
