import { quoteInput } from "@ia-territoires/core";
import { AUTRE_SERVICE, SERVICES_OFFRE } from "../texts/offre-cdg14-services.ts";
import type { Action, ContexteMission, ResultatMission } from "./action-mission.ts";
import { assertDate } from "./assert-date.ts";
import { assertDemiJournees } from "./assert-demi-journees.ts";
import { assertTexte } from "./assert-texte.ts";
import type { Besoin, ServiceChoisi } from "./besoin.ts";
import { buildFait } from "./build-fait.ts";
import { findDateFuture } from "./find-date-future.ts";
import type { Mission } from "./mission.ts";

/** Records what a body needs: at the first contact (000, art. 2.3), or when it asks for another devis. */
export function recordBesoin(
  mission: Mission,
  action: Action<"enregistrer-besoin">,
  contexte: ContexteMission,
): ResultatMission {
  const { besoinId, origine, texte, demiJournees, avantLe, recuLe = contexte.aujourdHui } = action;
  assertTexte("besoinId", besoinId);
  assertTexte("texte", texte);
  assertDate("recuLe", recuLe);
  if (avantLe !== undefined) assertDate("avantLe", avantLe);
  if (demiJournees !== undefined) assertDemiJournees("demiJournees", demiJournees);
  if (origine !== "prestataire" && origine !== "beneficiaire") {
    throw new RangeError(`origine : prestataire ou beneficiaire attendu, reçu ${quoteInput(origine)}.`);
  }
  if (mission.besoins.some(({ id }) => id === besoinId)) {
    throw new RangeError(`besoinId : un besoin ${quoteInput(besoinId)} existe déjà dans la mission.`);
  }
  const services = action.services.map(readService);
  const refus = findDateFuture([{ nom: "Contact", le: recuLe }], contexte.aujourdHui);
  if (refus) return refus;
  const besoin: Besoin = {
    id: besoinId,
    origine,
    recuLe,
    texte: texte.trim(),
    services,
    ...(demiJournees === undefined ? {} : { demiJournees }),
    ...(avantLe === undefined ? {} : { avantLe }),
    statut: "ouvert",
  };
  return buildFait({ ...mission, besoins: [...mission.besoins, besoin] }, [
    { type: "besoin-enregistre", le: contexte.aujourdHui, besoinId },
  ]);
}

function readService({ code, livrables, precision }: ServiceChoisi): ServiceChoisi {
  const connu = SERVICES_OFFRE.find((service) => service.code === code);
  if (connu === undefined && code !== AUTRE_SERVICE) {
    throw new RangeError(`services : code ${quoteInput(code)} inconnu.`);
  }
  if (connu === undefined) assertTexte("services, precision", precision);
  const inconnu = livrables.find((livrable) => !connu?.livrables.some((x) => x.code === livrable));
  if (inconnu !== undefined) {
    throw new RangeError(`services : le livrable ${quoteInput(inconnu)} n'est pas du service ${code}.`);
  }
  const dit = precision?.trim();
  return { code, livrables: [...livrables], ...(dit ? { precision: dit } : {}) };
}
