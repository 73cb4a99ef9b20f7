/** What is at stake in each reading. */
export const LIBELLES_INTERPRETATIONS: Readonly<Record<string, string>> = {
  "ld-3-definition":
    "Les traitements simples (statistiques de base, heuristiques classiques) ne sont pas des systèmes d'IA.",
  "ld-art-5-recrutement": "Le recrutement compte comme un lieu de travail.",
  "ld-art-5-emotions":
    "Une émotion se déduit du corps ou de la voix ; la douleur et la fatigue n'en sont pas.",
  "projet-ld-6-age-sexe": "L'âge et le sexe ne seraient pas des traits sensibles.",
  "projet-ld-6-participation": "Une participation active et consciente exclut l'identification à distance.",
  "projet-ld-6-entite-critique": "Seul l'exploitant désigné entité critique serait visé.",
  "projet-ld-6-protection-directe": "Seul un composant qui protège directement l'infrastructure serait visé.",
  "projet-ld-6-education": "Les outils volontaires sans certification seraient exclus.",
  "projet-ld-6-emploi": "Les critères objectifs et extérieurs (disponibilité, permis) seraient exclus.",
  "projet-ld-6-prestations":
    "Les prestations essentielles seraient une liste, dont les remises fiscales sont exclues.",
  "projet-ld-6-urgences":
    "La transcription sans classement et la prévision sans envoi de secours seraient exclues.",
  "projet-ld-6-vote": "L'information pratique et neutre serait exclue.",
  "projet-ld-6-taches": "Un score, un classement ou une recommandation ne serait jamais préparatoire.",
  "ld-50-modalites": "Le code, les étiquettes courtes et les échanges entre machines sont hors du marquage.",
  "ld-50-relecture": "Corriger l'orthographe n'est pas relire.",
  "ouvert-avis-municipal": "Nul ne sait encore si un avis municipal dans une procédure de séjour est visé.",
  "ouvert-influence": "Ce qui « influence substantiellement » une décision n'est pas précisé.",
};

const domaine = (nom: string): string => `Un usage est coché pour ${nom}, alors que ce domaine ne l'est pas.`;

/** Why two answers cannot both be true. Implications are named by their prefix. */
export const LIBELLES_CONTRADICTIONS: Readonly<Record<string, string>> = {
  "implique-inference": "Le système déduit lui-même, et n'appliquerait pourtant que des règles humaines.",
  "implique-autorite":
    "La forme juridique fait de l'organisme une autorité publique, et la réponse dit le contraire.",
  "implique-droit-public":
    "La forme juridique fait de l'organisme un organisme de droit public, et la réponse dit le contraire.",
  "usage-sans-domaine-infrastructure": domaine("les infrastructures"),
  "usage-sans-domaine-education": domaine("l'éducation"),
  "usage-sans-domaine-employment": domaine("l'emploi"),
  "usage-sans-domaine-essential-services": domaine("les services essentiels"),
  "usage-sans-domaine-law-enforcement": domaine("la police"),
  "usage-sans-domaine-migration": domaine("la migration"),
  "usage-sans-domaine-justice-democracy": domaine("la justice et la démocratie"),
  "morales-mais-profilage":
    "Seules des personnes morales seraient concernées, et des personnes physiques seraient profilées.",
  "morales-mais-personnes":
    "Seules des personnes morales seraient concernées, et des décisions viseraient des personnes physiques.",
  "automatise-sans-influence": "La machine déciderait seule, sans influencer la décision.",
  "identification-sans-biometrie":
    "Des personnes seraient identifiées par leur corps, sans donnée biométrique.",
  "sensible-sans-donnee": "Des données sensibles seraient traitées, sans donnée personnelle.",
  "profilage-sans-donnee": "Des personnes seraient profilées, sans donnée personnelle.",
  "usage-personnel-autorite": "Une autorité publique ne peut avoir un usage purement personnel.",
  "modifie-avant-marche": "La modification importante précéderait la première mise sur le marché.",
};

/** Authorities planned by the government: « prévue, à confirmer » until a law designates them. */
export const LIBELLES_AUTORITES: Readonly<Record<string, string>> = {
  dgccrf: "DGCCRF (autorité prévue, à confirmer)",
  arcom: "Arcom (autorité prévue, à confirmer)",
  cnil: "CNIL (autorité prévue, à confirmer)",
  hfds: "Haut fonctionnaire de défense et de sécurité du ministère (autorité prévue, à confirmer)",
  juridictions: "Juridictions (autorité prévue, à confirmer)",
  acpr: "ACPR (autorité prévue, à confirmer)",
};
