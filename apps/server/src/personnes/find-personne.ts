import type { DateIso } from "@ia-territoires/core";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { Role } from "../session/roles.ts";
import type { STATUTS_PERSONNE } from "./personnes-schemas.ts";

/** Whether a person can enter: invited and not yet come, active, or ended. */
export type StatutPersonne = (typeof STATUTS_PERSONNE)[number];

/** A person of an organisme, as its administrator sees them. */
export interface PersonneListe {
  readonly utilisateurId: string;
  readonly nom: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly statut: StatutPersonne;
  /** First day without access; null while none is planned. */
  readonly finLe: DateIso | null;
  readonly inviteeLe: string | null;
  readonly derniereConnexionLe: string | null;
  readonly secondFacteur: boolean;
  readonly version: number;
}

/** The columns of a {@link PersonneListe}; `jour` decides whether an access has ended. */
export function selectPersonnes(organismeId: string, jour: DateIso) {
  return sql`
    select u.id as "utilisateurId", u.name as nom, u.email, a.roles, a.fin_le as "finLe",
      a.invitee_le as "inviteeLe", u.derniere_connexion_le as "derniereConnexionLe",
      u."twoFactorEnabled" as "secondFacteur", a.version,
      case when a.fin_le <= ${jour}::date then 'terminee'
           when exists (select from "account" c where c."userId" = u.id) then 'active'
           else 'invitee' end as statut
    from appartenance a join "user" u on u.id = a.utilisateur_id
    where a.organisme_id = ${organismeId}`;
}

/**
 * Finds one person of an organisme; null when they have no line there.
 *
 * @example
 * await findPersonne(tx, { organismeId, jour, utilisateurId }) // => { nom: "…", statut: "active", … }
 */
export async function findPersonne(
  tx: Tx,
  cle: { readonly organismeId: string; readonly jour: DateIso; readonly utilisateurId: string },
): Promise<PersonneListe | null> {
  const lues = await sql<PersonneListe>`
    select p.* from (${selectPersonnes(cle.organismeId, cle.jour)}) p
    where p."utilisateurId" = ${cle.utilisateurId}`.execute(tx);
  return lues.rows[0] ?? null;
}
