import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait, replaceDevis } from "./build-fait.ts";
import { findRefusValidite } from "./create-devis.ts";
import { findRefusEligibilite } from "./find-refus-eligibilite.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getDevis } from "./get-devis.ts";
import type { Devis, Mission } from "./mission.ts";
import { priceDevis } from "./price-devis.ts";

/** Changes a draft and prices it again; once sent, a devis no longer moves. */
export function updateDevis(
  mission: Mission,
  action: Action<"modifier-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const devis = getDevis(mission, action.devisId);
  const { objet = devis.objet, tranches = devis.tranches, valideJusquAu = devis.valideJusquAu } = action;
  const { date = devis.date } = action;
  assertTexte("objet", objet);
  const refus =
    findRefusStatut(devis, ["brouillon"]) ??
    findRefusEligibilite(mission, contexte) ??
    findRefusValidite(date, valideJusquAu);
  if (refus) return refus;
  const prix = priceDevis(mission, { date, tranches, remplace: devis }, contexte);
  if (prix.statut === "refus") return prix;
  const modifie: Devis = {
    ...devis,
    objet: objet.trim(),
    tranches,
    valideJusquAu,
    date,
    resultat: prix.resultat,
  };
  return buildFait(
    replaceDevis(mission, modifie),
    [{ type: "devis-modifie", le: contexte.aujourdHui, devisId: devis.id }],
    { avertissements: prix.avertissements },
  );
}
