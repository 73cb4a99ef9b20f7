import { addJours } from "@ia-territoires/core";
import { cle } from "../../create-mission.ts";
import { type Gestes, pick, pickStatut, type Poste, surMission, type Tirage } from "./geste.ts";

const devis = ({ vue }: Poste, { rang }: Tirage, statuts: readonly string[]) =>
  pickStatut(vue.mission.devis, statuts, rang)?.id;

/** Needs and devis. */
export const GESTES_DEVIS: Gestes<Poste> = {
  "enregistrer-besoin": {
    metiers: ["referent", "secretaire"],
    poids: 2,
    essai: ({ appel, organismeId, prestataireId }, { demiJournees }) =>
      appel.besoins.create({
        ...cle(),
        prestataireId,
        organismeId,
        tarif: "cdg14-ia",
        texte: "Rédiger une charte d'usage",
        services: [{ code: "referentiel-documentaire", livrables: ["charte"] }],
        demiJournees,
      }),
  },
  "ecarter-besoin": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, { rang }) => {
      const besoinId = pickStatut(poste.vue.mission.besoins, ["ouvert"], rang)?.id;
      if (besoinId === undefined) return undefined;
      return poste.appel.besoins.dismiss({ ...surMission(poste), besoinId, motif: "Sans suite" });
    },
  },
  "creer-devis": {
    metiers: ["referent"],
    poids: 3,
    essai: ({ appel, organismeId, vue, aujourdHui }, { jours, demiJournees, rang }) => {
      const besoin = pick(
        vue.mission.besoins.filter(({ statut }) => statut === "ouvert"),
        rang,
      );
      return appel.devis.create({
        ...cle(),
        organismeId,
        tarif: "cdg14-ia",
        objet: "Atelier d'essai",
        tranches: [{ prevueLe: addJours(aujourdHui, Math.abs(jours)), demiJournees }],
        valideJusquAu: addJours(aujourdHui, 90),
        ...(besoin === undefined ? {} : { besoinId: besoin.id }),
      });
    },
  },
  "modifier-devis": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, tirage) => {
      const devisId = devis(poste, tirage, ["brouillon"]);
      if (devisId === undefined) return undefined;
      const prevueLe = addJours(poste.aujourdHui, Math.abs(tirage.jours));
      const tranches = [{ prevueLe, demiJournees: tirage.demiJournees }];
      return poste.appel.devis.update({ ...cle(), devisId, version: poste.vue.version, tranches });
    },
  },
  "envoyer-devis": {
    metiers: ["referent"],
    poids: 4,
    essai: (poste, tirage) => {
      const devisId = devis(poste, tirage, ["brouillon"]);
      return devisId === undefined ? undefined : poste.appel.devis.send({ ...cle(), devisId });
    },
  },
  "accepter-devis": {
    metiers: ["referent", "secretaire"],
    poids: 4,
    essai: (poste, tirage) => {
      const devisId = devis(poste, tirage, ["envoye"]);
      return devisId === undefined ? undefined : poste.appel.devis.accept({ ...cle(), devisId });
    },
  },
  "decliner-devis": {
    metiers: ["secretaire"],
    poids: 1,
    essai: (poste, tirage) => {
      const devisId = devis(poste, tirage, ["envoye"]);
      return devisId === undefined ? undefined : poste.appel.devis.decline({ ...cle(), devisId });
    },
  },
  "annuler-devis": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, tirage) => {
      const devisId = devis(poste, tirage, ["accepte", "envoye", "brouillon"]);
      return devisId === undefined ? undefined : poste.appel.devis.cancel({ ...cle(), devisId });
    },
  },
  "solder-devis": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, tirage) => {
      const devisId = devis(poste, tirage, ["accepte"]);
      return devisId === undefined ? undefined : poste.appel.devis.settle({ ...cle(), devisId });
    },
  },
};
