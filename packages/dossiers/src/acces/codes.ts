import type { CatalogueRefus } from "@ia-territoires/core";

/** Why a centre de gestion does not open the access of a body. */
export type CodeRefusAcces =
  | "organisme-hors-ressort"
  | "organisme-hors-offre"
  | "organisme-ferme"
  | "acces-deja-ouvert";

/** Every refusal of {@link findRefusPremierAdministrateur}, for screens and documentation. */
export const CODES_REFUS_ACCES: CatalogueRefus<CodeRefusAcces> = {
  "organisme-hors-ressort": {
    titre: "Organisme hors du ressort",
    explication:
      "Un centre de gestion ouvre l'accès des organismes des départements qu'il sert, et d'aucun autre : l'exploitant du service le fait pour les autres.",
  },
  "organisme-hors-offre": {
    titre: "Organisme hors de l'offre",
    explication:
      "Un centre de gestion ouvre l'accès des collectivités territoriales et des établissements publics.",
  },
  "organisme-ferme": {
    titre: "Organisme fermé",
    explication: "Cet organisme n'existe plus : personne n'agit en son nom.",
  },
  "acces-deja-ouvert": {
    titre: "Accès déjà ouvert",
    explication:
      "Quelqu'un se connecte déjà pour cet organisme, ou s'y est connecté : son administrateur gère ses personnes, et nul autre.",
  },
};
