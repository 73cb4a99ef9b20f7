import type { LibelleObligation } from "./libelles-obligations.ts";

const texte = (titre: string, juriste: string, elu: string): LibelleObligation => ({ titre, juriste, elu });

const demande = (
  titre: string,
  juriste: string,
  elu: string,
  fournisseur: string,
): LibelleObligation & { readonly fournisseur: string } => ({ titre, juriste, elu, fournisseur });

/** What a deployer asks of its vendor. */
export const LIBELLES_FOURNISSEUR: Readonly<Record<string, LibelleObligation>> = {
  "v-13": demande(
    "Notice du fournisseur",
    "Exiger la notice d'utilisation (art. 13).",
    "Demander la notice.",
    "Remettre la notice d'utilisation, en français, dans la version en service.",
  ),
  "v-43": demande(
    "Évaluation de conformité",
    "Exiger la preuve de l'évaluation de conformité (art. 43).",
    "Demander la preuve de la conformité.",
    "Remettre la preuve de l'évaluation de conformité.",
  ),
  "v-47": demande(
    "Déclaration UE",
    "Exiger la déclaration UE de conformité (art. 47).",
    "Demander la déclaration de conformité.",
    "Remettre la déclaration UE de conformité.",
  ),
  "v-49-1": demande(
    "Numéro d'enregistrement",
    "Exiger l'enregistrement du fournisseur (art. 49(1)).",
    "Demander le numéro dans la base européenne.",
    "Donner le numéro d'enregistrement du système dans la base européenne.",
  ),
  "v-6-4": demande(
    "Évaluation de la dérogation",
    "Exiger l'évaluation documentée (art. 6(4)).",
    "Demander pourquoi le système n'est pas à haut risque.",
    "Remettre l'évaluation qui explique pourquoi le système n'est pas à haut risque.",
  ),
  "v-49-2": demande(
    "Enregistrement de la dérogation",
    "Vérifier l'enregistrement du système exempté (art. 49(2)).",
    "Vérifier que le système exempté est enregistré.",
    "Montrer que le système exempté est enregistré dans la base européenne.",
  ),
  "v-50-1": demande(
    "Annonce de la machine",
    "Exiger la fonction d'information de l'article 50(1), par une clause du contrat.",
    "Demander que le système annonce qu'il est une machine.",
    "Dire comment le système annonce qu'il est une machine.",
  ),
  "v-50-2": demande(
    "Marquage des contenus",
    "Exiger le marquage de l'article 50(2), par une clause du contrat.",
    "Demander que les contenus soient marqués.",
    "Dire comment les contenus sont marqués de façon lisible par une machine.",
  ),
  "v-53-1-b": demande(
    "Documentation du modèle",
    "Demander la documentation du modèle destinée à l'aval (art. 53(1)(b)).",
    "Demander sur quel modèle le système s'appuie, et sa documentation.",
    "Dire sur quel modèle le système s'appuie, et remettre sa documentation.",
  ),
};

/** Duties under French law. */
export const LIBELLES_NATIONAL: Readonly<Record<string, LibelleObligation>> = {
  "fr-crpa-mention": texte(
    "Mentionner l'algorithme",
    "Mention explicite sur la décision (CRPA L. 311-3-1, R. 311-3-1-1).",
    "Écrire sur la décision qu'un algorithme y a contribué.",
  ),
  "fr-crpa-nullite": texte(
    "Mentionner, à peine de nullité",
    "Décision entièrement automatisée : mention à peine de nullité (LIL art. 47).",
    "Sans cette mention, la décision est nulle.",
  ),
  "fr-crpa-explication": texte(
    "Expliquer sur demande",
    "Communiquer degré de contribution, données, paramètres, opérations (CRPA R. 311-3-1-2).",
    "Expliquer le calcul à qui le demande.",
  ),
  "fr-crpa-publication": texte(
    "Publier les règles",
    "Publier en ligne les règles des principaux traitements (CRPA L. 312-1-3).",
    "Mettre en ligne les règles des algorithmes.",
  ),
  "fr-crpa-code-source": texte(
    "Communiquer le code",
    "Le code source est un document administratif (CRPA L. 300-2).",
    "Le code développé par l'organisme peut être demandé.",
  ),
  "fr-rgpd-22": texte(
    "Garantir l'intervention humaine",
    "Décision entièrement automatisée : garanties du RGPD art. 22 et de la LIL art. 47.",
    "Permettre à la personne de parler à quelqu'un et de contester.",
  ),
  "fr-aipd": texte(
    "Faire l'analyse d'impact sur les données",
    "AIPD (RGPD art. 35).",
    "Faire l'analyse d'impact avec le délégué à la protection des données.",
  ),
  "fr-rgpd-33": texte(
    "Notifier une violation",
    "Notification à la CNIL en cas de violation (RGPD art. 33).",
    "En cas de fuite de données, prévenir la CNIL.",
  ),
  "fr-rgpd-34": texte(
    "Prévenir en cas de risque élevé",
    "Communication aux personnes (RGPD art. 34).",
    "Si la fuite est grave, prévenir les personnes.",
  ),
  "fr-rgpd-37": texte(
    "Désigner un délégué",
    "Délégué à la protection des données obligatoire (RGPD art. 37).",
    "Avoir un délégué à la protection des données.",
  ),
  "fr-cst": texte(
    "Consulter le comité social territorial",
    "Consultation sur l'organisation et les nouvelles technologies (CGFP L. 253-5).",
    "Demander l'avis du comité social territorial.",
  ),
  "fr-rgaa": texte(
    "Rendre accessible",
    "Accessibilité du service en ligne (loi 2005-102 art. 47).",
    "Rendre le service utilisable par tous.",
  ),
  "fr-commande-publique": texte(
    "Prévoir les clauses",
    "Principes de la commande publique et clauses propres à l'IA (CCP L. 3).",
    "Demander les bonnes garanties dans le marché.",
  ),
  "fr-critere-environnement": texte(
    "Prévoir un critère environnemental",
    "Critère d'attribution environnemental (CCP L. 2152-7), entrée en vigueur à vérifier.",
    "Noter aussi les offres sur leur impact environnemental.",
  ),
};
