import { addJours } from "@ia-territoires/core";
import { type Gestes, pickStatut, type Poste, surMission } from "./geste.ts";

/** Documents asked of a body. */
export const GESTES_DOCUMENTS: Gestes<Poste> = {
  "demander-document": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, { jours }) =>
      poste.appel.demandes.create({
        ...surMission(poste),
        libelle: "Liste des outils",
        sansCourriel: true,
        pourLe: addJours(poste.aujourdHui, Math.abs(jours)),
      }),
  },
  "recevoir-document": {
    metiers: ["referent", "secretaire"],
    poids: 1,
    essai: (poste, { rang }) => {
      const demandeId = pickStatut(poste.vue.mission.demandes, ["attendue"], rang)?.id;
      if (demandeId === undefined) return undefined;
      const fichierIds = [poste.fichierId];
      return poste.appel.demandes.receive({ ...surMission(poste), demandeId, fichierIds });
    },
  },
  "annuler-demande": {
    metiers: ["referent"],
    poids: 1,
    essai: (poste, { rang }) => {
      const demandeId = pickStatut(poste.vue.mission.demandes, ["attendue"], rang)?.id;
      if (demandeId === undefined) return undefined;
      return poste.appel.demandes.cancel({ ...surMission(poste), demandeId, motif: "Sans objet" });
    },
  },
};
