import { addJours, type DateIso, parseMontant } from "@ia-territoires/core";
import { cle } from "../../create-mission.ts";
import { type Gestes, pick, type PosteFinances, type Tirage } from "./geste.ts";

const PAGE = { page: 1, taille: 50 } as const;

/** What an action on a titre names: one where the action expects it, mostly; any one now and then. */
async function surTitre({ appel }: PosteFinances, { rang }: Tirage, statut: "prepare" | "transmis" | "emis") {
  const filtre = rang % 8 === 0 ? {} : { statut };
  const titre = pick((await appel.titres.list({ ...PAGE, tri: "-reference", ...filtre })).lignes, rang);
  if (titre === undefined) return undefined;
  return { titre, sur: { ...cle(), titreId: titre.id, version: titre.version } };
}

/** What an action on a batch names. */
async function surLot({ appel }: PosteFinances, { rang }: Tirage) {
  const lot = pick((await appel.titres.listLots({ ...PAGE, tri: "-creation" })).lignes, rang % 3);
  return lot === undefined ? undefined : { ...cle(), lotId: lot.id, version: lot.version };
}

const MOTIF = "Erreur d'essai";
/** The same number now and then: taken twice, it is refused. */
const toEmission = (id: string, { rang }: Tirage, emisLe: DateIso) => ({
  numero: rang % 9 === 0 ? "1" : id.slice(0, 8),
  bordereau: "17",
  emisLe,
});

/** Batches: what nobody has billed yet, all missions together. */
const GESTES_LOTS: Gestes<PosteFinances> = {
  "preparer-lot": {
    metiers: ["finances"],
    poids: 5,
    essai: async ({ appel, exercice, aujourdHui }) => {
      const demande = { exercice, du: addJours(aujourdHui, -400), au: aujourdHui, ecartes: [] };
      const apercu = await appel.titres.preview(demande);
      if (apercu.statut === "refus") return apercu;
      if (apercu.titres.length === 0) return undefined;
      const attendu = { titres: apercu.titres.length, montantTtc: apercu.totaux.montantTtc };
      return appel.titres.createLot({ ...cle(), ...demande, attendu });
    },
  },
  "transmettre-lot": {
    metiers: ["finances"],
    poids: 5,
    essai: async (poste, tirage) => {
      const sur = await surLot(poste, tirage);
      return sur === undefined ? undefined : poste.appel.titres.transmitLot(sur);
    },
  },
  "abandonner-lot": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const sur = await surLot(poste, tirage);
      return sur === undefined ? undefined : poste.appel.titres.dropLot(sur);
    },
  },
};

/** A titre until its number. */
const GESTES_EMISSION: Gestes<PosteFinances> = {
  "completer-titre": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const un = await surTitre(poste, tirage, "prepare");
      if (un === undefined) return undefined;
      const saisie = { objet: un.titre.objet, codeService: "SERVICE", engagement: "" };
      return poste.appel.titres.update({ ...un.sur, ...saisie });
    },
  },
  "retirer-titre": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const un = await surTitre(poste, tirage, "prepare");
      return un === undefined ? undefined : poste.appel.titres.withdraw(un.sur);
    },
  },
  "rejeter-titre": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const un = await surTitre(poste, tirage, "transmis");
      return un === undefined ? undefined : poste.appel.titres.reject({ ...un.sur, motif: MOTIF });
    },
  },
  "enregistrer-emission": {
    metiers: ["finances"],
    poids: 8,
    essai: async (poste, tirage) => {
      const un = await surTitre(poste, tirage, "transmis");
      if (un === undefined) return undefined;
      const emission = toEmission(un.titre.id, tirage, poste.aujourdHui);
      return poste.appel.titres.recordEmission({ ...un.sur, ...emission });
    },
  },
  "corriger-emission": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const un = await surTitre(poste, tirage, "emis");
      if (un === undefined) return undefined;
      const emission = toEmission(`b-${un.titre.id}`, tirage, un.titre.emisLe ?? poste.aujourdHui);
      return poste.appel.titres.correctEmission({ ...un.sur, ...emission, motif: MOTIF });
    },
  },
};

/** A titre corrected, and the years of the accounts. */
const GESTES_RECTIFICATION: Gestes<PosteFinances> = {
  "reduire-titre": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const un = await surTitre(poste, tirage, "emis");
      if (un === undefined) return undefined;
      // A titre of 200 € or less: all of it would be a cancellation.
      const montantTtc = tirage.rang % 5 === 0 ? un.titre.montant : parseMontant("50.00");
      return poste.appel.titres.reduce({ ...un.sur, montantTtc, motif: MOTIF });
    },
  },
  "annuler-titre": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const un = await surTitre(poste, tirage, "emis");
      if (un === undefined) return undefined;
      const suite = tirage.rang % 2 === 0 ? ("refacturer" as const) : ("abandonner" as const);
      return poste.appel.titres.cancel({ ...un.sur, motif: MOTIF, suite });
    },
  },
  "numeroter-rectification": {
    metiers: ["finances"],
    poids: 1,
    essai: async (poste, tirage) => {
      const { lignes } = await poste.appel.titres.list({ ...PAGE, tri: "-reference" });
      const corriges = lignes.filter(({ montant, net }) => montant !== net);
      const titre = pick(corriges, tirage.rang);
      if (titre === undefined) return undefined;
      const { rectifications } = (await poste.appel.titres.get({ id: titre.id })).titre;
      const rectificationId = pick(rectifications, tirage.rang)?.id;
      if (rectificationId === undefined) return undefined;
      const sur = { ...cle(), titreId: titre.id, version: titre.version, rectificationId };
      const emission = toEmission(`r-${rectificationId}`, tirage, poste.aujourdHui);
      return poste.appel.titres.recordRectification({ ...sur, ...emission });
    },
  },
  "ouvrir-exercice": {
    metiers: ["finances"],
    poids: 0.5,
    essai: ({ appel, exercice }, { rang }) =>
      appel.titres.openExercice({ ...cle(), annee: exercice + (rang % 2) }),
  },
  "clore-exercice": {
    metiers: ["finances"],
    poids: 0.5,
    essai: ({ appel, exercice }) => appel.titres.closeExercice({ ...cle(), annee: exercice }),
  },
};

export const GESTES_TITRES: Gestes<PosteFinances> = {
  ...GESTES_LOTS,
  ...GESTES_EMISSION,
  ...GESTES_RECTIFICATION,
};
