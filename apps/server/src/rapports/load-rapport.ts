import type { Rapport } from "@ia-territoires/reporting";
import type { DocumentRapport } from "@ia-territoires/documents";
import { buildImpression } from "@ia-territoires/reporting/presentation";
import type { Tx } from "../db/in-transaction.ts";
import { buildBeneficiaireDocument, buildPrestataireDocument } from "../documents/build-parties.ts";
import { getBeneficiaire } from "../missions/mission.repository.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { drawRapport } from "./draw-rapport.ts";
import { getRapport, type RapportVue } from "./get-rapport.ts";
import { readListe } from "./read-liste.ts";

/** A saved report, drawn: what is stored of it, and its tables. */
export interface RapportDessine {
  readonly vue: RapportVue;
  readonly rapport: Rapport;
}

/**
 * Reads a report of the acting organisme and draws it. Refuses as not found what is not visible to it.
 *
 * @example
 * (await loadRapport(tx, id)).rapport.totaux.montantHt // => "1182.50"
 */
export async function loadRapport(tx: Tx, id: string): Promise<RapportDessine> {
  const vue = await getRapport(tx, id);
  const lecture = await readListe(vue.liste);
  // It was read when it was saved: a list that is refused now is a fault of ours.
  if (lecture.statut === "refus") throw new Error(`rapport ${id} : ${lecture.message}`);
  return { vue, rapport: drawRapport(lecture.lue, vue) };
}

/** Makes the printed report, with the letterhead of its body. */
export async function buildModeleRapport(
  tx: Tx,
  organismeId: string,
  { vue, rapport }: RapportDessine,
): Promise<DocumentRapport> {
  const prestataire = await findPrestataire(tx, organismeId);
  return {
    modele: "rapport",
    titre: vue.titre,
    organisme:
      prestataire === null
        ? buildBeneficiaireDocument(await getBeneficiaire(tx, organismeId))
        : buildPrestataireDocument(prestataire),
    date: vue.arreteLe,
    demonstration: vue.demonstration,
    ...buildImpression(rapport),
  };
}
