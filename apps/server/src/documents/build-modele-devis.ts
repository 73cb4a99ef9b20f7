import type { Source } from "@ia-territoires/core";
import type { DocumentDevis } from "@ia-territoires/documents";
import type { Devis } from "@ia-territoires/dossiers";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import type { MissionChargee } from "../missions/mission.repository.ts";
import { buildBeneficiaireDocument, buildPrestataireDocument } from "./build-parties.ts";

function removeDoublons(sources: readonly Source[]): readonly Source[] {
  const vus = new Set<string>();
  return sources.filter(({ texte, article }) => {
    const cle = `${texte}|${article ?? ""}`;
    return vus.has(cle) ? false : vus.add(cle);
  });
}

/** The devis as it is printed: every figure is the one that was stored when it was priced. */
export function buildModeleDevis(charge: MissionChargee, devis: Devis): DocumentDevis {
  const { prestataire, beneficiaire, demonstration, mission } = charge;
  const { resultat } = devis;
  const tarif = getTarifCdg(mission.tarif);
  return {
    modele: "devis",
    demonstration,
    prestataire: buildPrestataireDocument(prestataire),
    beneficiaire: buildBeneficiaireDocument(beneficiaire),
    numero: devis.numero,
    date: devis.date,
    valideJusquAu: devis.valideJusquAu,
    objet: devis.objet,
    lignes: resultat.lignes,
    demiJournees: resultat.demiJournees,
    tva: resultat.tva,
    deplacements: resultat.version.value.deplacements,
    jauges: resultat.jauges,
    adhesion: tarif.adhesion,
    fondements: removeDoublons([tarif.fondement, ...resultat.sources]),
    contact: prestataire.referent,
    signataire: devis.acceptation?.signataire,
  };
}
