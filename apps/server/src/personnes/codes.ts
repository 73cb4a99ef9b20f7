import type { CatalogueRefus } from "@ia-territoires/core";

/** Why people of an organisme, or its delegations, are not changed. */
export type CodeRefusPersonne =
  | "dernier-administrateur"
  | "personne-deja-membre"
  | "delegation-retiree-avant"
  | "personne-presente-ailleurs"
  | "effacement-de-soi";

/** Title and explanation of each refusal about people. */
export const CODES_REFUS_PERSONNE: CatalogueRefus<CodeRefusPersonne> = {
  "dernier-administrateur": {
    titre: "Dernier administrateur",
    explication:
      "Un organisme garde au moins un administrateur qui peut se connecter et dont l'accès n'a pas de fin prévue : sans lui, plus personne ne pourrait gérer ses personnes. Nommez-en un autre d'abord.",
  },
  "personne-deja-membre": {
    titre: "Personne déjà dans l'organisme",
    explication:
      "Cette adresse a déjà un accès à l'organisme, en cours ou terminé : modifiez ses rôles ou sa date de fin au lieu de l'inviter à nouveau.",
  },
  "delegation-retiree-avant": {
    titre: "Fin antérieure au début",
    explication: "Une délégation prend fin au plus tôt le jour où elle commence.",
  },
  "personne-presente-ailleurs": {
    titre: "Personne présente dans un autre organisme",
    explication:
      "Son compte sert aussi à un autre organisme : il n'est pas effacé. Mettez fin à son accès ici ; le dernier organisme qui l'emploie pourra l'effacer.",
  },
  "effacement-de-soi": {
    titre: "Effacement de son propre compte",
    explication:
      "Un administrateur n'efface pas le compte avec lequel il agit : un autre administrateur le fait à sa demande.",
  },
};
