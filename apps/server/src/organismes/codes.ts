import type { CatalogueRefus } from "@ia-territoires/core";
import type { CodeRefusEnLigne } from "./en-ligne/organisme-en-ligne.ts";

/** Why an organisme is not created or corrected, or the register not asked. */
export type CodeRefusOrganisme = "organisme-existant" | "siret-deja-attribue" | CodeRefusEnLigne;

/** Title and explanation of each refusal of the directory. */
export const CODES_REFUS_ORGANISME: CatalogueRefus<CodeRefusOrganisme> = {
  "organisme-existant": {
    titre: "Organisme déjà connu",
    explication:
      "Un organisme visible de vous porte déjà ce SIREN ou ce SIRET. Ouvrez sa fiche au lieu d'en créer une autre. Une régie peut partager le SIREN de sa collectivité : elle se distingue par son SIRET.",
  },
  "siret-deja-attribue": {
    titre: "SIRET d'un autre organisme",
    explication:
      "Un autre organisme visible de vous porte déjà ce SIRET : deux fiches ne peuvent pas l'avoir.",
  },
  "annuaire-eteint": {
    titre: "Recherche en ligne fermée",
    explication:
      "Par défaut, rien ne sort du serveur. La personne qui l'exploite ouvre la recherche en ligne avec ANNUAIRE_EN_LIGNE=1.",
  },
  "annuaire-indisponible": {
    titre: "Annuaire en ligne indisponible",
    explication:
      "Le service public n'a pas répondu à temps ou a répondu par une erreur. La saisie à la main reste possible.",
  },
  "annuaire-sature": {
    titre: "Annuaire en ligne saturé",
    explication:
      "Le service public limite le nombre de questions et demande de patienter ; le délai est indiqué.",
  },
  "annuaire-illisible": {
    titre: "Réponse illisible de l'annuaire en ligne",
    explication: "La réponse reçue n'a pas la forme attendue ou est trop longue : rien n'en est repris.",
  },
};
