import { buildRefus, type Refus } from "@ia-territoires/core";
import { sql } from "kysely";
import type * as z from "zod";
import { addCourrier } from "../courrier/add-courrier.ts";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { formatInstant } from "../session/format-instant.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { findPersonne } from "./find-personne.ts";
import type { secondFacteurRemoveSchema } from "./personnes-schemas.ts";

type RefusRetrait = Refus<"second-facteur-de-soi" | "second-facteur-absent" | "second-facteur-partage">;

/**
 * Takes off the second factor that a person of the acting organisme has lost, with the reason and how one made sure of
 * who asks; closes their sessions and tells them by mail. Their password stays, unknown to whoever asked for this.
 * Refuses one's own, one that is not active, and an account that also serves another organisme: that would open its door.
 *
 * @example
 * await removeSecondFacteur(tx, ctx, { utilisateurId, motif: "appareil-perdu", verification: "en-personne" }) // => { statut: "fait" }
 */
export async function removeSecondFacteur(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: Omit<z.output<typeof secondFacteurRemoveSchema>, "cleIdempotence">,
): Promise<{ readonly statut: "fait" } | RefusRetrait> {
  const { utilisateurId, motif, verification } = saisie;
  if (utilisateurId === ctx.acteur.utilisateurId) {
    return buildRefus({
      code: "second-facteur-de-soi",
      message: "C'est votre compte : retirez-la dans « Mon compte », ou demandez à un autre administrateur.",
      sources: [],
    });
  }
  const maintenant = ctx.horloge();
  const jour = getAujourdHui(maintenant);
  const personne = await findPersonne(tx, { organismeId: ctx.organismeId, jour, utilisateurId });
  if (personne === null) throw notFound("Cette personne");
  const { rows } = await sql<{
    fait: boolean | null;
  }>`select ia_retirer_second_facteur(${utilisateurId}, ${jour}::date) as fait`.execute(tx);
  const fait = rows[0]?.fait ?? null;
  if (fait === null) {
    return buildRefus({
      code: "second-facteur-partage",
      message:
        "Le compte de cette personne sert aussi à un autre organisme : seul l'exploitant du service peut retirer sa double authentification.",
      sources: [],
    });
  }
  if (!fait) {
    return buildRefus({
      code: "second-facteur-absent",
      message: "Ce compte n'a pas de double authentification.",
      sources: [],
    });
  }
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "second-facteur-retire",
    objetId: utilisateurId,
    donnees: { motif, verification },
  });
  await addCourrier(tx, {
    modele: "second-facteur-retire",
    destinataire: personne.email,
    destinataireId: utilisateurId,
    organismeId: null,
    variables: {
      nom: personne.nom,
      auteur: ctx.session.utilisateur.nom,
      quand: formatInstant(maintenant),
    },
  });
  return { statut: "fait" };
}
