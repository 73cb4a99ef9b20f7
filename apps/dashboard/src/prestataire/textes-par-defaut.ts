/** The legal pages before the tenant wrote its own; what it must fill in is marked « à compléter ». */
export const TEXTES_PAR_DEFAUT = {
  mentionsLegales: [
    "Éditeur : à compléter (nom, adresse, téléphone et courriel de l’organisme).",
    "Directeur ou directrice de la publication : à compléter.",
    "Hébergement : à compléter (nom, adresse et téléphone de l’hébergeur).",
    "Ce logiciel n’utilise pas d’intelligence artificielle. Ses calculs suivent des règles publiées, chacune avec le texte dont elle vient.",
  ].join("\n\n"),
  donneesPersonnelles: [
    "Responsable du traitement : à compléter.",
    "Délégué à la protection des données : à compléter (courriel, adresse).",
    "Finalité : suivre les devis, délibérations et conventions entre le centre de gestion et les collectivités. Base légale : mission d’intérêt public.",
    "Données traitées : nom et courriel professionnels des comptes, nom et qualité des signataires des actes, dates et auteurs des actions.",
    "Durée de conservation : à compléter.",
    "Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement au délégué à la protection des données, et saisir la CNIL (www.cnil.fr).",
    "Seul un cookie de session, nécessaire à la connexion, est déposé. Aucune donnée n’est transmise à un tiers sans que l’organisme l’ait configuré.",
  ].join("\n\n"),
  accessibilite: [
    "Organisme : à compléter. Il s’engage à rendre ce service accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005.",
    "État de conformité au RGAA : non évalué. Aucun audit n’a encore été mené par l’organisme ; le logiciel est vérifié automatiquement à chaque version, ce qui ne remplace pas un audit. À compléter après audit (taux, date, auteur, contenus non accessibles).",
    "Signaler une difficulté : à compléter (courriel ou téléphone). Une réponse vous sera apportée, avec le contenu sous une autre forme si besoin.",
    "Si vous n’obtenez pas de réponse, vous pouvez saisir la Défenseure ou le Défenseur des droits (www.defenseurdesdroits.fr).",
  ].join("\n\n"),
} as const;
