import { sql } from "kysely";
import * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { ContactOrganisme } from "../organismes/tables.ts";
import { notFound } from "../trpc/erreur-metier.ts";

/**
 * How a body hears of a document: in its échéances and its digest when somebody of it has an account; else by mail, to
 * its contact; by nothing when no address is known.
 */
export type Destinataire =
  | { readonly par: "compte" }
  | { readonly par: "courriel"; readonly adresse: string }
  | { readonly par: "rien" };

/** The body of a mission, and how it hears of a document. */
export interface DestinataireDemande {
  readonly organismeId: string;
  readonly nom: string;
  readonly destinataire: Destinataire;
}

const adresse = z.email().max(254);

/** How a body is told, by what is known of it. */
export function toDestinataire(lu: {
  readonly sansCompte: boolean;
  readonly contact: ContactOrganisme;
}): Destinataire {
  if (!lu.sansCompte) return { par: "compte" };
  const { courriel = "" } = lu.contact;
  return adresse.safeParse(courriel).success ? { par: "courriel", adresse: courriel } : { par: "rien" };
}

/**
 * Tells how the body of a mission hears of a document; for the vendor, which alone knows whether anybody enters there.
 *
 * @example
 * await findDestinataire(tx, missionId) // => { …, destinataire: { par: "courriel", adresse: "mairie@exemple.fr" } }
 */
export async function findDestinataire(tx: Tx, missionId: string): Promise<DestinataireDemande> {
  const lu = await tx
    .selectFrom("mission as m")
    .innerJoin("organisme as o", "o.id", "m.beneficiaire_id")
    .where("m.dossier_id", "=", missionId)
    .select(["o.id", "o.nom", "o.contact", sql<boolean>`ia_sans_compte(o.id)`.as("sansCompte")])
    .executeTakeFirst();
  if (lu === undefined) throw notFound("Cette mission");
  return { organismeId: lu.id, nom: lu.nom, destinataire: toDestinataire(lu) };
}
