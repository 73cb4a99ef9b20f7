import {
  parsePrixUnitaire,
  parsePrixUnitaireFr,
  parseQuantite,
  parseQuantiteFr,
  parseTaux,
  parseTauxFr,
} from "@ia-territoires/core";
import type { PrixUnitaire, Quantite, Taux } from "@ia-territoires/core";
import { LIBELLES_CATEGORIE_TVA } from "../tva/categorie-tva.ts";
import type { CategorieTva } from "../tva/categorie-tva.ts";
import type { LigneBpu, ModeBpu, ProfilIntervenant } from "./bpu.ts";
import type { ColonneBpu } from "./colonnes.ts";
import type { LecteurLigne } from "./lecteur-ligne.ts";
import { LIBELLES_UNITE } from "./unites.ts";
import type { UniteBpu } from "./unites.ts";

/** One row once read: what a line says, and its own price or step. */
export interface LigneLue {
  readonly lecteur: LecteurLigne;
  /** All that the steps of one code must have in common. */
  readonly commun: Omit<LigneBpu, "prix">;
  readonly palier: PalierLu | null;
  readonly prix: PrixUnitaire | Taux;
}

export interface PalierLu {
  readonly de: Quantite;
  readonly a: Quantite | null;
  readonly mode: "volume" | "tranches";
}

const MODES: readonly ModeBpu[] = [
  "conference",
  "salle-intra",
  "salle-inter",
  "webinaire",
  "webinaire-video",
  "saas",
  "on-premise",
];
const PROFILS: readonly ProfilIntervenant[] = ["JUNIOR", "CONFIRME", "EXPERT"];
const UNITES = Object.entries(LIBELLES_UNITE) as [UniteBpu, string][];
const CATEGORIES = Object.keys(LIBELLES_CATEGORIE_TVA) as CategorieTva[];
const MODES_PALIER: readonly (readonly ["volume" | "tranches", string])[] = [
  ["volume", "volume"],
  ["tranches", "tranches"],
];
const pairs = <T extends string>(mots: readonly T[]): readonly (readonly [T, string])[] =>
  mots.map((mot) => [mot, mot] as const);

/** Reads one row; `null` when something in it is wrong, noted by the reader. */
export function readLigne(lecteur: LecteurLigne): LigneLue | null {
  const code = lecteur.texteRequis("code");
  const lot = lecteur.texteRequis("lot");
  const designation = lecteur.texteRequis("designation");
  const unite = readUnite(lecteur);
  const categorieTva = requis(lecteur, "categorie_tva", pairs(CATEGORIES));
  const statut = lecteur.mot("statut", pairs(["ILLUSTRATIF", "CONTRACTUEL"]));
  const mode = lecteur.mot("mode", pairs(MODES));
  const profil = lecteur.mot("profil", pairs(PROFILS));
  const revisable = lecteur.mot("revisable", pairs(["oui", "non"]));
  const textes = {
    famille: lecteur.texte("famille"),
    publicOuTaille: lecteur.texte("public_ou_taille"),
    duree: lecteur.texte("duree"),
    referenceCctp: lecteur.texte("reference_cctp"),
    observation: lecteur.texte("observation"),
  };
  const minParticipants = lecteur.entier("min_participants");
  const maxParticipants = lecteur.entier("max_participants");
  const delaiLivrableJoursOuvres = lecteur.entier("delai_livrable_jours_ouvres");
  if (minParticipants !== null && maxParticipants !== null && minParticipants > maxParticipants) {
    lecteur.refuse(
      "bornes-inversees",
      "max_participants",
      `au moins ${minParticipants}, le minimum de la ligne`,
    );
  }
  const palier = readPalier(lecteur);
  const prix = readPrix(lecteur, unite === "pourcent");
  if (code === null || lot === null || designation === null) return null;
  if (unite === null || categorieTva === null || prix === null) return null;
  if (statut === null || mode === null || profil === null || revisable === null || palier === undefined)
    return null;
  const commun = {
    code,
    lot,
    designation,
    ...textes,
    mode: mode ?? null,
    profil: profil ?? null,
    unite,
    categorieTva,
    revisable: revisable === undefined ? null : revisable === "oui",
    minParticipants,
    maxParticipants,
    delaiLivrableJoursOuvres,
    illustratif: statut === "ILLUSTRATIF",
  };
  return { lecteur, commun, palier, prix };
}

function requis<T extends string>(
  lecteur: LecteurLigne,
  colonne: ColonneBpu,
  mots: readonly (readonly [T, string])[],
): T | null {
  if (!lecteur.estVide(colonne)) return lecteur.mot(colonne, mots) ?? null;
  return lecteur.refuse(
    "cellule-vide",
    colonne,
    `une valeur parmi : ${mots.map(([, libelle]) => libelle).join(", ")}`,
  );
}

/** A missing unit is an error of its own: read as a lump sum, it would change the price. */
function readUnite(lecteur: LecteurLigne): UniteBpu | null {
  return requis(lecteur, "unite", UNITES);
}

function readPrix(lecteur: LecteurLigne, estTaux: boolean): PrixUnitaire | Taux | null {
  const prix = estTaux
    ? lecteur.nombre("prix_unitaire_ht", parseTaux, parseTauxFr, "18,00")
    : lecteur.nombre("prix_unitaire_ht", parsePrixUnitaire, parsePrixUnitaireFr, "1 450,00");
  if (prix === undefined) {
    // A formula is not an empty cell, and has been noted already.
    if (!lecteur.estVide("prix_unitaire_ht")) return null;
    return lecteur.refuse(
      "cellule-vide",
      "prix_unitaire_ht",
      "un prix : une cellule vide n'est pas un prix de zéro",
    );
  }
  if (prix === null) return null;
  return prix.startsWith("-")
    ? lecteur.refuse("prix-negatif", "prix_unitaire_ht", "un prix de zéro ou plus")
    : prix;
}

/** `null`: no step on this row; `undefined`: a step that cannot be read. */
function readPalier(lecteur: LecteurLigne): PalierLu | null | undefined {
  const de = lecteur.nombre("palier_de", parseQuantite, parseQuantiteFr, "1");
  const a = lecteur.nombre("palier_a", parseQuantite, parseQuantiteFr, "9");
  const mode = lecteur.mot("mode_palier", MODES_PALIER);
  if (de === null || a === null || mode === null) return undefined;
  if (de === undefined && a === undefined && mode === undefined) return null;
  if (de === undefined) {
    lecteur.refuse("palier-incomplet", "palier_de", "la première quantité du palier");
    return undefined;
  }
  if (mode === undefined) {
    lecteur.refuse("palier-incomplet", "mode_palier", "« volume » ou « tranches »");
    return undefined;
  }
  return { de, a: a ?? null, mode };
}
