import { addJours, type DateIso } from "@ia-territoires/core";
import { getRappelDemande } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import { buildLieu } from "../echeances/get-lieu.ts";
import { HEURE_ENVOI, getHeure } from "../echeances/resume/heure-envoi.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { toDestinataire } from "./find-destinataire.ts";
import { sendDemande } from "./send-demande.ts";

/** How far ahead a reminder may be brought forward: seven days, then the longest stretch without a worked day. */
const HORIZON_JOURS = 16;

/** Vendors that wait for a document soon. */
async function listVendeurs(base: Base, jour: DateIso): Promise<readonly string[]> {
  const lus = await base.owner
    .selectFrom("demande_document")
    .where("statut", "=", "attendue")
    .where("pour_le", ">=", addJours(jour, -1))
    .where("pour_le", "<=", addJours(jour, HORIZON_JOURS))
    .select("prestataire_id as id")
    .distinct()
    .execute();
  return lus.map(({ id }) => id);
}

/** Documents still expected soon from bodies that nobody enters. */
async function listAttendues(base: Base, prestataireId: string, jour: DateIso) {
  const acteur = { utilisateurId: "rappels", organismeId: prestataireId, mesOrganismes: [prestataireId] };
  return inTransaction({ base, acteur }, async (tx) => ({
    acteur,
    prestataire: await findPrestataire(tx, prestataireId),
    attendues: await tx
      .selectFrom("demande_document as q")
      .innerJoin("organisme as o", "o.id", "q.beneficiaire_id")
      .where("q.prestataire_id", "=", prestataireId)
      .where("q.statut", "=", "attendue")
      .where("q.pour_le", ">=", addJours(jour, -1))
      .where("q.pour_le", "<=", addJours(jour, HORIZON_JOURS))
      .where(sql<boolean>`ia_sans_compte(o.id)`)
      .orderBy("q.pour_le")
      .orderBy("q.rang")
      .select(["q.contenu as demande", "o.nom", "o.contact", "o.departement"])
      .execute(),
  }));
}

/**
 * Recalls by mail the documents asked of bodies that nobody enters: seven days before, then the day before, each brought
 * forward to a worked day of the body, from seven in the morning there. Never on the day of the request itself, never
 * twice. Answers how many mails it asked the outbox for.
 *
 * @example
 * await sendRappelsDocuments(base, new Date()) // => 3
 */
export async function sendRappelsDocuments(base: Base, maintenant: Date): Promise<number> {
  const jour = getAujourdHui(maintenant);
  let demandes = 0;
  for (const vendeur of await listVendeurs(base, jour)) {
    const { acteur, prestataire, attendues } = await listAttendues(base, vendeur, jour);
    if (prestataire === null) continue;
    for (const { demande, nom, contact, departement } of attendues) {
      const { calendrier, fuseau } = buildLieu(departement);
      const ici = getAujourdHui(maintenant, fuseau);
      const motif = getRappelDemande(demande, ici, calendrier);
      const destinataire = toDestinataire({ sansCompte: true, contact });
      const trop = getHeure(maintenant, fuseau) < HEURE_ENVOI;
      if (trop || motif === null || destinataire.par !== "courriel") continue;
      const beneficiaire = { nom, adresse: destinataire.adresse };
      await inTransaction({ base, acteur }, (tx) =>
        sendDemande(tx, { demande, motif, prestataire, beneficiaire }),
      );
      demandes += 1;
    }
  }
  return demandes;
}
