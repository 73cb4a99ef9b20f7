import { parseDateIso } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";

/** What a service hands over. `source` is absent when the offer does not name it: the wording is then ours. */
export interface LivrableService {
  readonly code: string;
  readonly libelle: string;
  readonly source?: Source;
}

/** A service of the offer. */
export interface ServiceOffre {
  readonly code: string;
  readonly libelle: string;
  readonly livrables: readonly LivrableService[];
  readonly source: Source;
}

const CLAUSE: Source = {
  texte: "Offre de service CDG14, accompagnement à la mise en conformité à la réglementation sur l'IA",
  article: "2.1",
  consulteLe: parseDateIso("2026-11-25"),
};

/** The code of a service that is none of the five: the list of the offer begins with « par exemple ». */
export const AUTRE_SERVICE = "autre";

/**
 * The five services of the offer, in its order and in our own words. The list is open (« par exemple »), and so is the
 * one of documents (« … »): what is not in it is entered in the body's own words.
 */
export const SERVICES_OFFRE: readonly ServiceOffre[] = [
  {
    code: "ateliers-sensibilisation",
    libelle: "Ateliers de sensibilisation",
    livrables: [{ code: "support-atelier", libelle: "Support de l'atelier" }],
    source: CLAUSE,
  },
  {
    code: "conseil-reglementation",
    libelle: "Conseil et accompagnement au respect de la réglementation sur l'IA",
    livrables: [{ code: "note-conseil", libelle: "Note de conseil" }],
    source: CLAUSE,
  },
  {
    code: "referentiel-documentaire",
    libelle: "Rédaction et mise à jour du référentiel documentaire",
    livrables: [
      { code: "cartographie", libelle: "Cartographie des systèmes d'IA", source: CLAUSE },
      { code: "mentions", libelle: "Mentions d'information", source: CLAUSE },
      { code: "charte", libelle: "Charte", source: CLAUSE },
      { code: "procedures", libelle: "Procédures", source: CLAUSE },
    ],
    source: CLAUSE,
  },
  {
    code: "verification-actes-clauses",
    libelle: "Vérification des actes et clauses IA",
    livrables: [{ code: "rapport-verification", libelle: "Relevé de vérification des actes et clauses" }],
    source: CLAUSE,
  },
  {
    code: "securisation-projets",
    libelle: "Assistance à la sécurisation juridique des projets d'IA",
    livrables: [{ code: "avis-projet", libelle: "Avis sur le projet" }],
    source: CLAUSE,
  },
];
