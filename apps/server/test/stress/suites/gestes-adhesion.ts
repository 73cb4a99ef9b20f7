import { addJours } from "@ia-territoires/core";
import { type Gestes, type Poste, surMission } from "./geste.ts";

/** Délibération, convention and their end. */
export const GESTES_ADHESION: Gestes<Poste> = {
  "enregistrer-deliberation": {
    metiers: ["referent", "secretaire"],
    poids: 1,
    essai: (poste, { rang }) => {
      const avant = (jours: number) => addJours(poste.aujourdHui, -jours);
      return poste.appel.missions.recordDeliberation({
        ...surMission(poste),
        numero: `2026-${rang}`,
        date: avant(6),
        transmiseLe: avant(5),
        publieeLe: avant(5),
      });
    },
  },
  "enregistrer-convention": {
    metiers: ["referent"],
    poids: 2,
    essai: (poste) => {
      const signeLe = addJours(poste.aujourdHui, -1);
      const signe = { nom: "Signataire d'essai", signeLe };
      return poste.appel.missions.recordConvention({
        ...surMission(poste),
        signeeLe: signeLe,
        signataires: [
          { partie: "prestataire", qualite: "présidente", ...signe },
          { partie: "beneficiaire", qualite: "maire", ...signe },
        ],
      });
    },
  },
  "denoncer-convention": {
    metiers: ["referent", "secretaire"],
    poids: 0.3,
    essai: (poste, { jours }) =>
      poste.appel.missions.terminateConvention({
        ...surMission(poste),
        par: poste.partie,
        le: poste.aujourdHui,
        dernierJour: addJours(poste.aujourdHui, Math.abs(jours)),
      }),
  },
  "renouveler-adhesion": {
    metiers: ["referent"],
    poids: 0.3,
    essai: (poste, { rang }) =>
      poste.appel.missions.renewAdhesion({ ...surMission(poste), gardeDeliberation: rang % 2 === 0 }),
  },
};
