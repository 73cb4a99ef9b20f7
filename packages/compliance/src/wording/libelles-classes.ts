import type { Classement, Outcome } from "../classement/classement.ts";

/** What a class is called and means, for an élu and for a juriste. */
export const LIBELLES_CLASSES: Readonly<
  Record<Outcome | "undetermined", { readonly titre: string; readonly elu: string; readonly juriste: string }>
> = {
  prohibited: {
    titre: "Interdit",
    elu: "Cet usage est interdit en Europe. Il ne faut ni l'acheter ni s'en servir ; s'il est en place, il faut l'arrêter.",
    juriste:
      "Pratique interdite par l'article 5 ; ni consentement (hors (ba)), ni information, ni documentation ne la régularisent.",
  },
  "high-risk-annex-i": {
    titre: "Haut risque (produit réglementé)",
    elu: "Le système touche à la sécurité d'un produit réglementé : des règles strictes s'appliquent, à des dates fixées.",
    juriste:
      "Voie de l'article 6(1) et de l'annexe I ; la section B n'emporte que les articles 6(1), 60a et 102 à 112.",
  },
  "high-risk-annex-iii": {
    titre: "Haut risque (usage listé)",
    elu: "L'usage peut peser sur la vie des personnes : il reste possible, avec des obligations et un contrôle humain.",
    juriste:
      "Voie de l'article 6(2) et de l'annexe III, sans que la dérogation de l'article 6(3) soit établie.",
  },
  "annex-iii-exempt-art-6-3": {
    titre: "Usage listé, mais exempté",
    elu: "L'usage est dans la liste sensible, mais la tâche est assez limitée pour ne pas être à haut risque. Le fournisseur doit l'avoir documenté.",
    juriste:
      "Annexe III avec dérogation de l'article 6(3) ; évaluation (6(4)) et enregistrement (49(2)) à la charge du fournisseur.",
  },
  "transparency-art-50": {
    titre: "Transparence due",
    elu: "Les personnes doivent savoir qu'il s'agit d'une machine ou d'un contenu artificiel.",
    juriste:
      "Obligations de l'article 50, selon le paragraphe et le rôle ; elles s'ajoutent au chapitre III.",
  },
  "gpai-provider": {
    titre: "Fournisseur de modèle à usage général",
    elu: "Votre organisme met lui-même un grand modèle sur le marché : des obligations propres s'appliquent.",
    juriste: "Chapitre V : article 53, et articles 52 et 55 en cas de risque systémique.",
  },
  minimal: {
    titre: "Risque minimal",
    elu: "Le règlement n'ajoute que l'obligation de former les personnes qui s'en servent ; le droit français reste dû.",
    juriste: "Toutes les portes du règlement sont écartées par une réponse ; article 4 dû.",
  },
  "out-of-scope": {
    titre: "Hors du règlement sur l'IA",
    elu: "Le règlement sur l'IA ne s'applique pas. Les règles françaises sur les décisions et les données restent dues.",
    juriste: "Définition (3(1)) ou exclusion (2) établie ; CRPA, RGPD et loi de 1978 demeurent.",
  },
  undetermined: {
    titre: "À compléter",
    elu: "Il manque des réponses, ou un point de droit est à trancher : rien n'est présumé favorable.",
    juriste: "Une règle au moins est indéterminée : voir les faits manquants et les lectures contestées.",
  },
};

/** What a flag says. */
export const LIBELLES_DRAPEAUX: Readonly<Record<Classement["flags"][number], string>> = {
  "gpai-component": "S'appuie sur un grand modèle à usage général",
  "national-block": "Bloqué en France, quelle que soit la classe européenne",
  contested: "Une lecture est contestée : à trancher par un juriste",
};

/** What a role is called. */
export const LIBELLES_ROLES: Readonly<Record<string, string>> = {
  deployer: "Déployeur (utilisateur)",
  provider: "Fournisseur",
  importer: "Importateur",
  distributor: "Distributeur",
  manufacturer: "Fabricant du produit",
  "gpai-provider": "Fournisseur de modèle",
  organisme: "Organisme (droit français)",
};
