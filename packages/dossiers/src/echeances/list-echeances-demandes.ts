import { formatDateFr } from "@ia-territoires/core";
import type { Mission } from "../missions/mission.ts";
import type { EcheanceDossier } from "./echeance-dossier.ts";

/** The documents asked from the beneficiary, each for its day. */
export function listEcheancesDemandes({ demandes }: Mission): readonly EcheanceDossier[] {
  return demandes
    .filter(({ statut }) => statut !== "annulee")
    .map(({ id, libelle, pourquoi, pourLe, demandeeLe, recueLe }) => ({
      cle: `document:${id}`,
      nature: "document-demande",
      jour: pourLe,
      quoi: `Remettre un document : ${libelle}`.slice(0, 200),
      explication: `Demandé le ${formatDateFr(demandeeLe)} par le centre de gestion.${pourquoi === undefined ? "" : ` ${pourquoi}`}`,
      sources: [{ texte: `Demande du centre de gestion du ${formatDateFr(demandeeLe)}` }],
      responsable: "beneficiaire",
      ...(recueLe === undefined ? {} : { faiteLe: recueLe }),
    }));
}
