import type { SuiviRapport } from "../suivi/suivi-rapport.ts";
import type { Champ } from "./champs.ts";

/** What is followed besides amounts: one list, or one sheet, each. */
export type GenreSuivi = keyof SuiviRapport;

/** A list of follow-up: the name of its sheet, and its fields. */
export interface ListeSuivi {
  readonly titre: string;
  readonly champs: readonly Champ[];
}

const build = (
  champ: string,
  titre: string,
  nature: Champ["nature"] = "texte",
  autres: readonly string[] = [],
): Champ => ({ champ, titre, nature, requis: true, autres });
const optional = (champ: Champ): Champ => ({ ...champ, requis: false });

const COMMANDE = build("commande", "Commande", "texte", ["numero de commande", "bon de commande"]);
const SIRET = build("beneficiaire", "SIRET", "siret", ["siret du beneficiaire", "beneficiaire"]);
const ECHEANCE = build("echeance", "Échéance", "date", ["date limite"]);
const CONFIANCE = build("confiance", "Confiance", "confiance", ["certitude"]);

/** The lists of follow-up: one row a step, a deliverable, a penalty, a project or a purchase. */
export const LISTES_SUIVI: Readonly<Record<GenreSuivi, ListeSuivi>> = Object.freeze({
  etapes: {
    titre: "Étapes",
    champs: [
      COMMANDE,
      build("etape", "Étape"),
      build("delaiJoursOuvres", "Délai (jours ouvrés)", "jours", ["delai"]),
      ECHEANCE,
      optional(build("realiseeLe", "Réalisée le", "date", ["date de realisation"])),
      optional(build("joursOuvres", "Jours ouvrés", "jours", ["duree"])),
    ],
  },
  livrables: {
    titre: "Livrables",
    champs: [
      COMMANDE,
      SIRET,
      build("livrable", "Livrable"),
      ECHEANCE,
      optional(build("remisLe", "Remis le", "date", ["date de remise"])),
    ],
  },
  penalites: {
    titre: "Pénalités",
    champs: [
      COMMANDE,
      SIRET,
      build("motif", "Motif"),
      build("montant", "Montant", "montant"),
      build("remise", "Remise accordée", "booleen", ["remise"]),
    ],
  },
  projets: {
    titre: "Projets",
    champs: [
      COMMANDE,
      SIRET,
      build("projet", "Projet"),
      build("coutHt", "Coût HT", "montant", ["cout"]),
      build("gains", "Gains", "montant"),
      build("methode", "Méthode"),
      CONFIANCE,
    ],
  },
  achats: {
    titre: "Achats",
    champs: [
      COMMANDE,
      SIRET,
      build("objet", "Objet"),
      build("prixReferenceHt", "Prix de référence HT", "montant", ["prix de reference"]),
      build("prixPayeHt", "Prix payé HT", "montant", ["prix paye"]),
      build("reference", "Référence", "texte", ["origine de la reference"]),
      CONFIANCE,
    ],
  },
});
