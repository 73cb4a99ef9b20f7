import { addJours, type DateIso, parseDateIso } from "@ia-territoires/core";
import { cle } from "../../create-mission.ts";
import type { Appel } from "../../create-monde.ts";
import type { Tirage } from "./tirage.ts";

/** Where a person acts: their own door, the mission as they last read it, what day it is. */
export interface Poste {
  readonly appel: Appel;
  readonly partie: "prestataire" | "beneficiaire";
  readonly missionId: string;
  readonly organismeId: string;
  vue: Awaited<ReturnType<Appel["missions"]["get"]>>;
  readonly aujourdHui: DateIso;
}

type Reponse = Promise<{ readonly statut: string }> | undefined;
const pick = <T>(liste: readonly T[], rang: number): T | undefined => liste[rang % Math.max(1, liste.length)];
const SIGNATAIRE = { nom: "Signataire d'essai", qualite: "maire" };

function actOnDevis({ appel, organismeId, vue, aujourdHui }: Poste, tirage: Tirage): Reponse {
  if (tirage.geste === "creer-devis") {
    const prevueLe = addJours(aujourdHui, Math.abs(tirage.jours));
    return appel.devis.create({
      ...cle(),
      organismeId,
      tarif: "cdg14-ia",
      objet: "Atelier d'essai",
      tranches: [{ prevueLe, demiJournees: tirage.demiJournees }],
      valideJusquAu: parseDateIso("2029-12-31"),
    });
  }
  const devisId = pick(vue.mission.devis, tirage.rang)?.id;
  if (devisId === undefined) return undefined;
  if (tirage.geste === "envoyer-devis") return appel.devis.send({ ...cle(), devisId });
  if (tirage.geste === "accepter-devis") return appel.devis.accept({ ...cle(), devisId });
  if (tirage.geste === "decliner-devis") return appel.devis.decline({ ...cle(), devisId });
  if (tirage.geste === "annuler-devis") return appel.devis.cancel({ ...cle(), devisId });
  if (tirage.geste === "solder-devis") return appel.devis.settle({ ...cle(), devisId });
  return undefined;
}

function actOnAdhesion({ appel, missionId, vue, aujourdHui }: Poste, tirage: Tirage): Reponse {
  const sur = { ...cle(), missionId, version: vue.version };
  const avant = (jours: number) => addJours(aujourdHui, -jours);
  if (tirage.geste === "deliberation") {
    const actes = { numero: "2026-12", date: avant(6), transmiseLe: avant(5), publieeLe: avant(5) };
    return appel.missions.recordDeliberation({ ...sur, ...actes });
  }
  if (tirage.geste === "convention") {
    const signe = { nom: "Signataire d'essai", signeLe: avant(1) };
    return appel.missions.recordConvention({
      ...sur,
      signeeLe: avant(1),
      signataires: [
        { partie: "prestataire", qualite: "présidente", ...signe },
        { partie: "beneficiaire", qualite: "maire", ...signe },
      ],
    });
  }
  if (tirage.geste === "denoncer") {
    // Rare enough for a mission to live first.
    if (tirage.rang > 0) return undefined;
    const dernierJour = addJours(aujourdHui, Math.abs(tirage.jours));
    return appel.missions.terminateConvention({ ...sur, par: "beneficiaire", le: aujourdHui, dernierJour });
  }
  if (tirage.geste === "renouveler")
    return appel.missions.renewAdhesion({ ...sur, gardeDeliberation: tirage.rang % 2 === 0 });
  return undefined;
}

function actOnIntervention({ appel, partie, missionId, vue, aujourdHui }: Poste, tirage: Tirage): Reponse {
  const { demiJournees, jours, rang } = tirage;
  const sur = { ...cle(), missionId, version: vue.version };
  if (tirage.geste === "planifier") {
    const devisId = pick(
      vue.mission.devis.filter(({ statut }) => statut === "accepte"),
      rang,
    )?.id;
    if (devisId === undefined) return undefined;
    const date = addJours(aujourdHui, jours);
    return appel.interventions.plan({ ...sur, devisId, date, demiJournees: Math.min(2, demiJournees) });
  }
  const interventionId = pick(vue.mission.interventions, rang)?.id;
  if (interventionId === undefined) return undefined;
  const une = { ...sur, interventionId };
  if (tirage.geste === "modifier")
    return appel.interventions.update({ ...une, date: addJours(aujourdHui, jours), demiJournees });
  if (tirage.geste === "realiser")
    return appel.interventions.complete({ ...une, date: addJours(aujourdHui, -Math.abs(jours % 5)) });
  if (tirage.geste === "fiche")
    return appel.interventions.updateFiche({
      ...une,
      objectif: "Atelier",
      presents: [],
      realise: "Fait",
      suite: "",
      annexes: [],
    });
  if (tirage.geste === "confirmer")
    return appel.interventions.confirm({ ...une, partie, signataire: SIGNATAIRE });
  if (tirage.geste === "annuler-intervention")
    return appel.interventions.cancel({ ...une, motif: "Report d'essai" });
  return undefined;
}

/** Tries what a draw says on a mission; undefined when there is nothing to try it on. */
export function actOnSuite(poste: Poste, tirage: Tirage): Reponse {
  return actOnDevis(poste, tirage) ?? actOnAdhesion(poste, tirage) ?? actOnIntervention(poste, tirage);
}
