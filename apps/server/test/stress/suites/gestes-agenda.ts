import { addJours } from "@ia-territoires/core";
import { cle } from "../../create-mission.ts";
import { type Gestes, pick, pickStatut, type Poste, type Tirage } from "./geste.ts";

const PAGE = { page: 1, taille: 50 } as const;

/** A half-day to come; weekends, fériés and taken ones are refused. */
const toMoment = ({ aujourdHui }: Poste, { jours, rang }: Tirage) => ({
  date: addJours(aujourdHui, Math.abs(jours) + 8),
  demiJournee: rang % 2 === 0 ? ("matin" as const) : ("apres-midi" as const),
});

const creneau = ({ vue }: Poste, { rang }: Tirage, statuts: readonly string[]) =>
  pickStatut(vue.mission.creneaux, statuts, rang);

/** A half-day proposed, agreed, moved, given up. */
const GESTES_CRENEAUX: Gestes<Poste> = {
  "proposer-creneau": {
    metiers: ["referent"],
    poids: 3,
    essai: (poste, tirage) => {
      const devisId = pickStatut(poste.vue.mission.devis, ["accepte"], tirage.rang)?.id;
      if (devisId === undefined) return undefined;
      const referentId = pick(poste.referents, tirage.rang) ?? null;
      const sur = { ...cle(), devisId, version: poste.vue.version };
      return poste.appel.agenda.propose({ ...sur, ...toMoment(poste, tirage), referentId });
    },
  },
  "confirmer-creneau": {
    metiers: ["referent", "secretaire"],
    poids: 3,
    essai: (poste, tirage) => {
      const creneauId = creneau(poste, tirage, ["propose"])?.id;
      if (creneauId === undefined) return undefined;
      const sur = { ...cle(), creneauId, version: poste.vue.version };
      return poste.appel.agenda.confirm({ ...sur, accordRecu: poste.partie === "prestataire" });
    },
  },
  "deplacer-creneau": {
    metiers: ["referent", "secretaire"],
    poids: 1,
    essai: (poste, tirage) => {
      const choisi = creneau(poste, tirage, ["propose", "confirme"]);
      if (choisi === undefined) return undefined;
      const sur = { ...cle(), creneauId: choisi.id, version: poste.vue.version };
      const autre = poste.partie === "prestataire" ? pick(poste.referents, tirage.rang) : undefined;
      const referentId = autre ?? choisi.referentId;
      return poste.appel.agenda.move({ ...sur, ...toMoment(poste, tirage), referentId });
    },
  },
  "annuler-creneau": {
    metiers: ["referent", "secretaire"],
    poids: 0.7,
    essai: (poste, tirage) => {
      const creneauId = creneau(poste, tirage, ["propose", "confirme"])?.id;
      if (creneauId === undefined) return undefined;
      return poste.appel.agenda.cancel({ ...cle(), creneauId, version: poste.vue.version });
    },
  },
};

/** Who is away, when the house is closed, who takes over. */
const GESTES_REFERENTS: Gestes<Poste> = {
  "noter-absence": {
    metiers: ["referent"],
    poids: 0.7,
    essai: (poste, tirage) => {
      const { date: du, demiJournee: duDemiJournee } = toMoment(poste, tirage);
      const fin = { au: addJours(du, tirage.demiJournees - 1), auDemiJournee: "apres-midi" as const };
      const referentId = pick(poste.referents, tirage.rang) ?? "";
      const neuve = { ...cle(), id: null, version: null };
      return poste.appel.agenda.saveAbsence({ ...neuve, referentId, du, duDemiJournee, ...fin });
    },
  },
  "retirer-absence": {
    metiers: ["referent"],
    poids: 0.5,
    essai: async ({ appel }, { rang }) => {
      const une = pick((await appel.agenda.listAbsences({ ...PAGE, quand: "toutes" })).lignes, rang);
      if (une === undefined) return undefined;
      return appel.agenda.removeAbsence({ ...cle(), id: une.id, version: une.version });
    },
  },
  "noter-fermeture": {
    metiers: ["referent"],
    poids: 0.2,
    essai: (poste, tirage) => {
      const { date } = toMoment(poste, tirage);
      const neuve = { ...cle(), id: null, version: null };
      return poste.appel.agenda.saveFermeture({ ...neuve, libelle: "Inventaire", du: date, au: date });
    },
  },
  "retirer-fermeture": {
    metiers: ["referent"],
    poids: 0.3,
    essai: async ({ appel }, { rang }) => {
      const une = pick((await appel.agenda.listFermetures({ ...PAGE, quand: "toutes" })).lignes, rang);
      if (une === undefined) return undefined;
      return appel.agenda.removeFermeture({ ...cle(), id: une.id, version: une.version });
    },
  },
  "passer-la-main": {
    metiers: ["referent"],
    poids: 0.3,
    essai: ({ appel, referents }, { rang }) => {
      const de = pick(referents, rang) ?? "";
      const vers = pick(referents, rang + 1) ?? "";
      const enConflit = rang % 3 === 0 ? ("laisser" as const) : ("refuser" as const);
      return appel.agenda.reassign({ ...cle(), de, vers, note: "Charte à relire.", enConflit });
    },
  },
};

export const GESTES_AGENDA: Gestes<Poste> = { ...GESTES_CRENEAUX, ...GESTES_REFERENTS };
