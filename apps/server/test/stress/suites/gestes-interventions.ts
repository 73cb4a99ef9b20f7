import { addJours } from "@ia-territoires/core";
import { type Gestes, pick, pickStatut, type Poste, surMission, type Tirage } from "./geste.ts";

/** The version and the intervention that an action names; undefined when the mission has none. */
function surIntervention(poste: Poste, { rang }: Tirage, statuts: readonly string[]) {
  const interventionId = pickStatut(poste.vue.mission.interventions, statuts, rang)?.id;
  return interventionId === undefined ? undefined : { ...surMission(poste), interventionId };
}

/** Under an agreed half-day when there is one, else on a day agreed otherwise. */
function plan(poste: Poste, { rang, jours, demiJournees }: Tirage) {
  const { vue, aujourdHui, appel } = poste;
  const devisId = pickStatut(vue.mission.devis, ["accepte"], rang)?.id;
  if (devisId === undefined) return undefined;
  const creneau = pick(
    vue.mission.creneaux.filter((un) => un.devisId === devisId && un.statut === "confirme"),
    rang,
  );
  const libre = { date: addJours(aujourdHui, jours), demiJournees: Math.min(2, demiJournees) };
  const quand =
    creneau === undefined ? libre : { date: creneau.date, demiJournees: 1, creneauIds: [creneau.id] };
  return appel.interventions.plan({ ...surMission(poste), devisId, ...quand });
}

/** From the day planned to the service that both sides confirm. */
export const GESTES_INTERVENTIONS: Gestes<Poste> = {
  "planifier-intervention": { metiers: ["referent"], poids: 4, essai: plan },
  "modifier-intervention": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, tirage) => {
      const sur = surIntervention(poste, tirage, ["prevue"]);
      if (sur === undefined) return undefined;
      const { jours, demiJournees } = tirage;
      const date = addJours(poste.aujourdHui, jours);
      return poste.appel.interventions.update({ ...sur, date, demiJournees: Math.min(3, demiJournees) });
    },
  },
  "realiser-intervention": {
    metiers: ["referent"],
    poids: 4,
    essai: (poste, tirage) => {
      const sur = surIntervention(poste, tirage, ["prevue"]);
      if (sur === undefined) return undefined;
      const date = addJours(poste.aujourdHui, -Math.abs(tirage.jours % 5));
      return poste.appel.interventions.complete({ ...sur, date });
    },
  },
  "rediger-fiche": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, tirage) => {
      const sur = surIntervention(poste, tirage, ["realisee"]);
      if (sur === undefined) return undefined;
      const annexes = tirage.rang % 2 === 0 ? [poste.fichierId] : [];
      return poste.appel.interventions.updateFiche({
        ...sur,
        objectif: "Atelier",
        presents: [],
        realise: "Fait",
        suite: "",
        annexes,
      });
    },
  },
  "confirmer-service-fait": {
    metiers: ["referent", "secretaire"],
    poids: 5,
    essai: (poste, tirage) => {
      const sur = surIntervention(poste, tirage, ["realisee"]);
      if (sur === undefined) return undefined;
      const signataire = { nom: "Signataire d'essai", qualite: "maire" };
      // Now and then the vendor records what the body signed on paper.
      const papier = poste.partie === "prestataire" && tirage.rang % 3 === 0;
      const partie = papier ? "beneficiaire" : poste.partie;
      const piece = papier ? { pieceId: poste.fichierId } : {};
      return poste.appel.interventions.confirm({ ...sur, partie, signataire, ...piece });
    },
  },
  "annuler-intervention": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, tirage) => {
      const sur = surIntervention(poste, tirage, ["prevue", "realisee"]);
      if (sur === undefined) return undefined;
      return poste.appel.interventions.cancel({ ...sur, motif: "Report d'essai" });
    },
  },
};
