import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { selectPersonnes } from "../personnes/find-personne.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** Somebody an échéance may be given to. */
export interface PersonneEquipe {
  readonly id: string;
  readonly nom: string;
}

type Ici = Pick<ContexteOrganisme, "organismeId" | "horloge">;

/**
 * Lists the people of the acting organisme who work there today, by name: those an échéance may be given to.
 *
 * @example
 * await readEquipe(tx, ctx) // => [{ id: "…", nom: "Camille Essai" }]
 */
export async function readEquipe(tx: Tx, { organismeId, horloge }: Ici): Promise<readonly PersonneEquipe[]> {
  const jour = getAujourdHui(horloge());
  const lues = await sql<PersonneEquipe>`
    select p."utilisateurId" as id, p.nom from (${selectPersonnes(organismeId, jour)}) p
    where p.statut <> 'terminee' and p.roles <> array['lecture'] order by lower(p.nom), id`.execute(tx);
  return lues.rows;
}

/** Refuses (BAD_REQUEST, beside its field) somebody who does not work in the acting organisme; null is nobody. */
export async function checkAttribution(tx: Tx, ctx: Ici, personne: string | null): Promise<void> {
  if (personne === null) return;
  const equipe = await readEquipe(tx, ctx);
  if (equipe.some(({ id }) => id === personne)) return;
  const message = "Cette personne ne travaille pas, ou plus, dans votre organisme.";
  throw new ErreurMetier("BAD_REQUEST", "personne-hors-organisme", message, {
    champs: [{ chemin: ["attribueeA"], message }],
  });
}
