import { buildRefus } from "@ia-territoires/core";
import type { AnnuaireEnLigne } from "./organisme-en-ligne.ts";

/**
 * Gives the look-up of an installation that sends nothing outside: it refuses every question and says how to open it.
 * @example
 * (await buildAnnuaireEteint().find({ mots: "caen" })).statut // => "refus"
 */
export function buildAnnuaireEteint(): AnnuaireEnLigne {
  const refus = buildRefus({
    code: "annuaire-eteint",
    message:
      "La recherche en ligne n'est pas ouverte sur cette installation : rien n'en sort. " +
      "Pour l'ouvrir, la personne qui l'exploite relance le serveur avec ANNUAIRE_EN_LIGNE=1. " +
      "La saisie à la main reste possible.",
    sources: [],
    figures: {},
  });
  return { find: async () => refus };
}
