/** What an obligation asks: a title, then the words for a juriste and for an élu. */
export interface LibelleObligation {
  readonly titre: string;
  readonly juriste: string;
  readonly elu: string;
  /** Of what is asked of a vendor: the words that it reads. */
  readonly fournisseur?: string;
}

const texte = (titre: string, juriste: string, elu: string): LibelleObligation => ({ titre, juriste, elu });

/** Duties under the regulation of the body that uses the system. */
export const LIBELLES_DEPLOYER: Readonly<Record<string, LibelleObligation>> = {
  "d-4": texte(
    "Former les personnes",
    "Prendre, dans toute la mesure du possible, des mesures de maîtrise de l'IA pour le personnel et ceux qui agissent pour son compte (art. 4).",
    "Former les agents et les élus qui se servent de l'IA, et en garder la trace.",
  ),
  "d-5": texte(
    "Cesser l'usage interdit",
    "Ne pas mettre sur le marché, mettre en service ni utiliser une pratique de l'article 5(1).",
    "Arrêter ce système, ou renoncer à l'acheter.",
  ),
  "d-26-1": texte(
    "Suivre la notice",
    "Mesures techniques et d'organisation pour utiliser le système selon la notice (art. 26(1)).",
    "Demander la notice au fournisseur et la suivre.",
  ),
  "d-26-2": texte(
    "Nommer qui contrôle",
    "Confier le contrôle humain à des personnes compétentes, formées, soutenues et dotées d'autorité (art. 26(2)).",
    "Désigner des agents formés, qui peuvent arrêter le système.",
  ),
  "d-26-4": texte(
    "Veiller aux données",
    "Données d'entrée pertinentes et assez représentatives, quand l'organisme en a la maîtrise (art. 26(4)).",
    "Vérifier que les données fournies au système sont justes et adaptées.",
  ),
  "d-26-5": texte(
    "Surveiller et alerter",
    "Surveiller, informer le fournisseur, suspendre en cas de risque, signaler les incidents graves (art. 26(5), 72 et 73).",
    "Suivre le fonctionnement ; en cas de risque, arrêter et prévenir.",
  ),
  "d-26-6": texte(
    "Garder les journaux",
    "Conserver au moins six mois les journaux dont l'organisme a la maîtrise, sauf autre règle (art. 26(6)).",
    "Conserver six mois au moins les traces du système.",
  ),
  "d-26-7": texte(
    "Informer les agents",
    "Informer les représentants du personnel et les agents concernés avant l'usage au travail (art. 26(7)).",
    "Prévenir les agents et leurs représentants avant de commencer.",
  ),
  "d-26-8": texte(
    "N'utiliser qu'un système enregistré",
    "Autorité publique : respecter l'article 49 et ne pas utiliser un système absent de la base européenne (art. 26(8)).",
    "Vérifier que le système est dans la base européenne avant de l'utiliser.",
  ),
  "d-26-9": texte(
    "Nourrir l'analyse d'impact",
    "Utiliser les informations de l'article 13 pour l'AIPD (art. 26(9)).",
    "Se servir de la documentation du fournisseur pour l'analyse d'impact sur les données.",
  ),
  "d-26-10": texte(
    "Faire autoriser la recherche",
    "Identification a posteriori en enquête : autorisation préalable ou sous 48 heures, aucun usage non ciblé (art. 26(10)).",
    "Demander l'autorisation d'un juge ou de l'autorité compétente pour chaque recherche.",
  ),
  "d-26-11": texte(
    "Informer les personnes",
    "Informer les personnes que des décisions les concernant sont prises ou préparées avec le système (art. 26(11)).",
    "Dire aux personnes que le système intervient dans leur dossier.",
  ),
  "d-26-12": texte(
    "Coopérer",
    "Coopérer avec les autorités compétentes (art. 26(12)).",
    "Répondre aux autorités de contrôle.",
  ),
  "d-27": texte(
    "Analyser l'impact sur les droits fondamentaux",
    "Analyse préalable au premier usage, notifiée à l'autorité de surveillance ; distincte de l'AIPD, à laquelle elle peut renvoyer (art. 27).",
    "Écrire, avant de commencer, ce que le système peut changer pour les droits des personnes.",
  ),
  "d-49-3": texte(
    "S'enregistrer",
    "Autorité publique ou pour son compte : s'enregistrer et enregistrer l'usage dans la base européenne (art. 49(3), annexe VIII section C).",
    "Déclarer l'usage du système dans la base européenne.",
  ),
  "d-49-5": texte(
    "Enregistrer au niveau national",
    "Annexe III, point 2 : enregistrement au niveau national (art. 49(5)).",
    "Déclarer le système dans le registre national.",
  ),
  "d-86": texte(
    "Expliquer une décision",
    "Expliquer sur demande le rôle du système et les principaux éléments d'une décision à effet juridique ou similaire (art. 86(1)).",
    "Savoir expliquer la décision à la personne qui le demande.",
  ),
  "d-50-3": texte(
    "Prévenir les personnes exposées",
    "Informer les personnes exposées à la reconnaissance des émotions ou à la catégorisation biométrique (art. 50(3)).",
    "Prévenir les personnes analysées.",
  ),
  "d-50-4-trucage": texte(
    "Signaler l'image ou le son artificiel",
    "Indiquer que le contenu a été généré ou manipulé ; mention allégée pour l'œuvre manifestement artistique (art. 50(4)).",
    "Écrire que l'image, le son ou la vidéo est artificiel.",
  ),
  "d-50-4-texte": texte(
    "Signaler le texte artificiel",
    "Indiquer que le texte publié pour informer le public a été généré ou manipulé (art. 50(4)).",
    "Écrire que le texte a été produit par une IA, ou le faire relire par un responsable.",
  ),
  "d-50-5": texte(
    "Informer clairement",
    "Information claire, reconnaissable et accessible, au plus tard à la première exposition (art. 50(5)).",
    "Mettre l'information bien en vue et la rendre accessible.",
  ),
};

/** Duties under the regulation of a provider. */
export const LIBELLES_PROVIDER: Readonly<Record<string, LibelleObligation>> = {
  "p-16": texte(
    "Respecter les exigences",
    "Obligations du fournisseur et exigences des articles 8 à 15 (art. 16).",
    "Votre organisme est fournisseur : le système doit satisfaire à toutes les exigences.",
  ),
  "p-17": texte(
    "Tenir un système de qualité",
    "Système de gestion de la qualité (art. 17).",
    "Organiser et documenter la qualité.",
  ),
  "p-18": texte(
    "Conserver la documentation",
    "Conservation de la documentation (art. 18).",
    "Garder la documentation technique.",
  ),
  "p-19": texte(
    "Conserver les journaux",
    "Journaux générés automatiquement (art. 19).",
    "Garder les traces du système.",
  ),
  "p-20": texte(
    "Corriger",
    "Mesures correctives et information (art. 20).",
    "Corriger, retirer et prévenir en cas de défaut.",
  ),
  "p-43": texte(
    "Évaluer la conformité",
    "Évaluation de la conformité avant mise en service (art. 43).",
    "Faire vérifier le système avant de le mettre en service.",
  ),
  "p-47": texte(
    "Déclarer la conformité",
    "Déclaration UE de conformité (art. 47).",
    "Signer la déclaration de conformité.",
  ),
  "p-48": texte("Apposer le marquage CE", "Marquage CE (art. 48).", "Apposer le marquage CE."),
  "p-49-1": texte(
    "Enregistrer le système",
    "Enregistrement du fournisseur et du système (art. 49(1)).",
    "Inscrire le système dans la base européenne.",
  ),
  "p-72": texte(
    "Suivre après la mise en service",
    "Surveillance après commercialisation (art. 72).",
    "Suivre le système dans la durée.",
  ),
  "p-73": texte(
    "Signaler les incidents graves",
    "Signalement des incidents graves (art. 73).",
    "Signaler vite tout incident grave.",
  ),
  "p-6-4": texte(
    "Documenter la dérogation",
    "Évaluation de la dérogation avant mise sur le marché (art. 6(4)).",
    "Écrire pourquoi le système n'est pas à haut risque.",
  ),
  "p-49-2": texte(
    "Enregistrer la dérogation",
    "Enregistrement du système exempté (art. 49(2)).",
    "Inscrire le système exempté dans la base européenne.",
  ),
  "p-50-1": texte(
    "Annoncer la machine",
    "Concevoir le système pour que les personnes sachent qu'elles parlent à une IA (art. 50(1)).",
    "Afficher dès le début qu'il s'agit d'une machine.",
  ),
  "p-50-2": texte(
    "Marquer les contenus",
    "Marquage lisible par machine et détectable (art. 50(2)).",
    "Marquer les contenus produits.",
  ),
  "p-50-5": texte(
    "Informer clairement",
    "Information claire, reconnaissable et accessible (art. 50(5)).",
    "Mettre l'information bien en vue et la rendre accessible.",
  ),
  "g-52": texte(
    "Notifier le modèle",
    "Notification à la Commission sous deux semaines (art. 52).",
    "Prévenir la Commission européenne.",
  ),
  "g-53-1-a": texte(
    "Documenter le modèle",
    "Documentation technique du modèle (art. 53(1)(a)).",
    "Tenir la documentation du modèle.",
  ),
  "g-53-1-b": texte(
    "Documenter pour l'aval",
    "Information des fournisseurs en aval (art. 53(1)(b)).",
    "Informer ceux qui bâtissent sur le modèle.",
  ),
  "g-53-1-c": texte(
    "Respecter le droit d'auteur",
    "Politique de respect du droit d'auteur (art. 53(1)(c)).",
    "Respecter le droit d'auteur.",
  ),
  "g-53-1-d": texte(
    "Résumer les données d'entraînement",
    "Résumé public du contenu d'entraînement (art. 53(1)(d)).",
    "Publier un résumé des données d'entraînement.",
  ),
  "g-55": texte(
    "Maîtriser le risque systémique",
    "Obligations des modèles à risque systémique (art. 55).",
    "Évaluer et réduire les risques du modèle.",
  ),
};
