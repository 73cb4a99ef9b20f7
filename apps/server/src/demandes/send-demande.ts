import { formatDateFr } from "@ia-territoires/core";
import type { DemandeDocument } from "@ia-territoires/dossiers";
import { addCourrier } from "../courrier/add-courrier.ts";
import type { Tx } from "../db/in-transaction.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";

/** Why a mail about a document leaves: it is asked, or recalled. */
export const MOTIFS_ENVOI = ["demande", "sept-jours", "veille"] as const;
export type MotifEnvoi = (typeof MOTIFS_ENVOI)[number];

const PREFIXE = "document:";

/** The key of a mail about a document: each motive once. */
export const buildCleEnvoi = (demandeId: string, motif: MotifEnvoi): string =>
  `${PREFIXE}${demandeId}:${motif}`;

/** Puts in the outbox the mail that asks for a document, or recalls it; one of each, however often it is asked for. */
export async function sendDemande(
  tx: Tx,
  envoi: {
    readonly demande: DemandeDocument;
    readonly motif: MotifEnvoi;
    readonly prestataire: PrestataireLu;
    /** The body, and where mail reaches it. */
    readonly beneficiaire: { readonly nom: string; readonly adresse: string };
  },
): Promise<void> {
  const { demande, motif, prestataire, beneficiaire } = envoi;
  const { referent, enTete } = prestataire;
  await addCourrier(tx, {
    modele: motif === "demande" ? "document-demande" : "document-rappel",
    destinataire: beneficiaire.adresse,
    organismeId: prestataire.id,
    cle: buildCleEnvoi(demande.id, motif),
    variables: {
      beneficiaire: beneficiaire.nom,
      document: demande.libelle,
      pourLe: formatDateFr(demande.pourLe),
      pourquoi: demande.pourquoi ?? "",
      adresse: referent.courriel ?? enTete.courriel ?? prestataire.nom,
    },
  });
}
