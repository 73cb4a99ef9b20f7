import type { CatalogueRefus } from "@ia-territoires/core";

/** Why people of an organisme, or its delegations, are not changed. */
export type CodeRefusPersonne =
  | "dernier-administrateur"
  | "personne-deja-membre"
  | "delegation-retiree-avant"
  | "personne-presente-ailleurs"
  | "effacement-de-soi"
  | "second-facteur-de-soi"
  | "second-facteur-absent"
  | "second-facteur-partage"
  | "personne-du-prestataire";

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
  "second-facteur-de-soi": {
    titre: "Sa propre double authentification",
    explication:
      "On retire la sienne dans « Mon compte », avec son mot de passe ; quand on ne peut plus entrer, un autre administrateur la retire.",
  },
  "second-facteur-absent": {
    titre: "Pas de double authentification",
    explication: "Ce compte n'a pas de double authentification à retirer.",
  },
  "second-facteur-partage": {
    titre: "Compte de plusieurs organismes",
    explication:
      "Le compte ouvre aussi un autre organisme : l'administrateur de l'un n'affaiblit pas la porte de l'autre. L'exploitant du service le fait, par une commande du serveur.",
  },
  "personne-du-prestataire": {
    titre: "Personne du centre de gestion",
    explication:
      "Le premier administrateur d'un organisme est l'un des siens : une personne du centre de gestion qui l'inviterait accepterait les devis qu'elle lui envoie.",
  },
};
