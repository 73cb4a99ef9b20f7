import { buildRefus, compareDates, formatDateFr, formatMontant } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { DevisCalcule } from "@ia-territoires/pricing/cdg";
import type {
  Action,
  AvertissementMission,
  ContexteMission,
  RefusMission,
  ResultatMission,
} from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertTexte } from "./assert-texte.ts";
import { buildFait, replaceDevis } from "./build-fait.ts";
import { CODES_AVERTISSEMENT_MISSION } from "./codes-avertissement.ts";
import { findDateFuture } from "./find-date-future.ts";
import { findRefusAdhesion } from "./find-refus-adhesion.ts";
import { findRefusEligibilite } from "./find-refus-eligibilite.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { getAdhesionAu } from "./get-adhesion-au.ts";
import { getCaractereExecutoire } from "./get-caractere-executoire.ts";
import { getDevis } from "./get-devis.ts";
import { isValiditeDepassee } from "./is-validite-depassee.ts";
import type { Devis, Mission } from "./mission.ts";
import { priceDevis } from "./price-devis.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/**
 * Accepts a devis that was sent: the one action that takes half-days. The cap is asked again at today's usage and
 * decides; the price stays the frozen one. A tariff that asks for no convention only warns about what is missing.
 */
export function acceptDevis(
  mission: Mission,
  action: Action<"accepter-devis">,
  contexte: ContexteMission,
): ResultatMission {
  const devis = getDevis(mission, action.devisId);
  const { signataire, accepteLe = contexte.aujourdHui } = action;
  assertDate("accepteLe", accepteLe);
  if (signataire !== undefined) {
    assertTexte("signataire, nom", signataire.nom);
    assertTexte("signataire, qualite", signataire.qualite);
  }
  const { adhesion, ressort } = resolveTarifMission(mission, contexte);
  const manque = findRefusAdhesion(mission, accepteLe, adhesion ?? ressort.source, contexte);
  const refus =
    findRefusStatut(devis, ["envoye"]) ??
    findRefusEligibilite(mission, contexte) ??
    findDateFuture([{ nom: "Acceptation", le: accepteLe }], contexte.aujourdHui) ??
    findAvantEnvoi(devis, accepteLe) ??
    (adhesion ? manque : undefined);
  if (refus) return refus;
  const question = { date: devis.date, tranches: devis.tranches, accepteLe, remplace: devis };
  const prix = priceDevis(mission, question, contexte);
  if (prix.statut === "refus") return prix;
  const { resultat } = prix;

  const { plafondDemiJournees: plafond } = resultat.version.value;
  const imputations = resultat.imputations.map((imputation) => ({ ...imputation, plafond }));
  const accepte: Devis = {
    ...devis,
    statut: "accepte",
    accepteLe,
    acceptation: { lectures: resultat.lectures, imputations, ...(signataire ? { signataire } : {}) },
  };
  return buildFait(
    replaceDevis(mission, accepte),
    [{ type: "devis-accepte", le: contexte.aujourdHui, devisId: devis.id, accepteLe }],
    {
      mouvements: imputations.map((imputation) => ({ ...imputation, devisId: devis.id })),
      avertissements: [
        ...(manque ? [warnAdhesion(manque)] : []),
        ...listAvertissements(mission, devis, resultat, action, contexte, accepteLe),
        ...prix.avertissements,
      ],
    },
  );
}

function findAvantEnvoi({ envoyeLe }: Devis, accepteLe: DateIso): RefusMission | undefined {
  if (envoyeLe === undefined || compareDates(accepteLe, envoyeLe) >= 0) return undefined;
  return buildRefus({
    code: "acceptation-avant-envoi",
    message: `Le devis est envoyé le ${formatDateFr(envoyeLe)} ; il ne peut pas avoir été accepté le ${formatDateFr(accepteLe)}.`,
    sources: [],
    figures: { envoyeLe, accepteLe },
  });
}

function warnAdhesion({ message, sources }: RefusMission): AvertissementMission {
  return {
    code: "adhesion-non-precisee",
    message: `${message} Le tarif ne le demande pas : à vérifier.`,
    sources,
  };
}

function listAvertissements(
  mission: Mission,
  devis: Devis,
  frais: DevisCalcule,
  action: Action<"accepter-devis">,
  contexte: ContexteMission,
  accepteLe: DateIso,
): readonly AvertissementMission[] {
  const avertissements: AvertissementMission[] = [];
  const { deliberation } = getAdhesionAu(mission, accepteLe);
  if (deliberation) {
    const { nature } = mission.beneficiaire;
    const { etat, sources } = getCaractereExecutoire(deliberation, accepteLe, nature, contexte.transmission);
    const { explication } = CODES_AVERTISSEMENT_MISSION["regime-a-verifier"];
    if (etat === "a-verifier")
      avertissements.push({ code: "regime-a-verifier", message: explication, sources });
  }
  if (isValiditeDepassee(devis, accepteLe)) {
    const message = `Le devis était valide jusqu'au ${formatDateFr(devis.valideJusquAu)} ; il est accepté le ${formatDateFr(accepteLe)}. Aucune clause ne l'interdit.`;
    avertissements.push({ code: "validite-depassee", message, sources: [] });
  }
  if (action.signataire === undefined) {
    const { explication } = CODES_AVERTISSEMENT_MISSION["signataire-non-renseigne"];
    avertissements.push({ code: "signataire-non-renseigne", message: explication, sources: [] });
  }
  if (frais.montant !== devis.resultat.montant) {
    const message = `Le tarif à la date du devis donnerait aujourd'hui ${formatMontant(frais.montant)} ; le devis reste à ${formatMontant(devis.resultat.montant)}, prix auquel il a été envoyé.`;
    avertissements.push({ code: "prix-fige", message, sources: [frais.version.source] });
  }
  return avertissements;
}
