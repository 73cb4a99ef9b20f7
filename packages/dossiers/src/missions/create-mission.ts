import { formatSiret, getSiren, quoteInput } from "@ia-territoires/core";
import { getNatureOrganisme } from "../natures/get-nature-organisme.ts";
import type { ContexteMission, EvenementMission, ResultatMission } from "./action-mission.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait } from "./build-fait.ts";
import { findDerogation } from "./find-derogation.ts";
import { findRefusEligibilite } from "./find-refus-eligibilite.ts";
import { listAvertissementsEligibilite } from "./list-avertissements-eligibilite.ts";
import type { Mission } from "./mission.ts";

/** What a mission is opened with. `assemblee` is the body's own name of it, else the usual one of its kind. */
export type NouvelleMission = Pick<Mission, "id" | "prestataire" | "tarif"> & {
  readonly beneficiaire: Omit<Mission["beneficiaire"], "assemblee"> & { readonly assemblee?: string };
};

/**
 * Opens a mission of a CDG for a body: no devis, no délibération, no convention yet.
 *
 * Refuses, with its source, a body outside the CDG's territory (`hors-departement`, 000, art. 1.1; CGFP, art.
 * L. 452-40) unless the vendor allows derogations and one is given with its reason and author, a body that is neither
 * a collectivité nor an établissement public (`nature-hors-offre`), another CDG's tariff. Throws a RangeError on an
 * empty identifier, an unknown tariff or kind of body, a SIRET of another SIREN.
 * @example
 * createMission({
 *   id: "m1",
 *   prestataire: { siret: "28140001800013", departement: "14" },
 *   beneficiaire: { siren: "211401187", nature: "commune", departement: "14" },
 *   tarif: "cdg14-ia",
 * })
 * // => { statut: "fait", mission: { beneficiaire: { assemblee: "conseil municipal", … }, devis: [], … }, … }
 */
export function createMission(
  nouvelle: NouvelleMission,
  contexte: Pick<ContexteMission, "tarif" | "derogationTerritoire"> = {},
): ResultatMission {
  assertTexte("id", nouvelle.id);
  const { beneficiaire } = nouvelle;
  const { assemblee: assembleeUsuelle } = getNatureOrganisme(beneficiaire.nature);
  const { siren, siret, assemblee = assembleeUsuelle } = beneficiaire;
  assertTexte("assemblee", assemblee);
  if (siret !== undefined && getSiren(siret) !== siren) {
    throw new RangeError(
      `siret : ${formatSiret(siret)} est celui d'un autre organisme, son SIREN n'est pas ${quoteInput(siren)}.`,
    );
  }
  const refus = findRefusEligibilite(nouvelle, contexte);
  if (refus) return refus;
  const derogation = findDerogation(nouvelle, contexte);
  const mission: Mission = {
    id: nouvelle.id,
    prestataire: nouvelle.prestataire,
    beneficiaire: { ...beneficiaire, assemblee: assemblee.trim() },
    tarif: nouvelle.tarif,
    ...(derogation === undefined ? {} : { derogationTerritoire: derogation }),
    besoins: [],
    devis: [],
    creneaux: [],
    interventions: [],
    demandes: [],
  };
  const evenements: EvenementMission[] = [{ type: "mission-creee" }];
  if (derogation) evenements.push({ type: "derogation-territoire", auteur: derogation.auteur });
  return buildFait(mission, evenements, { avertissements: listAvertissementsEligibilite(mission, contexte) });
}
