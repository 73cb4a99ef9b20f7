import type { DocumentIntervention, SignatureConvention } from "@ia-territoires/documents";
import {
  type ConfirmationServiceFait,
  type Intervention,
  LIBELLES_STATUT_INTERVENTION,
} from "@ia-territoires/dossiers";
import type { MissionChargee } from "../missions/mission.repository.ts";
import { buildBeneficiaireDocument, buildPrestataireDocument } from "./build-parties.ts";

/** The sheet of an intervention as it is printed; `annexes` gives the names of the files it joins. */
export function buildModeleIntervention(
  charge: MissionChargee,
  intervention: Intervention,
  annexes: readonly string[],
): DocumentIntervention {
  const { mission, prestataire, beneficiaire, demonstration } = charge;
  const devis = mission.devis.find(({ id }) => id === intervention.devisId);
  const { fiche, serviceFait } = intervention;
  return {
    modele: "fiche-intervention",
    demonstration,
    prestataire: buildPrestataireDocument(prestataire),
    beneficiaire: buildBeneficiaireDocument(beneficiaire),
    date: intervention.date,
    demiJournees: intervention.demiJournees,
    etat: LIBELLES_STATUT_INTERVENTION[intervention.statut],
    devis: { numero: devis?.numero ?? "", objet: devis?.objet ?? "" },
    objectif: fiche?.objectif ?? "",
    presents: fiche?.presents ?? [],
    realise: fiche?.realise ?? "",
    suite: fiche?.suite ?? "",
    annexes,
    serviceFait: {
      prestataire: toSignature(serviceFait.prestataire),
      beneficiaire: toSignature(serviceFait.beneficiaire),
    },
  };
}

function toSignature(confirmation: ConfirmationServiceFait | null): SignatureConvention | undefined {
  return confirmation === null ? undefined : { ...confirmation.signataire, signeLe: confirmation.le };
}
