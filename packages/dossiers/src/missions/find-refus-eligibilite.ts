import { buildRefus } from "@ia-territoires/core";
import { getNatureOrganisme } from "../natures/get-nature-organisme.ts";
import type { ContexteMission, RefusMission } from "./action-mission.ts";
import type { Mission } from "./mission.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/** The parts of a mission that say whether the tariff serves the body. */
export type PartiesMission = Pick<Mission, "tarif" | "prestataire" | "derogationTerritoire"> & {
  readonly beneficiaire: Pick<Mission["beneficiaire"], "nature" | "departement">;
};

/**
 * The refusal of a body that the tariff does not serve: neither collectivité nor établissement public, or outside the
 * territory without a derogation (000, art. 1.1; CGFP, art. L. 452-40). Undefined when it is served.
 */
export function findRefusEligibilite(
  mission: PartiesMission,
  contexte: Pick<ContexteMission, "tarif" | "derogationTerritoire">,
): RefusMission | undefined {
  const { ressort, prestataire } = resolveTarifMission(mission, contexte);
  const sources = [ressort.source];
  if (prestataire.departement !== mission.prestataire.departement) {
    return buildRefus({
      code: "tarif-d-un-autre-prestataire",
      message: `Ce tarif est celui du ${prestataire.nom} (département ${prestataire.departement}), le prestataire est du département ${mission.prestataire.departement}.`,
      sources,
      figures: {
        departementTarif: prestataire.departement,
        departementPrestataire: mission.prestataire.departement,
      },
    });
  }
  const { nature, departement } = mission.beneficiaire;
  const { libelle, statut } = getNatureOrganisme(nature);
  if (statut === "autre") {
    return buildRefus({
      code: "nature-hors-offre",
      message: `L'offre s'adresse aux collectivités territoriales et aux établissements publics ; « ${libelle} » n'en est pas.`,
      sources,
      figures: { nature },
    });
  }
  if (ressort.departements.includes(departement) || mission.derogationTerritoire !== undefined)
    return undefined;
  const derogation = contexte.derogationTerritoire;
  const figures = { departement, ressort: ressort.departements };
  if (derogation === undefined) {
    const message = `L'organisme a son siège dans le département ${departement}, hors du territoire du ${prestataire.nom} : ${ressort.departements.join(", ")}.`;
    return buildRefus({ code: "hors-departement", message, sources, figures });
  }
  if (!derogation.activee) {
    const message =
      "L'organisme est hors du territoire et le centre de gestion n'a pas activé les dérogations.";
    return buildRefus({ code: "derogation-non-autorisee", message, sources, figures });
  }
  if (isVide(derogation.motif) || isVide(derogation.auteur)) {
    const message = "Une dérogation au territoire demande un motif et un auteur.";
    return buildRefus({ code: "derogation-incomplete", message, sources, figures });
  }
  return undefined;
}

function isVide(texte: unknown): boolean {
  return typeof texte !== "string" || texte.trim() === "";
}
