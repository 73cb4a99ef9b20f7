import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { type Destinataire, findDestinataire } from "./find-destinataire.ts";
import { buildCleEnvoi, MOTIFS_ENVOI, type MotifEnvoi } from "./send-demande.ts";

/** A mail about a document asked: to whom, when, and whether it has left. */
export interface EnvoiDemande {
  readonly demandeId: string;
  readonly motif: MotifEnvoi;
  readonly destinataire: string;
  readonly etat: "a-envoyer" | "envoye" | "retenu" | "abandonne";
  /** When it left or was given up; when it was written, while it waits. */
  readonly le: string;
}

/** How the body of a mission hears of a document, and the mails that were written about those asked. */
export interface EnvoisDemandes {
  readonly destinataire: Destinataire;
  readonly envois: readonly EnvoiDemande[];
}

/**
 * Reads how a body hears of what is asked, and what has been sent to it, oldest first. Mails that the outbox has
 * forgotten since (see its length of keeping) are not there any more.
 *
 * @example
 * await getEnvois(tx, missionId) // => { destinataire: { par: "courriel", … }, envois: [{ motif: "demande", … }] }
 */
export async function getEnvois(tx: Tx, missionId: string): Promise<EnvoisDemandes> {
  const { destinataire } = await findDestinataire(tx, missionId);
  const demandes = await tx
    .selectFrom("demande_document")
    .where("dossier_id", "=", missionId)
    .orderBy("rang")
    .select("id")
    .execute();
  const cles = new Map(
    demandes.flatMap(({ id: demandeId }) =>
      MOTIFS_ENVOI.map((motif) => [buildCleEnvoi(demandeId, motif), { demandeId, motif }] as const),
    ),
  );
  const lus = await tx
    .selectFrom("courrier")
    .where(sql<boolean>`cle = any (${[...cles.keys()]}::text[])`)
    .orderBy("cree_le")
    .select(["cle", "destinataire", "etat", "cree_le as creeLe", "traite_le as traiteLe"])
    .execute();
  const envois = lus.flatMap(({ cle, creeLe, traiteLe, destinataire: vers, etat }) => {
    const sur = cles.get(cle ?? "");
    return sur === undefined ? [] : [{ ...sur, destinataire: vers, etat, le: traiteLe ?? creeLe }];
  });
  return { destinataire, envois };
}
