import { compareDates } from "@ia-territoires/core";
import { releaseCreneaux } from "../agenda/release-creneaux.ts";
import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { buildFait, replaceDevis } from "./build-fait.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getDateConvention } from "./get-adhesion-au.ts";
import { getAvancementDevis } from "./get-avancement-devis.ts";
import { getDevis } from "./get-devis.ts";
import { mergeImputations } from "./impute-intervention.ts";
import type { Devis, ImputationPlafond, Mission } from "./mission.ts";
import { getPeriodePlafond } from "@ia-territoires/pricing/cdg";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/**
 * Ends an accepted devis as it stands: what was neither done nor planned is given back to the cap (000, art. 2.2).
 * Refused while interventions are planned, when nothing is left, and when nothing was done: that is a cancellation.
 */
export function settleDevis(
  mission: Mission,
  { devisId, motif }: Action<"solder-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const devis = getDevis(mission, devisId);
  const refus =
    devis.statut === "brouillon" || devis.statut === "envoye"
      ? buildRefusEtat("devis-non-accepte", { devisId, devisStatut: devis.statut })
      : findRefusStatut(devis, ["accepte"]);
  if (refus) return refus;
  const { prevues, realisees, serviceFait, reste } = getAvancementDevis(mission, devis);
  const figures = { devisId, prevues, faites: realisees + serviceFait, reste };
  if (prevues > 0) return buildRefusEtat("interventions-prevues", figures);
  if (reste === 0) return buildRefusEtat("rien-a-rendre", figures);
  if (realisees + serviceFait === 0) return buildRefusEtat("rien-n-est-fait", figures);
  const rendues = listLibres(mission, devis, contexte).map((libre) => ({
    ...libre,
    demiJournees: -libre.demiJournees,
  }));
  const { acceptation } = devis;
  const dit = motif?.trim();
  const solde: Devis = {
    ...devis,
    soldeLe: contexte.aujourdHui,
    ...(dit ? { motif: dit } : {}),
    ...(acceptation && {
      acceptation: { ...acceptation, imputations: mergeImputations(acceptation.imputations, rendues) },
    }),
  };
  const libre = releaseCreneaux(mission, devisId, contexte.aujourdHui);
  return buildFait(
    replaceDevis(libre.mission, solde),
    [{ type: "devis-solde", le: contexte.aujourdHui, devisId }, ...libre.evenements],
    { mouvements: rendues.map((rendue) => ({ ...rendue, devisId })) },
  );
}

/** What a devis holds in each period beyond its interventions there. */
function listLibres(
  mission: Mission,
  { id, acceptation }: Devis,
  contexte: ContexteMission,
): readonly ImputationPlafond[] {
  if (acceptation === undefined) return [];
  const tarif = resolveTarifMission(mission, contexte);
  const { imputations, lectures } = acceptation;
  const actives = mission.interventions.filter(
    ({ devisId, statut }) => devisId === id && statut !== "annulee",
  );
  if (lectures.rattachement === "acceptation") {
    // All in one period, that of the acceptance.
    const faites = actives.reduce((total, { demiJournees }) => total + demiJournees, 0);
    return imputations.map((prise) => ({ ...prise, demiJournees: prise.demiJournees - faites }));
  }
  return imputations
    .map((prise) => {
      const ici = actives.filter(
        ({ date }) =>
          compareDates(
            getPeriodePlafond(tarif, date, lectures, getDateConvention(mission)).debut,
            prise.periode.debut,
          ) === 0,
      );
      const faites = ici.reduce((total, { demiJournees }) => total + demiJournees, 0);
      return { ...prise, demiJournees: prise.demiJournees - faites };
    })
    .filter(({ demiJournees }) => demiJournees > 0);
}
